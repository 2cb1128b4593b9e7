import type { Passage } from './passages.ts';

/**
 * The pairs of neighbouring characters in a passage's words, signs left out: each as one number, ascending. Characters
 * beyond the basic plane are so few that two of them may share a number.
 */
export type Pairs = Int32Array;

// e.g. "甲", "A", "7": what carries meaning; commas and line ends do not
const MEANING = /[\p{L}\p{N}]/u;

const known = new WeakMap<object, Pairs>();

/** A passage of one character is its own pair. Made when they are first asked for: most passages have not changed. */
export function pairsOf(passage: Pick<Passage, 'tokens'>): Pairs {
	const pairs = known.get(passage) ?? pairsIn(passage);
	known.set(passage, pairs);
	return pairs;
}

function pairsIn({ tokens }: Pick<Passage, 'tokens'>): Pairs {
	const characters: number[] = [];
	for (const { key } of tokens)
		for (const character of key)
			if (MEANING.test(character)) characters.push(character.codePointAt(0)! & 0xffff);
	const pairs =
		characters.length === 1
			? characters
			: characters.slice(1).map((character, place) => (characters[place]! << 16) | character);
	return Int32Array.from(new Set(pairs)).sort();
}

/** Dice's coefficient from 0 to 1; two passages without words are alike. */
export function likeness(a: Pairs, b: Pairs): number {
	return a.length + b.length === 0 ? 1 : (2 * sharedBy(a, b)) / (a.length + b.length);
}

/** How much of `part` stands in `whole`, from 0 to 1. */
export const containedIn = (part: Pairs, whole: Pairs): number =>
	part.length === 0 ? 0 : sharedBy(part, whole) / part.length;

function sharedBy(a: Pairs, b: Pairs): number {
	let [shared, at, other] = [0, 0, 0];
	while (at < a.length && other < b.length) {
		const step = a[at]! - b[other]!;
		if (step <= 0) at += 1;
		if (step >= 0) other += 1;
		if (step === 0) shared += 1;
	}
	return shared;
}
