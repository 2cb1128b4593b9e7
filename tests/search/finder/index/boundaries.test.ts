import { describe, expect, test } from 'vitest';
import { isCutOut, wordsBetween } from '../../../../src/search/finder/index/boundaries.ts';

const LEVELS: Record<string, number> = { 灯笼: 3, 挂钩: 3, 笼挂: 1, 风筝: 3, 放风: 2, 放飞: 3 };

describe('a piece of a text', () => {
	test.each([
		// between two words
		['灯笼挂钩', '笼挂', true],
		['请问灯笼挂钩在哪里', '笼挂', true],
		// a word of its own
		['灯笼挂钩', '灯笼', false],
		['笼挂', '笼挂', false],
		// what stands around it is no word
		['小笼挂墙', '笼挂', false],
		// a blank parts words
		['灯 笼挂 钩', '笼挂', false],
		// one word across an edge is no more likely than the piece
		['放风筝', '风筝', false],
		['放风筝', '放风', false],
		// longer than a pair
		['放飞风筝', '放飞风筝', false],
		['灯笼挂钩风筝', '笼挂钩风', true],
		// it breaks off within a word, or begins there
		['灯笼挂钩', '灯笼挂', false],
		['灯笼挂钩风筝', '笼挂钩', false],
	])('%s: whether %s is only cut out of the words around it', (text, piece, expected) => {
		const start = text.indexOf(piece);
		expect(isCutOut(text, start, start + piece.length, (pair) => LEVELS[pair] ?? 0)).toBe(expected);
	});
});

test.each([
	['灯笼挂钩', ['灯笼', '挂钩']],
	['放风筝 灯笼', ['放', '风筝', '灯笼']],
	['灯笼20挂', ['灯笼', '20', '挂']],
	['', []],
])('%s is cut into words', (text, expected) => {
	expect(wordsBetween(text, (pair) => LEVELS[pair] ?? 0)).toEqual(expected);
});
