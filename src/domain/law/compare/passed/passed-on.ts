import type { Match } from '../align/align.ts';
import { pairsOf, sum, weightShared } from '../align/likeness.ts';
import type { Passage } from '../passages.ts';
import { movingSentences, placesOfPairs, type Sentence, type Weigh } from './sentences.ts';

/** Words that went from an older provision into a newer one that is not the same provision. */
export interface PassedOn {
	/** Places of both. */
	old: number;
	new: number;
	/** How much the words tell that went there; only its order counts. */
	weight: number;
	/** How much of the older provision that is, from 0 to 1. */
	share: number;
}

/** In fewer pairs of characters than this, chance is too strong, unless all of them stand there. */
const ENOUGH = 9;
/** Two sentences are the same if so much of both is; less is enough for one whose article is gone. */
const ALIKE = 0.44;
const ALIKE_OF_GONE = 0.36;
/** Or if so much of the shorter one stands in the longer. */
const CONTAINED = 0.75;
/** A sentence went where most of it is found; elsewhere are words that the law says twice. */
const AS_GOOD = 0.8;
/** In more articles than these stands what the law says of all such things, and came from none. */
const SEVERAL = 3;

/**
 * Sentences that left an article and came to another one: what was merged, split or put elsewhere, where most of an article
 * need not have gone with it. 构成犯罪的，依法追究刑事责任 that stays in an article did not come from another, and what every
 * second article says tells nothing.
 */
export function passedOn(
	olds: readonly Passage[],
	news: readonly Passage[],
	matches: readonly Match[],
	weigh: Weigh,
): PassedOn[] {
	const partners = new Map(matches);
	const back = new Map(matches.map(([a, b]) => [b, a]));
	const came = movingSentences(news, (at) => olds[back.get(at) ?? -1], weigh);
	if (came.length === 0) return [];
	const near = nearnessOf(came);
	const found = new Map<string, PassedOn>();
	for (const one of movingSentences(olds, (at) => news[partners.get(at) ?? -1], weigh))
		for (const { other, weight } of sameAs(one, near(one), partners.get(one.place))) {
			const key = `${one.place}-${other.place}`;
			const known = found.get(key) ?? { old: one.place, new: other.place, weight: 0, share: 0 };
			known.weight += weight;
			known.share += one.weight;
			found.set(key, known);
		}
	return [...found.values()]
		.map((one) => {
			const whole = sum(weigh(pairsOf(olds[one.old]!)).weights);
			return { ...one, share: Math.min(1, one.share / whole) };
		})
		.sort((a, b) => b.weight - a.weight || a.old - b.old || a.new - b.new);
}

/** A pair of characters that stands in so many sentences finds none of them. */
const COMMON = 24;

/** A sentence that shares what is not common with another one. */
interface Near {
	other: Sentence;
	/** More than this they do not share: what is not common and both have, and all that is common. */
	most: number;
}

/** Finds the sentences that share what is not common with another one. */
function nearnessOf(sentences: readonly Sentence[]): (one: Sentence) => Near[] {
	const postings = placesOfPairs(sentences);
	return ({ pairs, weights }) => {
		const shared = new Float64Array(sentences.length);
		let common = 0;
		for (let at = 0; at < pairs.length; at += 1) {
			const [places, weight] = [postings.get(pairs[at]!), weights[at]!];
			if (places && places.length > COMMON) common += weight;
			else for (const place of places ?? []) shared[place]! += weight;
		}
		return sentences.flatMap((other, place) =>
			shared[place]! > 0 ? [{ other, most: shared[place]! + common }] : [],
		);
	};
}

/**
 * The sentences elsewhere that are the same as one that left its article.
 * @param partner place of the newer version of its own article; undefined for one that is gone
 */
function sameAs(
	one: Sentence,
	near: readonly Near[],
	partner: number | undefined,
): { other: Sentence; weight: number }[] {
	const alike = partner === undefined ? ALIKE_OF_GONE : ALIKE;
	const same = near
		.filter(({ other }) => other.place !== partner)
		.map(({ other, most }) => ({ other, weight: sharedIfSame(one, other, alike, most) }))
		.filter(({ weight }) => weight > 0);
	const best = same.reduce((most, { weight }) => Math.max(most, weight), 0);
	const found = same.filter(({ weight }) => weight >= best * AS_GOOD);
	return new Set(found.map(({ other }) => other.place)).size > SEVERAL ? [] : found;
}

/** Sums in another order may be so much less. */
const ROUNDING = 1e-9;

/** What two sentences share, if they are the same; else 0. @param most they do not share more */
function sharedIfSame(a: Sentence, b: Sentence, alike: number, most: number): number {
	const [less, more] = a.weight < b.weight ? [a, b] : [b, a];
	const least =
		less.pairs.length < ENOUGH
			? less.weight
			: Math.min(alike * Math.sqrt(less.weight * more.weight), CONTAINED * less.weight);
	if (most + ROUNDING < least) return 0;
	const both = weightShared(a, b.pairs);
	return both >= least && Math.max(a.stayed, b.stayed) < both * AS_GOOD ? both : 0;
}
