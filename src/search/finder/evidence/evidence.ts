import { placeAmong } from '../../coding/place-among.ts';
import { saturated, type SiteIndex } from '../index/site-index.ts';
import type { Posting } from '../index/terms.ts';
import { pagesTitled } from '../index/titles.ts';

/** A term that is looked for, 1 for what was typed, less for what was understood from it. */
export type Weighted = ReadonlyMap<string, number>;

/** A term of a query and what the index knows of it. */
export interface Sought {
	text: string;
	posting: Posting | undefined;
	/** What it says of a passage that holds it: its weight times how rare it is. */
	idf: number;
	/** From 0, never a word of its own, to 1, always one. */
	wordness: number;
	/** What it says, less for a pair that only spans two words. */
	counted: number;
}

/** What all passages, divisions and pages hold of a query. Nothing in it depends on filters. */
export interface Evidence {
	terms: Sought[];
	/** What all terms together could say. */
	total: number;
	/** For each passage: BM25 of all terms, and of those that are words. */
	text: Float32Array;
	words: Float32Array;
	/** What the terms say that a passage holds, however often; how many it holds. */
	cover: Float32Array;
	held: Uint8Array;
	/** Text and words in one figure. */
	combined: Float32Array;
	/** For each page: what its title says; its best passage; the cubes of all; what any of its passages holds. */
	titles: Float32Array;
	pageBest: Float32Array;
	pageSum: Float32Array;
	pageCover: Float32Array;
	/** For each division the same. */
	headings: Float32Array;
	divisionBest: Float32Array;
	divisionCover: Float32Array;
}

/** Share of all terms in `combined`; the rest is that of words. */
const TEXT = 0.5;
/** How much more a passage counts that holds all of the query. */
const WHOLE = 0.7;
/** What a term of a title counts that no passage holds. */
const UNHEARD = 6;

/**
 * Gather what speaks for every passage: BM25 over pairs of characters, weighed by how often a pair is a word of its own,
 * and what it amounts to by division and page.
 */
export function gather(
	index: SiteIndex,
	postings: ReadonlyMap<string, Posting>,
	weights: Weighted,
): Evidence {
	const evidence = emptyEvidence(index);
	for (const [text, weight] of weights) {
		const term = soughtTerm(text, weight, postings.get(text), index.present);
		evidence.terms.push(term);
		if (term.posting) evidence.total += term.idf;
		addTitles(evidence, index, term, weight);
		if (term.posting) addPosting(evidence, index, term, term.posting);
	}
	addSums(evidence, index);
	return evidence;
}

function emptyEvidence({ root }: SiteIndex): Evidence {
	const [passages, pages, divisions] = [root.passages, root.pages.length, root.divisions];
	return {
		terms: [],
		total: 0,
		text: new Float32Array(passages),
		words: new Float32Array(passages),
		cover: new Float32Array(passages),
		held: new Uint8Array(passages),
		combined: new Float32Array(passages),
		titles: new Float32Array(pages),
		pageBest: new Float32Array(pages),
		pageSum: new Float32Array(pages),
		pageCover: new Float32Array(pages),
		headings: new Float32Array(divisions),
		divisionBest: new Float32Array(divisions),
		divisionCover: new Float32Array(divisions),
	};
}

/** @param present passages: how rare a term is, they tell, also where older wordings are searched */
function soughtTerm(
	text: string,
	weight: number,
	posting: Posting | undefined,
	present: number,
): Sought {
	const df = posting ? placeAmong(posting.passages, present) : 0;
	const idf = weight * Math.log(1 + (present - df + 0.5) / (df + 0.5));
	const wordness = (posting?.wordness ?? 0) / 3;
	return { text, posting, idf, wordness, counted: idf * (0.4 + 0.6 * wordness) };
}

function addTitles(
	{ titles }: Evidence,
	index: SiteIndex,
	{ text, posting, idf, wordness }: Sought,
	weight: number,
): void {
	for (const page of pagesTitled(index, text))
		titles[page]! += (posting?.passages.length ? idf : UNHEARD * weight) * (0.3 + 0.7 * wordness);
}

function addPosting(
	{ text, words, cover, held, headings, pageCover, divisionCover }: Evidence,
	{ pageOf, divisionOf, weightOfLength }: SiteIndex,
	{ idf, wordness, counted }: Sought,
	{ passages, counts, divisions }: Posting,
): void {
	let [lastPage, lastDivision] = [-1, -1];
	for (let at = 0; at < passages.length; at += 1) {
		const passage = passages[at]!;
		const value = idf * saturated(counts[at]!, weightOfLength[passage]!);
		text[passage]! += value;
		words[passage]! += value * wordness;
		cover[passage]! += counted;
		held[passage]! += 1;
		if (pageOf[passage] !== lastPage) pageCover[(lastPage = pageOf[passage]!)]! += counted;
		if (divisionOf[passage] !== lastDivision)
			divisionCover[(lastDivision = divisionOf[passage]!)]! += counted;
	}
	for (const division of divisions) headings[division]! += idf * (0.3 + 0.7 * wordness);
}

function addSums(evidence: Evidence, { pageOf, divisionOf }: SiteIndex): void {
	const { text, words, cover, held, combined } = evidence;
	const { pageBest, pageSum, divisionBest } = evidence;
	const total = evidence.total || 1;
	for (let passage = 0; passage < held.length; passage += 1) {
		if (held[passage] === 0) continue;
		const plain = TEXT * text[passage]! + (1 - TEXT) * words[passage]!;
		const value = plain * (1 + (WHOLE * cover[passage]!) / total);
		const [page, division] = [pageOf[passage]!, divisionOf[passage]!];
		combined[passage] = value;
		pageBest[page] = Math.max(pageBest[page]!, value);
		pageSum[page]! += value ** 3;
		divisionBest[division] = Math.max(divisionBest[division]!, value);
	}
}
