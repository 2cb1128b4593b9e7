/**
 * Numbers of terms. Those of the last build are in order, and found by halves; others get theirs in the order in which they
 * are met, until all are put in order. A pair of characters is looked up by its two units: a corpus has millions of them,
 * and a string for each takes several times as long.
 */
export class TermNumbers {
	/** Terms by their numbers. */
	readonly terms: string[];
	/** So many terms at the beginning are in order. */
	#ordered: number;
	/** Numbers of terms that were looked up. */
	#pairs = new Map<number, number>();
	#others = new Map<string, number>();

	/** @param ordered terms that are known already, in order */
	constructor(ordered: readonly string[] = []) {
		this.terms = [...ordered];
		this.#ordered = ordered.length;
	}

	/** The number of a term that stands in a text. */
	at(text: string, start: number, end: number): number {
		const key = end - start === 2 ? pairKey(text, start) : undefined;
		const known = key === undefined ? undefined : this.#pairs.get(key);
		if (known !== undefined) return known;
		const term = text.slice(start, end);
		const number = this.of(term) ?? this.terms.push(term) - 1;
		if (key === undefined) this.#others.set(term, number);
		else this.#pairs.set(key, number);
		return number;
	}

	/** The number of a term, if any text has it. */
	of(term: string): number | undefined {
		const met = term.length === 2 ? this.#pairs.get(pairKey(term, 0)) : this.#others.get(term);
		return met ?? this.#ofOrdered(term);
	}

	#ofOrdered(term: string): number | undefined {
		let [low, high] = [0, this.#ordered];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.terms[middle]! < term) low = middle + 1;
			else high = middle;
		}
		return low < this.#ordered && this.terms[low] === term ? low : undefined;
	}

	/**
	 * Put all terms in order.
	 * @returns the new number of each by its old one; nothing if they were in order
	 */
	order(): Uint32Array | undefined {
		const { terms } = this;
		if (this.#ordered === terms.length) return undefined;
		// What is in order already is put in order quickly.
		const sorted = [...terms.keys()].sort((a, b) => (terms[a]! < terms[b]! ? -1 : 1));
		const now = new Uint32Array(terms.length);
		sorted.forEach((before, number) => (now[before] = number));
		sorted.map((before) => terms[before]!).forEach((term, number) => (terms[number] = term));
		this.#ordered = terms.length;
		this.#pairs.clear();
		this.#others.clear();
		return now;
	}
}

/** The two units at a place of a text as one number. */
export const pairKey = (text: string, place: number): number =>
	(text.charCodeAt(place) << 16) | text.charCodeAt(place + 1);
