import type { SourceSite } from '../source.ts';
import type { CutWords } from './cut-words.ts';

type Synonyms = SourceSite['synonyms'];

/** What rows are made of: of everyday words, and of the words of statutes for them, in the order of the list. */
export interface SynonymWords {
	/** Everyday words, one a line, and the term under which each is kept; an empty line for one that has none. */
	said: string;
	keys: string;
	/** Words of statutes, one a line, and 1 for each that some text of the site has. */
	law: string;
	there: Uint8Array;
}

/**
 * @param has whether a term stands in any text
 * @param last those of the last build: mostly the list is the same
 * @param sameTerms whether no term has come or gone since
 */
export function synonymWords(
	synonyms: Synonyms,
	cut: CutWords,
	has: (term: string) => boolean,
	last: SynonymWords | undefined,
	sameTerms: boolean,
): SynonymWords {
	const [allSaid, ofLaw] = [synonyms.flatMap(({ say }) => say), synonyms.flatMap(({ law }) => law)];
	const [said, law] = [allSaid.join('\n'), ofLaw.join('\n')];
	const keys = (): string => allSaid.map((words) => cut.of(words)[0] ?? '').join('\n');
	const there = (): Uint8Array =>
		Uint8Array.from(ofLaw, (one) => Number(isThere(cut.of(one), has)));
	return {
		...{ said, keys: last?.said === said ? last.keys : keys() },
		...{ law, there: sameTerms && last?.law === law ? last.there : there() },
	};
}

/** A long name need not stand whole in any text. */
function isThere(terms: readonly string[], has: (term: string) => boolean): boolean {
	let missing = terms.length / 2;
	return terms.every((term) => has(term) || --missing >= 0);
}

/**
 * For each everyday word the term under which it is kept, and its row: the word and the words of statutes for it, without
 * those that no text of the site has.
 */
export function* synonymRows(
	synonyms: Synonyms,
	{ keys, there }: SynonymWords,
): Generator<[key: string, row: string[]]> {
	const keyOf = keys.split('\n').values();
	let at = 0;
	for (const { say, law } of synonyms) {
		const known = law.filter(() => there[at++] === 1);
		for (const words of say) {
			const key = keyOf.next().value!;
			if (key && known.length > 0) yield [key, [words, ...known]];
		}
	}
}
