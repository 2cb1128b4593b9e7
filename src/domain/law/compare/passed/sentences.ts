import {
	containedIn,
	pairsIn,
	pairsOf,
	sum,
	weightShared,
	weightsOf,
	type Pairs,
	type WeighedPairs,
} from '../align/likeness.ts';
import type { Passage } from '../passages.ts';
import { PARAGRAPH_KEY } from '../words/tokens.ts';

/** A sentence or 项 of an article that is not in the other version of that article. */
export interface Sentence extends WeighedPairs {
	/** Of the article. */
	place: number;
	/** What all its pairs tell together. */
	weight: number;
	/** How much of it is in the other version of its own article too. */
	stayed: number;
}

/** Tells how much each pair of characters tells. */
export type Weigh = (pairs: Pairs) => WeighedPairs;

/** In fewer pairs of characters nothing can be recognised. */
const FEW = 6;
/** So much of a sentence stands in its own article that it stayed there. */
const STAYED = 0.8;
/** By number alone, which is sooner counted. */
const PLAINLY_STAYED = 0.85;

/**
 * The sentences that left articles, or came to them.
 * @param partnerOf the other version of the article at a place; undefined for one that only this has
 */
export function movingSentences(
	passages: readonly Passage[],
	partnerOf: (place: number) => Passage | undefined,
	weigh: Weigh,
): Sentence[] {
	return passages.flatMap((passage, place) => {
		const partner = partnerOf(place);
		if (passage.kind !== 'article' || partner?.words === passage.words) return [];
		const own = partner ? pairsOf(partner) : new Int32Array();
		return sentencesOf(passage).flatMap((pairs) => {
			if (pairs.length < FEW || containedIn(pairs, own) >= PLAINLY_STAYED) return [];
			const weighed = weigh(pairs);
			const [weight, stayed] = [sum(weighed.weights), weightShared(weighed, own)];
			return stayed < STAYED * weight ? [{ place, ...weighed, weight, stayed }] : [];
		});
	});
}

// As they are compared: "。", "；", and where a 款 begins.
const ENDS: ReadonlySet<string> = new Set(['.', ';', '；', PARAGRAPH_KEY]);

/** The pairs of characters of each sentence that has any. */
export const sentencesOf = (passage: Passage): Pairs[] =>
	sentencesIn(passage)
		.map(pairsIn)
		.filter(({ length }) => length > 0);

/** The words of each sentence, as they are compared. */
function sentencesIn({ tokens }: Passage): string[] {
	const sentences: string[] = [];
	let words = '';
	for (const { key, text } of tokens) {
		if (!ENDS.has(key)) words += key;
		if (!ENDS.has(key) && !text.includes('\n')) continue;
		sentences.push(words);
		words = '';
	}
	return [...sentences, words];
}

/** Pairs are weighed by how few articles they stand in; squared, so that what all laws say of a fine is no sentence in common. */
export function weighedBy(passages: readonly Passage[]): Weigh {
	const counts = new Map<number, number>();
	const articles = passages.filter(({ kind }) => kind === 'article');
	// What both versions print alike has its pairs once.
	const times = new Map<Pairs, number>();
	for (const pairs of articles.map(pairsOf)) times.set(pairs, (times.get(pairs) ?? 0) + 1);
	for (const [pairs, count] of times)
		for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + count);
	const all = articles.length + 2;
	const byCount = weightsOf(all, (count) => Math.log(all / count) ** 2);
	return (pairs) => ({
		pairs,
		weights: weightsOf(pairs.length, (at) => byCount[counts.get(pairs[at]!) ?? 1]!),
	});
}

/** Where among some texts each pair of characters stands. */
export function placesOfPairs(texts: readonly Pick<Sentence, 'pairs'>[]): Map<number, number[]> {
	const all = new Map<number, number[]>();
	for (const [at, { pairs }] of texts.entries())
		for (const pair of pairs) {
			const places = all.get(pair);
			if (places) places.push(at);
			else all.set(pair, [at]);
		}
	return all;
}
