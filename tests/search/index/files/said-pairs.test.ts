import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinPairs, splitPairs, saidPairs } from '../../../../src/search/index/files/said-pairs.ts';

test('the first two characters of everyday words, each once and in order', () => {
	const synonyms = [
		{ say: ['扣工资', '扣工钱', '医保'], law: ['克扣'] },
		{ say: ['A类', '房'], law: [] },
	];
	expect(saidPairs(synonyms)).toEqual(['医保', '扣工']);
});

test('pairs that were joined are parted again, also of characters beyond the basic plane', () => {
	const character = fc.constantFrom('扣', '工', '资', '𠮷', '㐀');
	const pair = fc.tuple(character, character).map((both) => both.join(''));
	fc.assert(
		fc.property(fc.array(pair), (pairs) => {
			expect(splitPairs(joinPairs(pairs))).toEqual(pairs);
		}),
	);
});
