import type { Passage } from './passages.ts';

/** The pairs of neighbouring characters in a passage's words, signs left out. */
export type Pairs = ReadonlySet<string>;

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
	const characters = tokens.flatMap(({ key }) => [...key]).filter((c) => MEANING.test(c));
	if (characters.length === 1) return new Set(characters);
	return new Set(characters.slice(1).map((character, place) => characters[place]! + character));
}

/** Dice's coefficient from 0 to 1; two passages without words are alike. */
export function likeness(a: Pairs, b: Pairs): number {
	return a.size + b.size === 0 ? 1 : (2 * sharedBy(a, b)) / (a.size + b.size);
}

/** How much of `part` stands in `whole`, from 0 to 1. */
export const containedIn = (part: Pairs, whole: Pairs): number =>
	part.size === 0 ? 0 : sharedBy(part, whole) / part.size;

function sharedBy(a: Pairs, b: Pairs): number {
	let shared = 0;
	for (const pair of a.size < b.size ? a : b) if ((a.size < b.size ? b : a).has(pair)) shared += 1;
	return shared;
}
