import type { Match } from '../align/align.ts';
import { pairsOf, sum, weightShared } from '../align/likeness.ts';
import type { Passage } from '../passages.ts';
import type { PassedOn } from './passed-on.ts';
import type { Weigh } from './sentences.ts';

/** What came from elsewhere tells so many times as much as what both have in common. */
const FAR_MORE = 2;
/** An older one of which so much stands in the newer one is the same, whatever else came there. */
const LITTLE = 0.2;

/**
 * Whether partners are none: the newer one has little of the older one and far more of another. It was split off from that one,
 * and the older one, in whose place it stands, is gone.
 * @param passed the sentences that went between articles that are no partners
 */
export function splitOff(
	olds: readonly Passage[],
	news: readonly Passage[],
	passed: readonly PassedOn[],
	weigh: Weigh,
): (match: Match) => boolean {
	const came = new Map<number, number>();
	for (const { new: newer, weight } of passed)
		came.set(newer, Math.max(weight, came.get(newer) ?? 0));
	return ([old, newer]) => {
		const from = came.get(newer);
		if (from === undefined) return false;
		const own = weigh(pairsOf(olds[old]!));
		const both = weightShared(own, pairsOf(news[newer]!));
		return both < LITTLE * sum(own.weights) && from >= FAR_MORE * both;
	};
}
