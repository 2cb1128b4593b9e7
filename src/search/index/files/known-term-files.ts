import { untouchedSince, type Collected } from '../collected/collected.ts';
import { areSameWords, type SynonymWords } from './synonym-rows.ts';
import type { TermDraft } from './term-drafts.ts';

/** What is kept of the files of terms: how large they are, the key of each by what it is known by, and what everyday words say. */
export interface KnownTermFiles {
	size: number;
	keys: ReadonlyMap<string, string>;
	words: SynonymWords;
}

/**
 * The key of a file that says what it said in the last build, told without reading where its terms stand.
 * @param sign as `signOf` gives it
 */
export type KnownKey = (draft: TermDraft, sign: string) => string | undefined;

/**
 * A file is known if none of its terms was touched. The terms between its first and its last are the same then: a term can come
 * into this file or leave it only where it stands more often or less, or where files have another size.
 */
export function knownKeys(
	collected: Collected,
	wordness: Uint8Array,
	{ size, words }: Pick<KnownTermFiles, 'size' | 'words'>,
	known: KnownTermFiles | undefined,
): KnownKey {
	const { last, numbers } = collected;
	if (!last || known?.size !== size || !isSame(last.numbers, numbers)) return () => undefined;
	if (!areSameWords(known.words, words)) return () => undefined;
	const isUntouched = untouchedSince(last, wordness);
	return ({ terms }, sign) => (terms.every(isUntouched) ? known.keys.get(sign) : undefined);
}

/**
 * What a file is known by from build to build: where it begins and ends, and where the next one begins. Of the same words those
 * from its first term up to that of the next are kept in it.
 * @param next the file behind it
 */
export function signOf(
	{ name, terms }: TermDraft,
	next: TermDraft | undefined,
	numbers: Collected['terms'],
): string {
	const end = terms.at(-1);
	const last = end === undefined ? '' : numbers.termOf(end);
	return [name, last, terms.length, next?.first ?? ''].join('\n');
}

const isSame = (one: Collected['numbers'], other: Collected['numbers']): boolean =>
	one.passages === other.passages && one.divisions === other.divisions;
