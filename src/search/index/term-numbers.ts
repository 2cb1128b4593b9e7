/**
 * Numbers of terms, in the order in which they were met first. A pair of characters is looked up by its two units: a
 * corpus has millions of them, and a string for each takes several times as long.
 */
export class TermNumbers {
	#pairs = new Map<number, number>();
	#others = new Map<string, number>();
	/** Terms by their numbers. */
	readonly terms: string[] = [];

	/** @param known terms by the numbers that they have already */
	constructor(known: readonly string[] = []) {
		for (const term of known) this.at(term, 0, term.length);
	}

	/** The number of a term that stands in a text. */
	at(text: string, start: number, end: number): number {
		if (end - start !== 2) return this.#other(text.slice(start, end));
		const key = pairKey(text, start);
		const known = this.#pairs.get(key);
		if (known !== undefined) return known;
		this.#pairs.set(key, this.terms.length);
		return this.terms.push(text.slice(start, end)) - 1;
	}

	/** The number of a term, if any text has it. */
	of(term: string): number | undefined {
		return term.length === 2 ? this.#pairs.get(pairKey(term, 0)) : this.#others.get(term);
	}

	#other(term: string): number {
		const known = this.#others.get(term);
		if (known !== undefined) return known;
		this.#others.set(term, this.terms.length);
		return this.terms.push(term) - 1;
	}
}

/** The two units at a place of a text as one number. */
export const pairKey = (text: string, place: number): number =>
	(text.charCodeAt(place) << 16) | text.charCodeAt(place + 1);
