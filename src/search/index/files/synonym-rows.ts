import { cutTerms } from '../../text/cut.ts';
import { foldText } from '../../text/fold.ts';
import type { SourceSite } from '../source.ts';

/** The terms of everyday words, as they were cut before. */
export type CutWords = Map<string, string[]>;

/**
 * For each everyday word the term under which it is kept, and its row: the word and the words of statutes for it, without
 * those that no text of the site has.
 */
export function* synonymRows(
	synonyms: SourceSite['synonyms'],
	cut: CutWords,
	has: (term: string) => boolean,
): Generator<[key: string, row: string[]]> {
	const termsOf = (words: string): string[] => {
		let terms = cut.get(words);
		if (!terms) cut.set(words, (terms = termsIn(words)));
		return terms;
	};
	for (const { say, law } of synonyms) {
		const known = law.filter((words) => isKnown(termsOf(words), has));
		if (known.length === 0) continue;
		for (const words of say) {
			const [key] = termsOf(words);
			if (key) yield [key, [words, ...known]];
		}
	}
}

/** A long name need not stand whole in any text. */
function isKnown(terms: readonly string[], has: (term: string) => boolean): boolean {
	let missing = terms.length / 2;
	return terms.every((term) => has(term) || --missing >= 0);
}

const termsIn = (words: string): string[] => cutTerms(foldText(words).text).map(({ text }) => text);
