import { NEXT } from '../../passage-numbers.ts';
import type { CutPage, TermLists } from '../cut/cut-page.ts';

/** In how many passages each term stands, and in the headings of how many divisions. */
export interface TermCounts {
	inPassages: Uint32Array;
	inDivisions: Uint32Array;
}

/** What is counted of a page. */
export type CountedPage = Pick<
	CutPage,
	'id' | 'passages' | 'counts' | 'lengths' | 'divisions' | 'firsts'
>;

/** What is kept of a build's counts. */
export interface KeptCounts extends TermCounts {
	/** The pages that were counted, in order. */
	cuts: readonly CountedPage[];
}

/** Counts that are brought up to date. */
export interface CountsSince extends TermCounts {
	/** 1 for each term that may stand elsewhere than before, or more often in one place: 0 only where all is as it was. */
	touched: Uint8Array;
	/** Terms that stand somewhere now and did not, in passages or in headings, or the other way round. */
	others: Uint32Array;
}

/** Count the terms of all pages. @param terms how many terms have a number */
export function countTerms(cuts: readonly CountedPage[], terms: number): TermCounts {
	const counts = { inPassages: new Uint32Array(terms), inDivisions: new Uint32Array(terms) };
	for (const cut of cuts) count(cut, 1, counts);
	return counts;
}

/**
 * The same for pages of which most were counted before.
 * @param last its pages have the numbers of terms that these have
 */
export function countsSince(
	cuts: readonly CountedPage[],
	terms: number,
	last: KeptCounts,
): CountsSince {
	const counts = {
		inPassages: lengthened(last.inPassages, terms),
		inDivisions: lengthened(last.inDivisions, terms),
	};
	const [gone, come] = difference(placed(last.cuts), placed(cuts));
	for (const { cut } of gone) count(cut, -1, counts);
	for (const { cut } of come) count(cut, 1, counts);
	const touched = new Uint8Array(terms);
	touch(passagesIn(gone), passagesIn(come), touched);
	touch(divisionsIn(gone), divisionsIn(come), touched);
	return { ...counts, touched, others: othersAmong(touched, counts, last) };
}

function othersAmong(touched: Uint8Array, now: TermCounts, last: TermCounts): Uint32Array {
	const others: number[] = [];
	for (let term = 0; term < touched.length; term += 1)
		if (
			touched[term] === 1 &&
			(now.inPassages[term]! > 0 !== last.inPassages[term]! > 0 ||
				now.inDivisions[term]! > 0 !== last.inDivisions[term]! > 0)
		)
			others.push(term);
	return Uint32Array.from(others);
}

/** A page and the numbers of its first passage and division. */
interface Placed {
	cut: CountedPage;
	passage: number;
	division: number;
}

function placed(cuts: readonly CountedPage[]): Placed[] {
	let [passage, division] = [0, 0];
	return cuts.map((cut) => {
		const one = { cut, passage, division };
		passage = NEXT.passages(passage, cut.lengths.length);
		division = NEXT.divisions(division, cut.firsts.length);
		return one;
	});
}

/** Pages that are not among the others, or not in that place. */
function difference(before: readonly Placed[], now: readonly Placed[]): [Placed[], Placed[]] {
	const without = (all: readonly Placed[], others: readonly Placed[]): Placed[] => {
		const known = new Set(others.map(keyOf));
		return all.filter((one) => !known.has(keyOf(one)));
	};
	return [without(before, now), without(now, before)];
}

const keyOf = ({ cut, passage, division }: Placed): string => `${cut.id} ${passage} ${division}`;

/** What the next build needs of a page to count on. */
export const countedOf = ({
	id,
	passages,
	counts,
	lengths,
	divisions,
	firsts,
}: CutPage): CountedPage => ({ id, passages, counts, lengths, divisions, firsts });

function count({ passages, divisions }: CountedPage, by: 1 | -1, into: TermCounts): void {
	for (const term of passages.terms) into.inPassages[term]! += by;
	for (const term of divisions.terms) into.inDivisions[term]! += by;
}

/** Numbers of the terms that stand in one place, and how often each does. */
interface InPlace {
	terms: Uint32Array;
	counts: Uint8Array;
}

/** Mark the terms of all places that do not say the same as before. */
function touch(before: Map<number, InPlace>, now: Map<number, InPlace>, touched: Uint8Array): void {
	for (const [place, one] of now)
		if (isSame(one, before.get(place))) before.delete(place);
		else for (const term of one.terms) touched[term] = 1;
	for (const { terms } of before.values()) for (const term of terms) touched[term] = 1;
}

const isSame = (one: InPlace, other: InPlace | undefined): boolean =>
	other !== undefined && isEqual(one.terms, other.terms) && isEqual(one.counts, other.counts);

const isEqual = (one: Uint32Array | Uint8Array, other: Uint32Array | Uint8Array): boolean =>
	one.length === other.length && one.every((number, at) => number === other[at]);

const passagesIn = (pages: readonly Placed[]): Map<number, InPlace> =>
	new Map(pages.flatMap(({ cut, passage }) => inPlaces(cut.passages, passage, cut.counts)));

const divisionsIn = (pages: readonly Placed[]): Map<number, InPlace> =>
	new Map(pages.flatMap(({ cut, division }) => inPlaces(cut.divisions, division, NO_COUNTS)));

const NO_COUNTS = new Uint8Array();

function inPlaces(
	{ terms, ends }: TermLists,
	first: number,
	counts: Uint8Array,
): [place: number, there: InPlace][] {
	return Array.from(ends, (end, at) => {
		const begin = ends[at - 1] ?? 0;
		return [first + at, { terms: terms.subarray(begin, end), counts: counts.subarray(begin, end) }];
	});
}

function lengthened(numbers: Uint32Array, length: number): Uint32Array {
	const all = new Uint32Array(length);
	all.set(numbers);
	return all;
}
