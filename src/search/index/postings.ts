/** Which passages hold a term, gathered term by term and passage by passage, in flat arrays: a corpus has millions. */
export class Postings {
	#terms = new Map<string, number>();
	#pairs = new Uint32Array(1 << 16);
	#counts = new Uint8Array(1 << 16);
	#used = 0;

	/** @param counts how often each term stands in the passage; passages come in ascending order */
	add(passage: number, counts: ReadonlyMap<string, number>): void {
		for (const [term, count] of counts) {
			let id = this.#terms.get(term);
			if (id === undefined) this.#terms.set(term, (id = this.#terms.size));
			if (this.#used + 2 > this.#pairs.length) this.#grow();
			this.#counts[this.#used >> 1] = Math.min(count, MOST);
			this.#pairs[this.#used++] = id;
			this.#pairs[this.#used++] = passage;
		}
	}

	#grow(): void {
		const pairs = new Uint32Array(this.#pairs.length * 2);
		pairs.set(this.#pairs);
		const counts = new Uint8Array(this.#pairs.length);
		counts.set(this.#counts.subarray(0, this.#used >> 1));
		[this.#pairs, this.#counts] = [pairs, counts];
	}

	/** For each term its passages, ascending, and how often it stands in each (at most 8). */
	lists(): Map<string, PostingList> {
		const sizes = new Uint32Array(this.#terms.size);
		for (let at = 0; at < this.#used; at += 2) sizes[this.#pairs[at]!]! += 1;
		const lists = [...this.#terms.keys()].map((_, id) => ({
			passages: new Int32Array(sizes[id]!),
			counts: new Uint8Array(sizes[id]!),
		}));
		const filled = new Uint32Array(sizes.length);
		for (let at = 0; at < this.#used; at += 2) {
			const id = this.#pairs[at]!;
			const place = filled[id]!++;
			lists[id]!.passages[place] = this.#pairs[at + 1]!;
			lists[id]!.counts[place] = this.#counts[at >> 1]!;
		}
		return new Map([...this.#terms.keys()].map((term, id) => [term, lists[id]!]));
	}
}

/** More often than this says nothing more. */
const MOST = 8;

export interface PostingList {
	passages: Int32Array;
	counts: Uint8Array;
}
