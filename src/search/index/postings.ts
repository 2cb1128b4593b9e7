import type { NextBegin } from '../passage-numbers.ts';
import type { TermLists } from './cut-page.ts';

/** What is cut into terms, in the order of the index: the passages of a page, say. */
export interface Cut {
	lists: TermLists;
	/** How often each term stands there; left out where that is not asked. */
	counts?: Uint8Array;
}

/** Where terms stand: for each the places in ascending order, and how often it stands in each. */
export class Postings {
	/** In how many places each term stands. */
	readonly sizes: Uint32Array;
	/** Where the places of each term begin; one more than there are terms. */
	readonly #starts: Uint32Array;
	readonly #places: Int32Array;
	readonly #counts: Uint8Array;

	/**
	 * @param terms how many terms there are
	 * @param next where the places of the next cut begin
	 */
	constructor(cuts: readonly Cut[], terms: number, next: NextBegin) {
		this.sizes = sizesOf(cuts, terms);
		this.#starts = startsOf(this.sizes);
		this.#places = new Int32Array(this.total);
		this.#counts = new Uint8Array(this.total).fill(1);
		const free = this.#starts.slice();
		let first = 0;
		for (const cut of cuts) {
			fill(cut, first, free, this.#places, this.#counts);
			first = next(first, cut.lists.ends.length);
		}
	}

	/** How many places there are in all. */
	get total(): number {
		return this.#starts.at(-1)!;
	}

	/** In how many places a term stands. */
	sizeOf(term: number): number {
		return this.sizes[term]!;
	}

	/** The places of a term. @param end with it, those of all terms from the first to this one, without it */
	placesOf(term: number, end = term + 1): Int32Array {
		return this.#places.subarray(this.#starts[term], this.#starts[end]);
	}

	/** In the order of `placesOf`. */
	countsOf(term: number, end = term + 1): Uint8Array {
		return this.#counts.subarray(this.#starts[term], this.#starts[end]);
	}
}

/** @param first number of the cut's first place @param free where the next place of each term goes */
function fill(
	{ lists: { terms, ends }, counts }: Cut,
	first: number,
	free: Uint32Array,
	places: Int32Array,
	intoCounts: Uint8Array,
): void {
	let at = 0;
	for (let place = 0; place < ends.length; place += 1)
		for (const end = ends[place]!; at < end; at += 1) {
			const into = free[terms[at]!]!++;
			places[into] = first + place;
			if (counts) intoCounts[into] = counts[at]!;
		}
}

function sizesOf(cuts: readonly Cut[], terms: number): Uint32Array {
	const sizes = new Uint32Array(terms);
	for (const { lists } of cuts) {
		const numbers = lists.terms;
		for (let at = 0; at < numbers.length; at += 1) sizes[numbers[at]!]! += 1;
	}
	return sizes;
}

function startsOf(sizes: Uint32Array): Uint32Array {
	const starts = new Uint32Array(sizes.length + 1);
	for (let term = 0; term < sizes.length; term += 1)
		starts[term + 1] = starts[term]! + sizes[term]!;
	return starts;
}
