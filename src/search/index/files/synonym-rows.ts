import type { SourceSite } from '../source.ts';
import type { CutWords } from './cut-words.ts';
import type { TermDraft, TermDrafts } from './term-drafts.ts';

type Synonyms = SourceSite['synonyms'];

/** What rows are made of: of everyday words, and of the words of statutes for them, in the order of the list. */
export interface SynonymWords {
	/** Everyday words, one a line, and the term under which each is kept; an empty line for one that has none. */
	said: string;
	keys: string;
	/** The numbers of everyday words that have a term, in the order of these terms. */
	order: Uint32Array;
	/** Words of statutes, one a line, and 1 for each that some text of the site has. */
	law: string;
	there: Uint8Array;
}

/**
 * @param has whether a term stands in any text
 * @param last those of the last build: mostly the list is the same
 * @param comeOrGone terms that stand in some text now and did not then, or the other way round
 */
export function synonymWords(
	synonyms: Synonyms,
	cut: CutWords,
	has: (term: string) => boolean,
	last: SynonymWords | undefined,
	comeOrGone: readonly string[] | undefined,
): SynonymWords {
	const [allSaid, ofLaw] = [synonyms.flatMap(({ say }) => say), synonyms.flatMap(({ law }) => law)];
	const [said, law] = [allSaid.join('\n'), ofLaw.join('\n')];
	const kept = last?.said === said ? last : inOrder(allSaid.map((words) => cut.of(words)[0] ?? ''));
	const there = (): Uint8Array =>
		Uint8Array.from(ofLaw, (one) => Number(isThere(cut.of(one), has)));
	const isSame = comeOrGone !== undefined && !cut.haveAny(comeOrGone);
	return {
		...{ said, keys: kept.keys, order: kept.order },
		...{ law, there: isSame && last?.law === law ? last.there : there() },
	};
}

/** @param keys one for each word, the empty one for those that have no term */
function inOrder(keys: readonly string[]): Pick<SynonymWords, 'keys' | 'order'> {
	const rows = keys.flatMap((key, row) => (key === '' ? [] : [row]));
	const compare = (one: number, other: number): number =>
		keys[one]! < keys[other]! ? -1 : Number(keys[one] !== keys[other]);
	return { keys: keys.join('\n'), order: Uint32Array.from(rows.sort(compare)) };
}

/** Whether two builds' words say the same. */
export const areSameWords = (one: SynonymWords, other: SynonymWords): boolean =>
	one.said === other.said &&
	one.keys === other.keys &&
	one.law === other.law &&
	Buffer.compare(one.there, other.there) === 0;

/** A long name need not stand whole in any text. */
function isThere(terms: readonly string[], has: (term: string) => boolean): boolean {
	let missing = terms.length / 2;
	return terms.every((term) => has(term) || --missing >= 0);
}

/** The rows of everyday words in the files of terms: each word and the words of statutes for it that some text of the site has. */
export class SynonymRows {
	readonly #synonyms: Synonyms;
	readonly #words: SynonymWords;
	readonly #drafts: TermDrafts;
	#placed: Placed | undefined;

	/** @param words made of the same list */
	constructor(synonyms: Synonyms, words: SynonymWords, drafts: TermDrafts) {
		this.#synonyms = synonyms;
		this.#words = words;
		this.#drafts = drafts;
	}

	/** The rows of a file, in the order of the list. */
	of(draft: TermDraft): string[][] {
		this.#placed ??= placed(this.#synonyms, this.#words, this.#drafts);
		const { rowsOf, said, entryOf } = this.#placed;
		const numbers = (rowsOf.get(draft) ?? []).sort((one, other) => one - other);
		const rows = numbers.map((row) => [said[row]!, ...this.#lawsOf(entryOf[row]!)]);
		return rows.filter((row) => row.length > 1);
	}

	#lawsOf(entry: number): string[] {
		const from = this.#placed!.lawsFrom[entry]!;
		return this.#synonyms[entry]!.law.filter((_, at) => this.#words.there[from + at] === 1);
	}
}

/** Where everyday words are kept, and to which entry of the list each belongs. */
interface Placed {
	rowsOf: ReadonlyMap<TermDraft, number[]>;
	said: readonly string[];
	entryOf: Uint32Array;
	/** Where the words of statutes of each entry begin. */
	lawsFrom: Uint32Array;
}

function placed(synonyms: Synonyms, words: SynonymWords, drafts: TermDrafts): Placed {
	const [said, keys] = [words.said.split('\n'), words.keys.split('\n')];
	const [entryOf, lawsFrom] = [new Uint32Array(said.length), new Uint32Array(synonyms.length)];
	let [row, laws] = [0, 0];
	for (const [entry, { say, law }] of synonyms.entries()) {
		entryOf.fill(entry, row, (row += say.length));
		lawsFrom[entry] = laws;
		laws += law.length;
	}
	return { rowsOf: rowsByDraft(keys, words.order, drafts), said, entryOf, lawsFrom };
}

/** A word is kept in the file of its term, or in that which would hold it. @param order of the words by their keys */
function rowsByDraft(
	keys: readonly string[],
	order: Uint32Array,
	{ often, others }: TermDrafts,
): Map<TermDraft, number[]> {
	const rowsOf = new Map<TermDraft, number[]>();
	const ofOften = new Map(often.map((draft) => [draft.first, draft]));
	let at = 0;
	for (const row of order) {
		const key = keys[row]!;
		while (at + 1 < others.length && others[at + 1]!.first <= key) at += 1;
		const draft = ofOften.get(key) ?? others[at]!;
		const rows = rowsOf.get(draft);
		if (rows) rows.push(row);
		else rowsOf.set(draft, [row]);
	}
	return rowsOf;
}
