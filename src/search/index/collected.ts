import type { CutPage } from './cut-page.ts';
import { Postings } from './postings.ts';
import type { SourcePage, SourcePassage } from './source.ts';
import type { TermNumbers } from './term-numbers.ts';

/** A corpus cut into terms. */
export interface Collected {
	pages: SourcePage[];
	/** Of each page, `CutPage.id`. */
	ids: string[];
	passages: SourcePassage[];
	/** All terms by their numbers; some may stand nowhere any more. */
	terms: TermNumbers;
	/** Their numbers in the order of the terms. */
	sorted: number[];
	/** The passages in which a term stands, and the divisions in whose headings it does. */
	inPassages: Postings;
	inDivisions: Postings;
	/** Number of terms of each passage. */
	lengths: number[];
	/** First passage of each division; pages begin divisions. */
	firsts: number[];
}

/** Put cut pages together, in their order. A page without passages is left out. */
export function collect(all: readonly CutPage[], terms: TermNumbers): Collected {
	const cuts = all.filter(({ page }) => page.passages.length > 0);
	const count = terms.terms.length;
	return {
		pages: cuts.map(({ page }) => page),
		ids: cuts.map(({ id }) => id),
		passages: cuts.flatMap(({ page }) => page.passages),
		terms,
		sorted: inOrder(terms.terms),
		inPassages: new Postings(
			cuts.map(({ passages, counts }) => ({ lists: passages, counts })),
			count,
		),
		inDivisions: new Postings(
			cuts.map(({ divisions }) => ({ lists: divisions })),
			count,
		),
		lengths: cuts.flatMap(({ lengths }) => [...lengths]),
		firsts: firstsOf(cuts),
	};
}

function firstsOf(cuts: readonly CutPage[]): number[] {
	const firsts: number[] = [];
	let passages = 0;
	for (const { page, firsts: own } of cuts) {
		for (const first of own) firsts.push(passages + first);
		passages += page.passages.length;
	}
	return firsts;
}

/** Numbers that are in order already are put in order quickly. */
const inOrder = (terms: readonly string[]): number[] =>
	[...terms.keys()].sort((a, b) => (terms[a]! < terms[b]! ? -1 : 1));

/**
 * Number the terms of cut pages anew, in the order of the terms, so that the next build need not sort them.
 * @returns the terms by their new numbers
 */
export function renumber(
	{ terms: { terms }, sorted }: Collected,
	cuts: readonly CutPage[],
): string[] {
	const numbers = new Uint32Array(terms.length);
	sorted.forEach((before, now) => (numbers[before] = now));
	for (const { passages, divisions } of cuts)
		for (const { terms: list } of [passages, divisions])
			for (let at = 0; at < list.length; at += 1) list[at] = numbers[list[at]!]!;
	return sorted.map((number) => terms[number]!);
}
