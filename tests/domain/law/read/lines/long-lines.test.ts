import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Citation } from '../../../../../src/domain/citation/model.ts';
import { CitationReader } from '../../../../../src/domain/citation/resolve/resolve.ts';
import { piecesOfLine } from '../../../../../src/domain/law/read/lines/long-lines.ts';
import { findFigures } from '../../../../../src/domain/report/figures/find-figures.ts';
import { inventedLaws } from '../../../citation/invented-laws.ts';

const words = fc
	.array(fc.constantFrom('渡口', '设灯', '。', '，', '、', ' ', '第三条', '《', '》'), {
		minLength: 1,
		maxLength: 9,
	})
	.map((pieces) => pieces.join(''));

describe('a very long line is read in pieces', () => {
	test('that are the line again, each where it says', () => {
		fc.assert(
			fc.property(words, fc.integer({ min: 1, max: 2500 }), (one, times) => {
				const line = one.repeat(times);
				const pieces = piecesOfLine(line);
				expect(pieces.map(({ text }) => text).join('')).toBe(line);
				for (const { text, at } of pieces) expect(line.startsWith(text, at)).toBe(true);
			}),
			{ numRuns: 50 },
		);
	});

	test.each([
		['a paragraph as a line', '渡口设灯，按时点亮。'.repeat(100), 1],
		['a long one behind a full stop', '渡口设灯，按时点亮。'.repeat(300), 2],
		['without a full stop at a comma', '渡口设灯，按时点亮，'.repeat(300), 2],
		['without a sign anywhere', '灯'.repeat(4001), 3],
	])('%s', (_, line, count) => {
		const pieces = piecesOfLine(line);
		expect(pieces).toHaveLength(count);
		for (const { text } of pieces.slice(0, -1)) expect(text).toMatch(/[。，灯]$/);
	});

	test('its citations stand where they stood, and go on with the law that its beginning has named', () => {
		const line = (between: string): string => `《山洞保护法》${between}依照该法第三条办理。`;
		const long = line('渡口设灯，按时点亮，'.repeat(300));
		const last = (text: string): Citation =>
			new CitationReader(inventedLaws, { draft: true }).read(text).at(-1)!;
		const { start, end, text, targets } = last(long);
		expect(long.slice(start, end)).toBe(text);
		expect(targets).toHaveLength(1);
		expect(targets).toEqual(last(line('，')).targets);
	});

	test('its figures stand where they stood', () => {
		const line = `${'渡口设灯，按时点亮。'.repeat(300)}全年检查渡口58处。`;
		const [{ at, value } = { at: 0, value: 0 }] = findFigures(line);
		expect([line.slice(at, at + 2), value]).toEqual(['58', 58]);
	});
});
