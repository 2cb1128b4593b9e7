import { describe, expect, test } from 'vitest';
import { heldByDictionary, isOfDictionary } from '../../../src/search/text/dictionary.ts';

describe("the browser's dictionary", () => {
	test.each([
		['警报', true],
		['果手', false],
	])('has %s as a word: %s', (pair, is) => {
		expect(isOfDictionary(pair)).toBe(is);
	});

	test.each<[text: string, pair: string, held: [boolean, boolean]]>([
		['苹果手机', '果手', [true, true]],
		['断手指', '断手', [false, true]],
		// the pair is a word, or a piece of one
		['苹果手机', '手机', [false, false]],
		['灯笼', '苹果', [false, false]],
	])('of %s it counts the characters of %s to words beside it: %j', (text, pair, held) => {
		expect(heldByDictionary(text, pair)).toEqual(held);
	});
});
