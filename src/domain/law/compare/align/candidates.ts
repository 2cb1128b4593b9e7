import type { Passage } from '../passages.ts';

/** A passage and its place. */
export interface Entry {
	place: number;
	passage: Passage;
}

/** Two passages that may be the same provision. */
export interface Candidate {
	a: Entry;
	b: Entry;
	score: number;
	/** How far apart they stand; among the equally alike, the nearer one. */
	distance: number;
}

/** Two passages that may be the same provision. @param score how alike they are: only its order counts */
export const scored = (a: Entry, b: Entry, score: number): Candidate => ({
	...{ a, b, score },
	distance: Math.abs(a.place - b.place),
});

/** Sorts candidates: the more alike first, then those that have moved least; the places decide, so that no order is left to chance. */
export const bestFirst = (x: Candidate, y: Candidate): number =>
	y.score - x.score || x.distance - y.distance || x.a.place - y.a.place || x.b.place - y.b.place;
