import type { CutPage, PageAbout } from './cut-page.ts';
import { NEXT } from '../passage-numbers.ts';
import { Postings } from './postings.ts';
import type { TermNumbers } from './term-numbers.ts';

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
}

/**
 * Put cut pages together, in their order. A page without passages is left out.
 * @param terms get numbers in order, in the cut pages too
 */
export function collect(all: readonly CutPage[], terms: TermNumbers): Collected {
	renumber(all, terms.order());
	const cuts = all.filter(({ lengths }) => lengths.length > 0);
	const known = terms.size;
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
			known,
			NEXT.passages,
		),
		inDivisions: new Postings(
			cuts.map(({ divisions }) => ({ lists: divisions })),
			known,
			NEXT.divisions,
		),
		lengths: cuts.flatMap(({ lengths }) => [...lengths]),
		firsts: firstsOf(cuts),
	};
}

function firstsOf(cuts: readonly CutPage[]): number[] {
	const firsts: number[] = [];
	let passages = 0;
	for (const { lengths, firsts: own } of cuts) {
		for (const first of own) firsts.push(passages + first);
		passages += lengths.length;
	}
	return firsts;
}

function renumber(cuts: readonly CutPage[], now: Uint32Array | undefined): void {
	if (!now) return;
	for (const { passages, divisions } of cuts)
		for (const { terms: list } of [passages, divisions])
			for (let at = 0; at < list.length; at += 1) list[at] = now[list[at]!]!;
}
