import type { CutPage, PageAbout } from '../cut/cut-page.ts';
import { NEXT } from '../../passage-numbers.ts';
import { Postings } from './postings.ts';
import { countedOf, countsSince, countTerms, type KeptCounts } from './term-counts.ts';
import type { TermNumbers } from '../cut/term-numbers.ts';

/** A corpus cut into terms. */
export interface Collected {
	cuts: CutPage[];
	pages: PageAbout[];
	/** How many passages there are. */
	count: number;
	/** How many numbers passages and divisions take in files, with the free ones between them. */
	numbers: { passages: number; divisions: number };
	/** All terms by their numbers, in order; some may stand nowhere any more. */
	terms: TermNumbers;
	/** For each term what `isHanPair` asks. */
	pairKeys: Uint32Array;
	/** The passages in which a term stands, and the divisions in whose headings it does, by their numbers in files. */
	inPassages: Postings;
	inDivisions: Postings;
	/** Number of terms of each passage. */
	lengths: number[];
	/** First passage of each division; pages begin divisions. */
	firsts: number[];
	/** What is known from the last build, if this one goes on from it. */
	last: CollectedSince | undefined;
}

/** What of the last build's terms is known, in the order of this one's. */
export interface CollectedSince {
	/** 1 for each term that may not stand in the same places as then. */
	touched: Uint8Array;
	/** Terms that stand somewhere and did not then, or the other way round. */
	others: Uint32Array;
	/** What `wordnessOf` said of each. */
	wordness: Uint8Array;
	numbers: Collected['numbers'];
	/** How many passages there were. */
	count: number;
	/** What else was told of each term then, in the order of this build; of terms that are new, nothing is. */
	inOrder: <List extends Told>(told: List) => List;
}

/** What is told of each term, by its number. */
type Told = Uint8Array | Uint16Array | Uint32Array;

/** Whether a term stands where it stood in the last build, and is as much a word. @param wordness as `wordnessOf` says now */
export const untouchedSince =
	({ touched, wordness: before }: CollectedSince, wordness: Uint8Array) =>
	(term: number): boolean =>
		touched[term] === 0 && before[term] === wordness[term];

/** What is kept of a build for the next to collect. */
export interface KeptCollected
	extends KeptCounts, Pick<CollectedSince, 'wordness' | 'numbers' | 'count'> {}

/**
 * Put cut pages together, in their order. A page without passages is left out.
 * @param terms get numbers in order, in the cut pages too
 */
export function collect(
	all: readonly CutPage[],
	terms: TermNumbers,
	last?: KeptCollected,
): Collected {
	const cuts = all.filter(({ lengths }) => lengths.length > 0);
	const since = last && countsSince(cuts, terms.size, last);
	const { inPassages, inDivisions } = since ?? countTerms(cuts, terms.size);
	const now = terms.order();
	renumber(all, now);
	return {
		cuts,
		pages: cuts.map(({ page }) => page),
		count: cuts.reduce((sum, { lengths }) => sum + lengths.length, 0),
		numbers: {
			passages: cuts.reduce((begin, { lengths }) => NEXT.passages(begin, lengths.length), 0),
			divisions: cuts.reduce((begin, { firsts }) => NEXT.divisions(begin, firsts.length), 0),
		},
		terms,
		pairKeys: terms.pairKeys,
		inPassages: new Postings(
			cuts.map(({ passages, counts }) => ({ lists: passages, counts })),
			inOrder(inPassages, now),
			NEXT.passages,
		),
		inDivisions: new Postings(
			cuts.map(({ divisions }) => ({ lists: divisions })),
			inOrder(inDivisions, now),
			NEXT.divisions,
		),
		lengths: cuts.flatMap(({ lengths }) => [...lengths]),
		firsts: firstsOf(cuts),
		last: since && {
			touched: inOrder(since.touched, now),
			others: now ? since.others.map((term) => now[term]!) : since.others,
			wordness: inOrder(last.wordness, now),
			numbers: last.numbers,
			count: last.count,
			inOrder: (told) => inOrder(told, now),
		},
	};
}

/** What the next build needs to know of this one. */
export const keptOf = (
	{ cuts, inPassages, inDivisions, numbers, count }: Collected,
	wordness: Uint8Array,
): KeptCollected => ({
	...{ cuts: cuts.map(countedOf), wordness, numbers, count },
	inPassages: inPassages.sizes,
	inDivisions: inDivisions.sizes,
});

function firstsOf(cuts: readonly CutPage[]): number[] {
	const firsts: number[] = [];
	let passages = 0;
	for (const { lengths, firsts: own } of cuts) {
		for (const first of own) firsts.push(passages + first);
		passages += lengths.length;
	}
	return firsts;
}

/** What is told of each term, at its new number. Of terms that are new, nothing may be told. */
function inOrder<List extends Told>(told: List, now: Uint32Array | undefined): List {
	if (!now) return told;
	const ordered = new (told.constructor as new (length: number) => List)(now.length);
	for (let before = 0; before < told.length; before += 1) ordered[now[before]!] = told[before]!;
	return ordered;
}

function renumber(cuts: readonly CutPage[], now: Uint32Array | undefined): void {
	if (!now) return;
	for (const { passages, divisions } of cuts)
		for (const { terms: list } of [passages, divisions])
			for (let at = 0; at < list.length; at += 1) list[at] = now[list[at]!]!;
}
