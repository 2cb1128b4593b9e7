import type { NextBegin } from '../../passage-numbers.ts';
import type { TermLists } from '../cut/cut-page.ts';

/** What is cut into terms, in the order of the index: the passages of a page, say. */
export interface Cut {
	lists: TermLists;
	/** How often each term stands there; left out where that is not asked. */
	counts?: Uint8Array;
}

/** Where terms stand: for each the places in ascending order, and how often it stands in each. They are looked up when somebody wants them. */
export class Postings {
	/** In how many places each term stands. */
	readonly sizes: Uint32Array;
	readonly #cuts: readonly Cut[];
	readonly #next: NextBegin;
	/** 1 for each term that was looked up. */
	#wanted: Uint8Array;
	/** Where the places of each term begin; one more than there are terms. */
	#starts: Uint32Array = new Uint32Array();
	#places = new Int32Array();
	#counts = new Uint8Array();

	/**
	 * @param sizes in how many places of the cuts each term stands
	 * @param next where the places of the next cut begin
	 */
	constructor(cuts: readonly Cut[], sizes: Uint32Array, next: NextBegin) {
		this.sizes = sizes;
		this.#cuts = cuts;
		this.#next = next;
		this.#wanted = new Uint8Array(sizes.length);
	}

	/** How many places there are in all. */
	get total(): number {
		return this.sizes.reduce((sum, size) => sum + size, 0);
	}

	/** In how many places a term stands. */
	sizeOf(term: number): number {
		return this.sizes[term]!;
	}

	/** Look up the places of some terms, and of no others: all cuts are read for it. @param wanted 1 for each of them */
	lookUp(wanted: Uint8Array): void {
		this.#wanted = wanted;
		this.#starts = startsOf(this.sizes, wanted);
		const total = this.#starts.at(-1)!;
		this.#places = new Int32Array(total);
		this.#counts = new Uint8Array(total).fill(1);
		const free = this.#starts.slice();
		let first = 0;
		for (const cut of this.#cuts) {
			this.#fill(cut, first, free);
			first = this.#next(first, cut.lists.ends.length);
		}
	}

	/** The places of a term. @param end with it, those of all terms from the first to this one, without it */
	placesOf(term: number, end = term + 1): Int32Array {
		this.#haveLookedUp(term);
		return this.#places.subarray(this.#starts[term], this.#starts[end]);
	}

	/** In the order of `placesOf`. */
	countsOf(term: number, end = term + 1): Uint8Array {
		this.#haveLookedUp(term);
		return this.#counts.subarray(this.#starts[term], this.#starts[end]);
	}

	#haveLookedUp(term: number): void {
		if (this.#wanted[term] !== 1) this.lookUp(new Uint8Array(this.sizes.length).fill(1));
	}

	/** @param first number of the cut's first place @param free where the next place of each term goes */
	#fill({ lists: { terms, ends }, counts }: Cut, first: number, free: Uint32Array): void {
		let at = 0;
		for (let place = 0; place < ends.length; place += 1)
			for (const end = ends[place]!; at < end; at += 1) {
				const term = terms[at]!;
				if (this.#wanted[term] === 0) continue;
				const into = free[term]!++;
				this.#places[into] = first + place;
				if (counts) this.#counts[into] = counts[at]!;
			}
	}
}

function startsOf(sizes: Uint32Array, wanted: Uint8Array): Uint32Array {
	const starts = new Uint32Array(sizes.length + 1);
	for (let term = 0; term < sizes.length; term += 1)
		starts[term + 1] = starts[term]! + (wanted[term] === 1 ? sizes[term]! : 0);
	return starts;
}
