import { leadsTo } from './places.ts';
import type { Question } from './questions.ts';

/** How an engine answered one question. */
export interface Rank {
	id: number;
	/** Place of the first right address, from 1; null if it is not among those looked at. */
	rank: number | null;
	/** How many addresses the engine gave. */
	given: number;
}

/** How an engine answered all of them: shares from 0 to 1, and a count. */
export interface Score {
	first10: number;
	mrr10: number;
	first100: number;
	empty: number;
}

/** The place of the first address that answers a question. @param given addresses under the base, best first */
export function rankOf({ id, expected }: Question, given: readonly string[]): Rank {
	const place = given.findIndex((href) => expected.some((right) => leadsTo(href, right)));
	return { id, rank: place === -1 ? null : place + 1, given: given.length };
}

/** The figures over all questions; 0 where there are none. */
export function scoreOf(ranks: readonly Rank[]): Score {
	const share = (worth: (rank: number) => number): number =>
		ranks.reduce((sum, { rank }) => sum + (rank === null ? 0 : worth(rank)), 0) /
		Math.max(ranks.length, 1);
	return {
		first10: share((rank) => Number(rank <= 10)),
		mrr10: share((rank) => (rank <= 10 ? 1 / rank : 0)),
		first100: share((rank) => Number(rank <= 100)),
		empty: ranks.filter(({ given }) => given === 0).length,
	};
}

/**
 * The value that a share of the values does not exceed.
 * @param share 0.5 for the median, 0.95
 * @returns null where there are no values
 */
export function percentile(values: readonly number[], share: number): number | null {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.max(Math.ceil(share * sorted.length) - 1, 0)] ?? null;
}
