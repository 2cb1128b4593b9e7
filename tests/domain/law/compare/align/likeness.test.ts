import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	containedIn,
	likeness,
	pairsIn,
	withoutThose,
} from '../../../../../src/domain/law/compare/align/likeness.ts';

const pairs = pairsIn;

describe('what two texts share', () => {
	test.each<[what: string, one: string, other: string, alike: number]>([
		['everything', '灯塔长明', '灯塔长明', 1],
		['nothing', '灯塔长明', '渡船靠岸', 0],
		['one pair of three and one', '灯塔长明', '灯塔', 0.5],
		['everything, but for signs', '灯塔，长明。', '灯塔长明', 1],
		['a character that is all there is', '灯', '灯', 1],
		['no words at all', '。', '，', 1],
	])('%s', (_, one, other, alike) => {
		expect(likeness(pairs(one), pairs(other))).toBe(alike);
	});

	const words = fc.string({ unit: fc.constantFrom(...'灯塔长明，。'), maxLength: 40 });

	test('is counted in pairs that stand in both', () => {
		const isCounted = (one: string, other: string): void => {
			const [a, b] = [pairs(one), pairs(other)];
			const shared = [...new Set(a)].filter((pair) => b.includes(pair)).length;
			expect(containedIn(a, b)).toBe(a.length === 0 ? 0 : shared / a.length);
		};
		fc.assert(fc.property(words, words, isCounted));
	});

	test('and what only one has are all its pairs, in their order', () => {
		const isParted = (one: string, other: string): void => {
			const [a, b] = [pairs(one), pairs(other)];
			expect([...withoutThose(a, b)]).toEqual([...a].filter((pair) => !b.includes(pair)));
		};
		fc.assert(fc.property(words, words, isParted));
	});
});
