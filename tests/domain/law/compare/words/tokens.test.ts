import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	PARAGRAPH_KEY,
	saidBy,
	tokensOf,
	type Token,
} from '../../../../../src/domain/law/compare/words/tokens.ts';

const [text, key] = [
	(tokens: readonly Token[]) => tokens.map((token) => token.text),
	(tokens: readonly Token[]) => tokens.map((token) => token.key),
];

describe('the tokens of a text', () => {
	test.each<[what: string, text: string, tokens: string[]]>([
		['are characters', '灯塔', ['灯', '塔']],
		[
			'are whole numbers',
			'第二十二条之一，2024年',
			['第', '二十二', '条', '之', '一', '，', '2024', '年'],
		],
		['are Latin words', '用PM仪', ['用', 'PM', '仪']],
		['take the blanks behind them', '灯 　塔\n', ['灯 　', '塔\n']],
		['take the blanks before the first', ' 灯塔', [' 灯', '塔']],
		['are one for a character beyond the basic plane', '𠀋灯', ['𠀋', '灯']],
		['are one for blanks alone', ' \n', [' \n']],
		[
			'take what is not seen: a soft hyphen, marks of direction, a variation selector',
			'灯\u00ad塔\u200e，桥\ufe00\u2060亮',
			['灯\u00ad', '塔\u200e', '，', '桥\ufe00\u2060', '亮'],
		],
	])('%s', (_, words, tokens) => {
		expect(text(tokensOf(words))).toEqual(tokens);
	});

	test('have a 款 begin at a line end', () => {
		const tokens = tokensOf('灯亮。\n灯灭。', [3]);
		expect(key(tokens)).toEqual(['灯', '亮', '.', PARAGRAPH_KEY, '灯', '灭', '.']);
	});

	const anyText = fc.string({
		unit: fc.oneof(
			fc.constantFrom(...'灯塔第二十三条０９aＺ　 \n\u200b，。（('),
			fc.constantFrom('𠀋', '\ud800', '\udc00'),
			fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
		),
	});

	test('are the text, when they are joined', () => {
		const isWhole = (words: string): boolean => text(tokensOf(words)).join('') === words;
		fc.assert(fc.property(anyText, isWhole));
	});

	// The same in one pattern, as one reads it: slower by half.
	const LAYOUT = String.raw`[\s\p{Default_Ignorable_Code_Point}]`;
	const PIECE = new RegExp(
		String.raw`[零〇○一二三四五六七八九十百千]+|[0-9０-９]+|[A-Za-zＡ-Ｚａ-ｚ]+|${LAYOUT}+|.`,
		'gsu',
	);

	test('begin where the pieces begin that are no layout', () => {
		const begin = (words: string): void => {
			const pieces = [...words.matchAll(PIECE)].map(([piece]) => piece);
			const said = pieces.filter((piece) => !new RegExp(`^${LAYOUT}`, 'u').test(piece));
			const tokens = tokensOf(words);
			if (said.length > 0) expect(tokens).toHaveLength(said.length);
			else expect(saidBy(tokens)).toBe('');
			said.forEach((piece, place) => expect(tokens[place]!.text).toContain(piece));
		};
		fc.assert(fc.property(anyText, begin));
	});
});
