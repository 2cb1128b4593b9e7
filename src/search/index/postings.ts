/** Where terms stand, gathered place by place, in flat arrays: a corpus has millions. */
export class Postings {
	/** Term, place, term, place … */
	#pairs = new Uint32Array(1 << 16);
	#counts = new Uint8Array(1 << 16);
	#used = 0;

	/** @param terms numbers of terms @param times by number, how often each stands there; places come in ascending order */
	add(place: number, terms: readonly number[], times: ArrayLike<number>): void {
		if (this.#used + 2 * terms.length > this.#pairs.length) this.#grow(2 * terms.length);
		for (const term of terms) {
			this.#counts[this.#used >> 1] = Math.min(times[term]!, MOST);
			this.#pairs[this.#used++] = term;
			this.#pairs[this.#used++] = place;
		}
	}

	#grow(more: number): void {
		const size = Math.max(this.#pairs.length * 2, this.#used + more);
		const pairs = new Uint32Array(size);
		pairs.set(this.#pairs);
		const counts = new Uint8Array(size);
		counts.set(this.#counts.subarray(0, this.#used >> 1));
		[this.#pairs, this.#counts] = [pairs, counts];
	}

	/** @param terms how many terms there are @returns for each its places, ascending; nothing for one that stands nowhere */
	lists(terms: number): PostingList[] {
		const sizes = new Uint32Array(terms);
		for (let at = 0; at < this.#used; at += 2) sizes[this.#pairs[at]!]! += 1;
		const lists = Array.from(sizes, (size) =>
			size === 0 ? EMPTY : { places: new Int32Array(size), counts: new Uint8Array(size) },
		);
		const filled = new Uint32Array(terms);
		for (let at = 0; at < this.#used; at += 2) {
			const term = this.#pairs[at]!;
			const next = filled[term]!++;
			lists[term]!.places[next] = this.#pairs[at + 1]!;
			lists[term]!.counts[next] = this.#counts[at >> 1]!;
		}
		return lists;
	}
}

/** More often than this says nothing more. */
const MOST = 8;

export interface PostingList {
	places: Int32Array;
	/** How often the term stands in each, at most 8. */
	counts: Uint8Array;
}

const EMPTY: PostingList = { places: new Int32Array(0), counts: new Uint8Array(0) };
