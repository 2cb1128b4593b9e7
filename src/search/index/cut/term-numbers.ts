import { placeAmong } from '../../coding/place-among.ts';
import { pairKey, pairOf } from './pair-key.ts';
import { PairPlaces } from './pair-places.ts';

/** Terms in order, as they are kept for the next build. */
export interface KeptTerms {
	/** The `pairKey` of each without a sign; 0 for one that has not two units. */
	keys: Uint32Array;
	/** Those that have not, one a line, since one text is quickly read. */
	words: string;
}

/**
 * Numbers of terms. Those of the last build are in order; others get theirs in the order in which they are met, until all
 * are put in order. Nearly all are pairs of characters, and known by their two units: a corpus has millions of them, and a
 * string for each takes several times as long.
 */
export class TermNumbers {
	/** As in `KeptTerms`, of the terms in order, and of those that have come since. */
	#keys: Uint32Array;
	#come: number[] = [];
	/** The pairs among those in order: their keys, ascending, and their numbers. */
	#pairs: { keys: Uint32Array; numbers: Uint32Array };
	/** Pairs that were looked up, and the number of each. */
	#met = new PairPlaces();
	#metNumbers: number[] = [];
	/** The terms that are no pairs. */
	readonly #words = new Map<string, number>();
	readonly #wordOf = new Map<number, string>();

	/** @param last terms that are known already */
	constructor({ keys, words }: KeptTerms = { keys: new Uint32Array(), words: '' }) {
		this.#keys = keys;
		this.#pairs = pairsAmong(keys);
		const others = words.split('\n').values();
		for (let number = 0; number < keys.length; number += 1)
			if (keys[number] === 0) this.#setWord(others.next().value!, number);
	}

	/** How many terms have a number. */
	get size(): number {
		return this.#keys.length + this.#come.length;
	}

	/** The number of a term that stands in a text. */
	at(text: string, start: number, end: number): number {
		if (end - start !== 2) return this.#numberOfWord(text.slice(start, end));
		const key = pairKey(text, start);
		return (this.#metNumbers[this.#met.at(key)] ??= this.#ofOrdered(key) ?? this.#take(key));
	}

	/** The number of a term, if any text has it. */
	of(term: string): number | undefined {
		if (term.length !== 2) return this.#words.get(term);
		const key = pairKey(term, 0);
		const met = this.#met.of(key);
		return met === undefined ? this.#ofOrdered(key) : this.#metNumbers[met];
	}

	/** The term that has a number. */
	termOf(number: number): string {
		return this.#wordOf.get(number) ?? pairOf(this.#keyOf(number));
	}

	/** For each of the terms, once they are in order, its `pairKey` without a sign; 0 for one that has not two units. */
	get pairKeys(): Uint32Array {
		return this.#keys;
	}

	/**
	 * Put all terms in order.
	 * @returns the new number of each by its old one; nothing if they were in order
	 */
	order(): Uint32Array | undefined {
		if (this.#come.length === 0) return undefined;
		const known = Uint32Array.from(this.#keys.keys());
		const sorted = merged(known, this.#comeInOrder(), this.#compare);
		const words = [...this.#wordOf];
		const now = new Uint32Array(this.size);
		sorted.forEach((before, number) => (now[before] = number));
		this.#keys = sorted.map(this.#keyOf);
		this.#pairs = pairsAmong(this.#keys);
		this.#come = [];
		this.#met = new PairPlaces();
		this.#metNumbers = [];
		this.#wordOf.clear();
		for (const [before, word] of words) this.#setWord(word, now[before]!);
		return now;
	}

	/** The terms, when they are in order. */
	keep(): KeptTerms {
		const words = [...this.#wordOf].sort(([one], [other]) => one - other);
		return { keys: this.#keys, words: words.map(([, word]) => word).join('\n') };
	}

	/** The numbers of terms that have come since the last build, in their order. Keys alone are sorted faster. */
	#comeInOrder(): Uint32Array {
		const keys = Uint32Array.from(this.#come.filter((key) => key !== 0)).sort();
		const pairs = keys.map((key) => this.#metNumbers[this.#met.of(key | 0)!]!);
		const words = [...this.#wordOf]
			.filter(([number]) => number >= this.#keys.length)
			.sort(([, one], [, other]) => (one < other ? -1 : 1))
			.map(([number]) => number);
		return merged(pairs, Uint32Array.from(words), this.#compare);
	}

	#keyOf = (number: number): number =>
		number < this.#keys.length
			? this.#keys[number]!
			: this.#come[number - this.#keys.length]! >>> 0;

	#compare = (one: number, other: number): number => {
		const [key, otherKey] = [this.#keyOf(one), this.#keyOf(other)];
		if (key > 0 && otherKey > 0) return key - otherKey;
		return this.termOf(one) < this.termOf(other) ? -1 : 1;
	};

	#ofOrdered(key: number): number | undefined {
		const { keys, numbers } = this.#pairs;
		const at = placeAmong(keys, key >>> 0);
		return keys[at] === key >>> 0 ? numbers[at] : undefined;
	}

	#numberOfWord(word: string): number {
		const known = this.#words.get(word);
		return known ?? this.#setWord(word, this.#take(0));
	}

	#take = (key: number): number => this.#keys.length + this.#come.push(key) - 1;

	#setWord(word: string, number: number): number {
		this.#words.set(word, number);
		this.#wordOf.set(number, word);
		return number;
	}
}

/** Two lists that are in order, as one. */
function merged(
	one: Uint32Array,
	other: Uint32Array,
	compare: (a: number, b: number) => number,
): Uint32Array {
	const all = new Uint32Array(one.length + other.length);
	let [at, beside] = [0, 0];
	for (let place = 0; place < all.length; place += 1) {
		const isFirst =
			beside === other.length || (at < one.length && compare(one[at]!, other[beside]!) < 0);
		all[place] = isFirst ? one[at++]! : other[beside++]!;
	}
	return all;
}

function pairsAmong(all: Uint32Array): { keys: Uint32Array; numbers: Uint32Array } {
	const [keys, numbers] = [new Uint32Array(all.length), new Uint32Array(all.length)];
	let count = 0;
	for (let number = 0; number < all.length; number += 1) {
		if (all[number] === 0) continue;
		keys[count] = all[number]!;
		numbers[count++] = number;
	}
	return { keys: keys.subarray(0, count), numbers: numbers.subarray(0, count) };
}
