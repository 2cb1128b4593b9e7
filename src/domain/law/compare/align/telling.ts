import { pairsOf, sum, weightShared, weightsOf, type WeighedPairs } from './likeness.ts';
import type { Passage } from '../passages.ts';

/** A passage by what its pairs of characters tell of it. */
export interface Weighed extends WeighedPairs {
	/** The number of each pair. */
	numbers: Int32Array;
	/** What all of them tell together. */
	total: number;
	/** What those tell that are not common. */
	telling: number;
}

/** How much the pairs of characters in passages tell. */
export interface Telling {
	weighed: ReadonlyMap<Passage, Weighed>;
	/** By the number of the pair. */
	weights: Float64Array;
	/** A pair that tells less stands in so many passages (本法, 应当) that it finds none. */
	least: number;
}

const COMMON = 30;

/**
 * How much pairs of characters tell: what stands in every second article of a law (县级以上地方人民政府应当) makes no two of
 * them alike, what stands in two (避难场所) does.
 * @param both passages of the same words in both versions, which are only counted
 */
export function tellingOf(
	both: readonly Passage[],
	old: readonly Passage[],
	newer: readonly Passage[],
): Telling {
	const known = new Map<number, number>();
	const [olds, news] = [old, newer].map((list) => list.map((one) => numbersOf(one, known)));
	const counts = countsOf(olds!, news!, known.size);
	for (const passage of both)
		for (const pair of pairsOf(passage)) {
			const number = known.get(pair);
			if (number !== undefined) counts[number]! += 1;
		}
	const all = both.length + Math.max(old.length, newer.length) + 1;
	const weights = weightsOf(counts.length, (number) => Math.log(all / counts[number]!));
	const least = Math.log(all / COMMON);
	const weigh = (passage: Passage, numbers: Int32Array): [Passage, Weighed] => {
		const own = weightsOf(numbers.length, (at) => weights[numbers[at]!]!);
		const pairs = pairsOf(passage);
		return [passage, { pairs, weights: own, numbers, total: sum(own), telling: sum(own, least) }];
	};
	const weighed = new Map([
		...old.map((passage, at) => weigh(passage, olds![at]!)),
		...newer.map((passage, at) => weigh(passage, news![at]!)),
	]);
	return { weighed, weights, least };
}

/** The number of each pair of a passage; a new pair gets the next. */
function numbersOf(passage: Passage, known: Map<number, number>): Int32Array {
	const numbers = pairsOf(passage).slice();
	for (let at = 0; at < numbers.length; at += 1) {
		const number = known.get(numbers[at]!) ?? known.size;
		if (number === known.size) known.set(numbers[at]!, number);
		numbers[at] = number;
	}
	return numbers;
}

/** In how many passages each pair stands, in the version that has it more often. */
function countsOf(
	olds: readonly Int32Array[],
	news: readonly Int32Array[],
	size: number,
): Int32Array {
	const [before, now] = [new Int32Array(size), new Int32Array(size)];
	for (const numbers of olds) for (const number of numbers) before[number]! += 1;
	for (const numbers of news) for (const number of numbers) now[number]! += 1;
	for (let number = 0; number < size; number += 1)
		now[number] = Math.max(now[number]!, before[number]!);
	return now;
}

/**
 * How alike two passages are, from 0 to 1: the mean of how much of either stands in the other. A short article that grew is
 * a small part of the new one, but all of it stands there.
 */
export function kinship(a: Weighed, b: Weighed): number {
	const both = Math.sqrt(a.total * b.total);
	return both === 0 ? 0 : weightShared(a, b.pairs) / both;
}
