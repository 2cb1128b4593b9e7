import { describe, expect, test } from 'vitest';
import { parseLaw } from '../../../src/domain/law/read/parse.ts';
import { plainText } from '../../../src/importer/lines/plain-text.ts';

describe('Markdown marks behind what nobody sees are left out of the stored text too', () => {
	test.each([
		['a space', ' '],
		['a full-width space', '\u3000'],
		['a soft hyphen', '\u00ad'],
		['a space of no width', '\u200b'],
		['a mark of direction', '\u200e'],
		['the start of an embedding', '\u202a'],
		['a word joiner', '\u2060'],
		['a byte order mark', '\ufeff'],
	])('%s', (_, blank) => {
		const source = [`${blank}##${blank}第一章　路灯`, `${blank}<!-- INFO END -->${blank}`];
		const text = plainText(source);
		expect(text).toBe(`${blank}第一章　路灯\n`);
		const heading = ({ value: law }: ReturnType<typeof parseLaw>): string | undefined =>
			law.units[0]?.text;
		expect(heading(parseLaw(text))).toBe(heading(parseLaw(source.join('\n'))));
	});
});
