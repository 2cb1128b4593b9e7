/** Those of the terms in order that have two units. */
interface Pairs {
	/** Their `pairKey`s without a sign, ascending. */
	keys: Uint32Array;
	numbers: Uint32Array;
}

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
	#orderedPairs: Pairs;
	/** Numbers of terms that were looked up. */
	#pairs = new Map<number, number>();
	#others = new Map<string, number>();

	/** @param ordered terms that are known already, in order: others are added to them */
	constructor(ordered: string[] = []) {
		this.terms = ordered;
		this.#ordered = ordered.length;
		this.#orderedPairs = pairsAmong(ordered);
	}

	/** The number of a term that stands in a text. */
	at(text: string, start: number, end: number): number {
		if (end - start === 2) return this.#numberOfPair(text, start);
		const term = text.slice(start, end);
		const number = this.of(term) ?? this.#take(term);
		this.#others.set(term, number);
		return number;
	}

	/** The number of a term, if any text has it. */
	of(term: string): number | undefined {
		if (term.length !== 2) return this.#others.get(term) ?? this.#ofOrdered(term);
		const key = pairKey(term, 0);
		return this.#pairs.get(key) ?? this.#ofOrderedPair(key);
	}

	/** For each term, when all are in order, its `pairKey` without a sign; 0 for one that has not two units. */
	pairKeys(): Uint32Array {
		const { keys, numbers } = this.#orderedPairs;
		const known = new Uint32Array(this.terms.length);
		numbers.forEach((number, at) => (known[number] = keys[at]!));
		return known;
	}

	#take = (term: string): number => this.terms.push(term) - 1;

	#numberOfPair(text: string, start: number): number {
		const key = pairKey(text, start);
		const met = this.#pairs.get(key);
		if (met !== undefined) return met;
		const number = this.#ofOrderedPair(key) ?? this.#take(text.slice(start, start + 2));
		this.#pairs.set(key, number);
		return number;
	}

	#ofOrderedPair(key: number): number | undefined {
		const { keys, numbers } = this.#orderedPairs;
		const at = lowest(keys.length, (middle) => keys[middle]! < key >>> 0);
		return keys[at] === key >>> 0 ? numbers[at] : undefined;
	}

	#ofOrdered(term: string): number | undefined {
		const at = lowest(this.#ordered, (middle) => this.terms[middle]! < term);
		return at < this.#ordered && this.terms[at] === term ? at : undefined;
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
		this.#orderedPairs = pairsAmong(terms);
		this.#pairs.clear();
		this.#others.clear();
		return now;
	}
}

/** The two units at a place of a text as one number. */
export const pairKey = (text: string, place: number): number =>
	(text.charCodeAt(place) << 16) | text.charCodeAt(place + 1);

/** The first of so many ascending things that is not too low. */
function lowest(count: number, isTooLow: (at: number) => boolean): number {
	let [low, high] = [0, count];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isTooLow(middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}

function pairsAmong(ordered: readonly string[]): Pairs {
	const [keys, numbers] = [new Uint32Array(ordered.length), new Uint32Array(ordered.length)];
	let count = 0;
	for (let number = 0; number < ordered.length; number += 1) {
		const term = ordered[number]!;
		if (term.length !== 2) continue;
		keys[count] = pairKey(term, 0);
		numbers[count++] = number;
	}
	return { keys: keys.subarray(0, count), numbers: numbers.subarray(0, count) };
}
