import { writeAscending } from '../../coding/ascending.ts';
import { writeCounts } from '../../coding/counts.ts';
import { BitWriter } from '../../coding/bits.ts';
import { packTerms, type TermFile } from '../../finder/index/term-file.ts';
import { fileSize, type FileSizes } from './file-size.ts';
import type { Collected } from '../collected/collected.ts';
import type { CutWords } from './cut-words.ts';
import { fingerprint } from './fingerprint.ts';
import type { FileToMake } from './index-files.ts';
import { knownKeys, signOf, type KnownTermFiles } from './known-term-files.ts';
import type { SourceSite } from '../source.ts';
import { SynonymRows, synonymWords } from './synonym-rows.ts';
import { termDrafts, type TermDraft } from './term-drafts.ts';

/** Terms and everyday words: those that stand often in files of their own, the others in order, so many in a file. */
export interface TermFiles {
	/** Terms that have a file of their own. */
	often: string[];
	/** The first term of each other file. */
	starts: string[];
	/** By name. */
	files: [name: string, file: FileToMake][];
	/** For the next build. */
	known: KnownTermFiles;
}

/** @param postings in one file @param cut takes what is cut anew @param known those of the last build */
export function termFiles(
	collected: Collected,
	synonyms: SourceSite['synonyms'],
	wordness: Uint8Array,
	postings: FileSizes,
	{ cut, known }: { cut: CutWords; known: KnownTermFiles | undefined },
): TermFiles {
	const { terms, inPassages } = collected;
	const size = fileSize(inPassages.total, postings);
	const drafts = termDrafts(collected, size);
	const has = (term: string): boolean => {
		const number = terms.of(term);
		return number !== undefined && inPassages.sizeOf(number) > 0;
	};
	const { last } = collected;
	const comeOrGone = last && Array.from(last.others, (term) => terms.termOf(term));
	const words = synonymWords(synonyms, cut, has, known?.words, comeOrGone);
	const rows = new SynonymRows(synonyms, words, drafts);
	const { often, others } = drafts;
	const all = [...often, ...others];
	const signs = [
		...often.map((draft) => signOf(draft, undefined, terms)),
		...others.map((draft, at) => signOf(draft, others[at + 1], terms)),
	];
	const keyOf = knownKeys(collected, wordness, { size, words }, known);
	const knownOnes = all.map((draft, at) => keyOf(draft, signs[at]!));
	const keys = keysOf(all, knownOnes, rows, collected, wordness);
	const data = (draft: TermDraft) => (): TermFile =>
		termFile(draft, rows.of(draft), collected, wordness);
	return {
		often: often.map(({ first }) => first),
		starts: others.map(({ first }) => first),
		files: all.map((draft, at) => [draft.name, { key: keys[at]!, data: data(draft) }]),
		known: { size, keys: new Map(signs.map((sign, at) => [sign, keys[at]!])), words },
	};
}

/**
 * The keys of files. Where terms stand is looked up only for files of which that is not known to be the same.
 * @param keys those that are known
 */
function keysOf(
	drafts: readonly TermDraft[],
	keys: readonly (string | undefined)[],
	rows: SynonymRows,
	collected: Collected,
	wordness: Uint8Array,
): string[] {
	const { terms, inPassages, inDivisions } = collected;
	const wanted = new Uint8Array(terms.size);
	for (const [at, draft] of drafts.entries())
		if (keys[at] === undefined) for (const term of draft.terms) wanted[term] = 1;
	for (const postings of [inPassages, inDivisions]) postings.lookUp(wanted);
	return drafts.map(
		(draft, at) => keys[at] ?? fingerprintOf(draft, rows.of(draft), collected, wordness),
	);
}

/** Of all that `termFile` reads. A pair of characters is its number already. */
function fingerprintOf(
	draft: TermDraft,
	synonyms: readonly string[][],
	collected: Collected,
	wordness: Uint8Array,
): string {
	const { terms, pairKeys, inPassages, inDivisions, numbers } = collected;
	const runs = runsOf(draft.terms);
	const others = Array.from(
		draft.terms.filter((term) => pairKeys[term] === 0),
		(term) => terms.termOf(term),
	);
	const said = [numbers, draft.terms.length, others, synonyms];
	const lists: NodeJS.ArrayBufferView[] = [Buffer.from(JSON.stringify(said))];
	for (const ofTerms of [pairKeys, inPassages.sizes, inDivisions.sizes, wordness])
		for (const [from, to] of runs) lists.push(ofTerms.subarray(from, to));
	for (const [from, to] of runs)
		lists.push(
			inPassages.placesOf(from, to),
			inPassages.countsOf(from, to),
			inDivisions.placesOf(from, to),
		);
	return `terms ${fingerprint(lists)}`;
}

/** 4, 5, 6, 9 → from 4 to 7 and from 9 to 10, without these */
function runsOf(numbers: Uint32Array): [from: number, to: number][] {
	const runs: [from: number, to: number][] = [];
	for (const number of numbers) {
		const last = runs.at(-1);
		if (last?.[1] === number) last[1] += 1;
		else runs.push([number, number + 1]);
	}
	return runs;
}

function termFile(
	{ terms: sorted }: TermDraft,
	synonyms: string[][],
	{ terms, inPassages, inDivisions, numbers }: Collected,
	wordness: Uint8Array,
): TermFile {
	const out = new BitWriter();
	const { packed, order } = packTerms(Array.from(sorted, (number) => terms.termOf(number)));
	for (const place of order) {
		const number = sorted[place]!;
		const places = inPassages.placesOf(number);
		const divisions = inDivisions.placesOf(number);
		out.gamma(places.length + 1);
		out.gamma(divisions.length + 1);
		out.write(wordness[number]!, 2);
		writeAscending(out, places, numbers.passages);
		writeCounts(out, inPassages.countsOf(number));
		writeAscending(out, divisions, numbers.divisions);
	}
	return {
		k: packed,
		b: Buffer.from(out.bytes()).toString('base64'),
		...(synonyms.length > 0 && { s: synonyms }),
	};
}
