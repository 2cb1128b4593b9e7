import type { Passage } from '../passages.ts';
import type { Token } from '../words/tokens.ts';
import { onceFor } from '../../../../once.ts';

/**
 * The pairs of neighbouring characters in a passage's words, signs left out: each as one number, ascending. Characters
 * beyond the basic plane are so few that two of them may share a number.
 */
export type Pairs = Int32Array;

// e.g. "甲", "A", "7": what carries meaning; commas and line ends do not
const MEANING = /[\p{L}\p{N}]/u;

/** Made when they are first asked for, and once for passages of both versions that are cut into the same tokens. */
export const pairsOf = ({ tokens, words }: Passage): Pairs => pairsOnce(tokens, words);

const pairsOnce = onceFor((_: readonly Token[], words: string): Pairs => pairsIn(words));

/** The same of any words, as they are compared. Those of one character are their own pair. */
export function pairsIn(words: string): Pairs {
	const pairs = new Int32Array(words.length);
	let [count, before, characters] = [0, 0, 0];
	for (let at = 0; at < words.length; at += 1) {
		const code = words.codePointAt(at)!;
		if (code > 0xffff) at += 1;
		if (!isMeant(code)) continue;
		if (characters > 0) pairs[count++] = (before << 16) | (code & 0xffff);
		before = code & 0xffff;
		characters += 1;
	}
	return characters === 1 ? Int32Array.of(before) : eachOnce(pairs.subarray(0, count).sort());
}

/** What has been found of a character of the basic plane. */
const [NOT_ASKED, MEANT, NOT_MEANT] = [0, 1, 2];
const asked = new Uint8Array(0x10000);

function isMeant(code: number): boolean {
	if (code > 0xffff) return hasMeaning(code);
	if (asked[code] === NOT_ASKED) asked[code] = hasMeaning(code) ? MEANT : NOT_MEANT;
	return asked[code] === MEANT;
}

const hasMeaning = (code: number): boolean => MEANING.test(String.fromCodePoint(code));

/** @param sorted numbers, ascending */
function eachOnce(sorted: Int32Array): Int32Array {
	let count = 0;
	for (const number of sorted)
		if (count === 0 || number !== sorted[count - 1]) sorted[count++] = number;
	return sorted.slice(0, count);
}

/** Dice's coefficient from 0 to 1; two passages without words are alike. */
export function likeness(a: Pairs, b: Pairs): number {
	return a.length + b.length === 0 ? 1 : (2 * countShared(a, b)) / (a.length + b.length);
}

/** How much of `part` stands in `whole`, from 0 to 1. */
export const containedIn = (part: Pairs, whole: Pairs): number =>
	part.length === 0 ? 0 : countShared(part, whole) / part.length;

/** How many pairs both have. */
export function countShared(a: Pairs, b: Pairs): number {
	let [shared, at, other] = [0, 0, 0];
	while (at < a.length && other < b.length) {
		const step = a[at]! - b[other]!;
		if (step <= 0) at += 1;
		if (step >= 0) other += 1;
		if (step === 0) shared += 1;
	}
	return shared;
}

/** The pairs that one has and the other has not. */
export function withoutThose(pairs: Pairs, others: Pairs): Pairs {
	const left = new Int32Array(pairs.length);
	let [count, other] = [0, 0];
	for (const pair of pairs) {
		while (others[other]! < pair) other += 1;
		if (others[other] !== pair) left[count++] = pair;
	}
	return left.subarray(0, count);
}

/** Pairs, and how much each of them tells. */
export interface WeighedPairs {
	pairs: Pairs;
	weights: Float64Array;
}

/** How much those pairs tell that others have too. */
export function weightShared({ pairs, weights }: WeighedPairs, others: Pairs): number {
	let [shared, at, other] = [0, 0, 0];
	while (at < pairs.length && other < others.length) {
		const step = pairs[at]! - others[other]!;
		if (step === 0) shared += weights[at]!;
		if (step <= 0) at += 1;
		if (step >= 0) other += 1;
	}
	return shared;
}

/** @param least what is below does not count */
export function sum(weights: Float64Array, least = 0): number {
	let total = 0;
	for (const weight of weights) if (weight >= least) total += weight;
	return total;
}

/** A weight for each place. `Float64Array.from` takes five times as long. */
export function weightsOf(count: number, weightAt: (place: number) => number): Float64Array {
	const weights = new Float64Array(count);
	for (let place = 0; place < count; place += 1) weights[place] = weightAt(place);
	return weights;
}
