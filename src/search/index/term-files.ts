import { writeAscending } from '../coding/ascending.ts';
import { writeCounts } from '../coding/counts.ts';
import { BitWriter } from '../coding/bits.ts';
import { fileOf, packTerms, type TermFile } from '../finder/term-file.ts';
import { cutTerms } from '../text/cut.ts';
import { foldText } from '../text/fold.ts';
import { fileSize } from './file-size.ts';
import type { Collected } from './collect.ts';
import type { SourceSite } from './source.ts';

/** Postings in one file. */
const POSTINGS = { least: 300, most: 1250, large: 4_000_000 };
/** A term with more than this share of a file has a file of its own: who asks for another term need not fetch it. */
const OWN_SHARE = 5 / 8;

/** A file to be: its terms by their numbers, in order. */
interface Draft {
	terms: number[];
	synonyms: string[][];
}

/** Terms and everyday words: those that stand often in files of their own, the others in order, so many in a file. */
export interface TermFiles {
	/** Terms of `own`, in the same order. */
	often: string[];
	own: TermFile[];
	/** The first term of each file of `others`. */
	starts: string[];
	others: TermFile[];
}

export function termFiles(
	collected: Collected,
	synonyms: SourceSite['synonyms'],
	wordness: Uint8Array,
): TermFiles {
	const { terms: numbers, lists } = collected;
	const { terms } = numbers;
	const sizeOf = (term: number): number => lists[term]!.places.length;
	const sorted = [...terms.keys()].sort((a, b) => (terms[a]! < terms[b]! ? -1 : 1));
	const total = lists.reduce((sum, { places }) => sum + places.length, 0);
	const size = fileSize(total, POSTINGS);
	const isOften = (term: number): boolean => sizeOf(term) > size * OWN_SHARE;
	const often = sorted.filter(isOften);
	const own = new Map(often.map((term) => [term, draftOf([term])]));
	const others = inFiles(
		sorted.filter((term) => !isOften(term)),
		sizeOf,
		size,
	);
	const starts = others.map((draft) => terms[draft.terms[0]!] ?? '');
	const has = (term: string): boolean => {
		const number = numbers.of(term);
		return number !== undefined && sizeOf(number) > 0;
	};
	for (const [key, row] of synonymRows(synonyms, has))
		(own.get(numbers.of(key) ?? -1) ?? others[fileOf(key, starts)]!).synonyms.push(row);
	const written = (draft: Draft): TermFile => termFile(draft, collected, wordness);
	return {
		often: often.map((term) => terms[term]!),
		own: [...own.values()].map(written),
		starts,
		others: others.map(written),
	};
}

const draftOf = (terms: number[]): Draft => ({ terms, synonyms: [] });

/** Sorted terms in files of about `size` postings. There is always one file. */
function inFiles(
	terms: readonly number[],
	sizeOf: (term: number) => number,
	size: number,
): Draft[] {
	const files = [draftOf([])];
	let full = 0;
	for (const term of terms) {
		if (full >= size) {
			files.push(draftOf([]));
			full = 0;
		}
		files.at(-1)!.terms.push(term);
		full += sizeOf(term);
	}
	return files;
}

/**
 * For each everyday word the term under which it is kept, and its row: the word and the words of statutes for it, without
 * those that no text of the site has.
 */
function* synonymRows(
	synonyms: SourceSite['synonyms'],
	has: (term: string) => boolean,
): Generator<[key: string, row: string[]]> {
	for (const { say, law } of synonyms) {
		const known = law.filter((words) => isKnown(termsIn(words), has));
		if (known.length === 0) continue;
		for (const words of say) {
			const [key] = termsIn(words);
			if (key) yield [key, [words, ...known]];
		}
	}
}

/** A long name need not stand whole in any text. */
const isKnown = (terms: readonly string[], has: (term: string) => boolean): boolean =>
	terms.filter(has).length * 2 >= terms.length;

const termsIn = (words: string): string[] => cutTerms(foldText(words).text).map(({ text }) => text);

function termFile(
	{ terms: sorted, synonyms }: Draft,
	{ terms: numbers, lists, divisionLists, passages, firsts }: Collected,
	wordness: Uint8Array,
): TermFile {
	const out = new BitWriter();
	const { packed, terms } = packTerms(sorted.map((number) => numbers.terms[number]!));
	for (const term of terms) {
		const number = numbers.of(term)!;
		const { places, counts } = lists[number]!;
		const { places: divisions } = divisionLists[number]!;
		out.gamma(places.length + 1);
		out.gamma(divisions.length + 1);
		out.write(wordness[number]!, 2);
		writeAscending(out, places, passages.length);
		writeCounts(out, counts);
		writeAscending(out, divisions, firsts.length);
	}
	return {
		k: packed,
		b: Buffer.from(out.bytes()).toString('base64'),
		...(synonyms.length > 0 && { s: synonyms }),
	};
}
