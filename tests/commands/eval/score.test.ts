import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentile, rankOf, scoreOf, type Rank } from '../../../src/commands/eval/score.ts';

const question = { id: 1, query: '问', expected: ['laws/a/#t2', 'laws/b/#t3'] };
const ranked = (rank: number | null, given = 100): Rank => ({ id: 1, rank, given });

describe('the rank of an answer', () => {
	test.each<[given: string[], rank: number | null]>([
		[['laws/a/#t2'], 1],
		[['laws/a/#t1', 'laws/b/#t3-k1', 'laws/a/#t2'], 2],
		[['laws/a/#t1'], null],
		[[], null],
	])('in %j is %s', (given, rank) => {
		expect(rankOf(question, given)).toEqual({ id: 1, rank, given: given.length });
	});
});

describe('the score', () => {
	test('is the share of first tens and hundreds, the mean of reciprocal ranks, and a count', () => {
		expect(scoreOf([ranked(1), ranked(10), ranked(11), ranked(null, 0)])).toEqual({
			first10: 0.5,
			mrr10: (1 + 0.1) / 4,
			first100: 0.75,
			empty: 1,
		});
	});

	test('of no questions is zero', () => {
		expect(scoreOf([])).toEqual({ first10: 0, mrr10: 0, first100: 0, empty: 0 });
	});
});

describe('a percentile', () => {
	test.each<[values: number[], share: number, value: number | null]>([
		[[3, 1, 2], 0.5, 2],
		[[4, 3, 2, 1], 0.5, 2],
		[[5], 0.95, 5],
		[[], 0.5, null],
	])('of %j at %s is %s', (values, share, value) => {
		expect(percentile(values, share)).toBe(value);
	});

	test('is a value that the share of all does not exceed', () => {
		const share = fc.constantFrom(0.5, 0.95, 1);
		fc.assert(
			fc.property(fc.array(fc.nat(), { minLength: 1 }), share, (values, part) => {
				const value = percentile(values, part)!;
				expect(values).toContain(value);
				const within = values.filter((one) => one <= value).length;
				expect(within).toBeGreaterThanOrEqual(part * values.length);
			}),
		);
	});
});
