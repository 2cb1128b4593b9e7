import type { Match } from '../align/align.ts';
import { pairsOf, sum, weightShared, withoutThose, type WeighedPairs } from '../align/likeness.ts';
import type { Passage } from '../passages.ts';
import type { PassedOn } from './passed-on.ts';
import { placesOfPairs, type Weigh } from './sentences.ts';

/** An article that is gone, and the newer one that says what it said. */
export interface Claim extends PassedOn {
	/** The newer one is new, and like no other older one either: both are the same article. */
	isSame: boolean;
}

/** Of which less is shared, two articles do not say the same. */
const LEAST = 0.13;
/** So many times as like as the next. */
const AHEAD = 1.5;
/** What tells less in all is a word or two, and stands anywhere. */
const LITTLE = 60;

/** What one version of an article says and the other version of it does not. */
interface Own extends WeighedPairs {
	place: number;
	weight: number;
	hasPartner: boolean;
}

/**
 * Where the words of gone articles are, told by what no partner has: an article that took another one in is like its own
 * older version first, and only what it did not have before says from where the rest came. That finds articles whose
 * every sentence was rewritten.
 * @param matches the articles that are the same
 */
export function claims(
	olds: readonly Passage[],
	news: readonly Passage[],
	matches: readonly Match[],
	weigh: Weigh,
): Claim[] {
	const partners = new Map(matches);
	if (olds.every(({ kind }, at) => kind !== 'article' || partners.has(at))) return [];
	const back = new Map(matches.map(([a, b]) => [b, a]));
	const before = ownWords(olds, (at) => news[partners.get(at) ?? -1], weigh);
	const now = ownWords(news, (at) => olds[back.get(at) ?? -1], weigh);
	const alike = likenesses(before, now);
	return before.flatMap((a, row) => {
		if (a.hasPartner) return [];
		const column = ahead(alike[row]!);
		const b = now[column];
		if (!b) return [];
		const isSame = !b.hasPartner && ahead(alike.map((scores) => scores[column]!)) === row;
		const weight = weightShared(a, b.pairs);
		return [{ old: a.place, new: b.place, weight, share: weight / a.weight, isSame }];
	});
}

function ownWords(
	passages: readonly Passage[],
	partnerOf: (place: number) => Passage | undefined,
	weigh: Weigh,
): Own[] {
	return passages.flatMap((passage, place) => {
		const partner = partnerOf(place);
		if (passage.kind !== 'article' || partner?.words === passage.words) return [];
		const pairs = pairsOf(passage);
		const own = weigh(partner ? withoutThose(pairs, pairsOf(partner)) : pairs);
		return [{ place, ...own, weight: sum(own.weights), hasPartner: partner !== undefined }];
	});
}

/** How alike each of the older ones is to each of the newer ones, from 0 to 1. */
function likenesses(before: readonly Own[], now: readonly Own[]): Float64Array[] {
	const columns = placesOfPairs(now);
	return before.map((a) => {
		const shared = new Float64Array(now.length);
		for (const [at, pair] of a.pairs.entries())
			for (const column of columns.get(pair) ?? []) shared[column]! += a.weights[at]!;
		return shared.map((weight, column) => weight / geometricMean(a, now[column]!));
	});
}

const geometricMean = (a: Own, b: Own): number =>
	Math.sqrt(Math.max(a.weight, LITTLE) * Math.max(b.weight, LITTLE));

/** The place of the likeness that is ahead of all others; -1 if none is. */
function ahead(scores: ArrayLike<number>): number {
	let [best, next, place] = [0, 0, -1];
	for (let at = 0; at < scores.length; at += 1) {
		const score = scores[at]!;
		if (score > best) [best, next, place] = [score, best, at];
		else if (score > next) next = score;
	}
	return best >= LEAST && best >= next * AHEAD ? place : -1;
}
