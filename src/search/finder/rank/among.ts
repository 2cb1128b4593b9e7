import type { Evidence, Sought } from '../evidence/evidence.ts';
import type { SiteIndex } from '../index/site-index.ts';
import { pagesTitled } from '../index/titles.ts';

/** Which terms each candidate holds, in the order of the candidates: 1 or 0 for each term. */
export type Held = readonly Uint8Array[];

/** As many candidates, best first score first, tell which terms most of them share. */
const BEST = 20;
/** What a term counts that none of those has, and how much less one that all have: it tells them apart no more. */
const [RARE, SHARED] = [1.3, 0.6];

/** What is told of one candidate among the others, in the order of `FEATURES`. */
export function featuresAmong(
	index: SiteIndex,
	{ terms }: Evidence,
	kept: readonly number[],
	held: Held,
): number[][] {
	const near = heldAround(index, terms, kept, held);
	const shares = terms.map((_, at) => shareOf(near.slice(0, BEST), at));
	const counted = terms.map((term) => (isKnown(term) ? term.counted : 0));
	const local = shares.map((share) => RARE - SHARED * share);
	const sums = {
		all: sumsOf(near, counted),
		rare: sumsOf(
			held,
			times(
				counted,
				shares.map((share) => 1 - share),
			),
		),
		local: ofTop(sumsOf(held, times(counted, local)).each),
		near: ofTop(
			sumsOf(
				near,
				times(
					terms.map((term) => (isKnown(term) ? term.idf : 0)),
					local,
				),
			).each,
		),
	};
	const best = kept.slice(0, BEST).map((passage) => index.divisionOf[passage]!);
	return kept.map((passage, slot) => [
		sums.all.each[slot]! / sums.all.total,
		sums.rare.each[slot]! / sums.rare.total,
		sums.local[slot]!,
		sums.near[slot]!,
		most(counted, (at) => !held[slot]![at]) / sums.all.total,
		best.filter((division) => division === index.divisionOf[passage]).length / best.length,
	]);
}

const isKnown = ({ posting }: Sought): boolean => (posting?.passages.length ?? 0) > 0;

/** Which terms stand in a candidate, in the headings above it or in the title of its page. */
function heldAround(
	index: SiteIndex,
	terms: readonly Sought[],
	kept: readonly number[],
	held: Held,
): Held {
	const rows = held.map((row) => Uint8Array.from(row));
	terms.forEach(({ text, posting }, at) => {
		const divisions = new Set(posting?.divisions);
		const pages = new Set(pagesTitled(index, text));
		kept.forEach((passage, slot) => {
			if (divisions.has(index.divisionOf[passage]!) || pages.has(index.pageOf[passage]!))
				rows[slot]![at] = 1;
		});
	});
	return rows;
}

const shareOf = (rows: Held, at: number): number =>
	rows.reduce((sum, row) => sum + row[at]!, 0) / Math.max(rows.length, 1);

const times = (one: readonly number[], other: readonly number[]): number[] =>
	one.map((value, at) => value * other[at]!);

/** What the terms of each row are worth, and all terms together. */
function sumsOf(rows: Held, worth: readonly number[]): { each: number[]; total: number } {
	const sum = (isIn: (at: number) => boolean): number =>
		worth.reduce((all, value, at) => (isIn(at) ? all + value : all), 0);
	return { each: rows.map((row) => sum((at) => row[at] === 1)), total: sum(() => true) || 1 };
}

function ofTop(values: readonly number[]): number[] {
	const top = Math.max(...values, 0) || 1;
	return values.map((value) => value / top);
}

const most = (worth: readonly number[], isIn: (at: number) => boolean): number =>
	worth.reduce((top, value, at) => (isIn(at) ? Math.max(top, value) : top), 0);
