import type { Answer, Question } from '../answer.ts';
import type { Root } from '../index/files.ts';
import type { Matches } from './first-scores.ts';
import type { SiteIndex } from '../index/site-index.ts';

/** A passage counts as found if it has this much of the best one's first score. */
const ENOUGH = 0.35;

/** Whether a page may be shown: an older wording only on request, and what the filters let in. */
export const isAllowed = (root: Root, page: number, { filters, older }: Question): boolean =>
	(older || !root.pages[page]!.o) && fits(root, page, filters);

/** @param except a facet that is left open */
function fits(
	{ facets, pages }: Root,
	page: number,
	filters: Question['filters'],
	except?: string,
): boolean {
	return Object.entries(facets).every(([name, all], place) => {
		const wanted = name === except ? [] : (filters[name] ?? []);
		const values = (pages[page]!.f[place] ?? []).map((value) => all[value]!);
		return wanted.length === 0 || wanted.some((value) => values.includes(value));
	});
}

/** How many passages count as found. */
export const foundCount = (matches: Matches): number =>
	matches.first.reduce((sum, score) => sum + Number(isFound(score, matches)), 0);

const isFound = (score: number, { top }: Matches): boolean => score > 0 && score >= ENOUGH * top;

/** Per facet and value, how many passages count as found when that facet alone is left open. */
export function facetCounts(
	{ root, firsts }: SiteIndex,
	{ filters, older }: Question,
	matches: Matches,
): Answer['counts'] {
	const perPage = root.pages.map((_, page) =>
		foundCount({ ...matches, first: matches.first.subarray(firsts[page], firsts[page + 1]) }),
	);
	const countsOf = (name: string, values: readonly string[], place: number): Counts => {
		const counts: Counts = Object.fromEntries(values.map((value) => [value, 0]));
		root.pages.forEach((page, number) => {
			if ((page.o && !older) || !fits(root, number, filters, name)) return;
			for (const value of page.f[place] ?? []) counts[values[value]!]! += perPage[number]!;
		});
		return counts;
	};
	return Object.fromEntries(
		Object.entries(root.facets).map(([name, values], place) => [
			name,
			countsOf(name, values, place),
		]),
	);
}

type Counts = Record<string, number>;
