import { cutTerms } from '../../text/cut.ts';
import { foldText } from '../../text/fold.ts';

/**
 * The terms of everyday words, and of those of statutes for them. To cut fourteen thousand takes a while, to read their terms from the
 * disk a third of that: they lie there as one text, and are read when the first of them is asked for.
 */
export class CutWords {
	readonly #kept: string;
	#terms: Map<string, readonly string[]> | undefined;

	/** @param kept as `keep` gives it: a word and its terms a line, a tab behind each */
	constructor(kept = '') {
		this.#kept = kept;
	}

	/** The terms of words, in their order. */
	of(words: string): readonly string[] {
		const known = (this.#terms ??= unpacked(this.#kept));
		let terms = known.get(words);
		if (!terms) known.set(words, (terms = termsIn(words)));
		return terms;
	}

	/** Whether one of some terms is among those of words that were cut. */
	haveAny(terms: readonly string[]): boolean {
		const all = this.#terms ? packed(this.#terms) : this.#kept;
		return terms.some((term) => all.includes(`\t${term}\t`));
	}

	/** For the next build. */
	keep(): string {
		return this.#terms ? packed(this.#terms) : this.#kept;
	}
}

const packed = (all: ReadonlyMap<string, readonly string[]>): string =>
	Array.from(all, ([words, terms]) => `${[words, ...terms].join('\t')}\t`).join('\n');

function unpacked(kept: string): Map<string, readonly string[]> {
	const rows = kept === '' ? [] : kept.split('\n').map((line) => line.slice(0, -1).split('\t'));
	return new Map(rows.map(([words, ...terms]) => [words!, terms]));
}

const termsIn = (words: string): string[] => cutTerms(foldText(words).text).map(({ text }) => text);
