import {
	lengthClass,
	lengthOf,
	type PartRoot,
	type Root,
	type RootPage,
} from '../../finder/index/files.ts';
import { bareName } from '../../query.ts';
import { citedCounts, citedNames } from '../cut/cited.ts';
import type { Collected } from '../collected/collected.ts';
import { otherLaws } from './other-laws.ts';
import type { PageAbout } from '../cut/cut-page.ts';
import type { Parts } from '../parts.ts';
import type { SourceSite } from '../source.ts';

/** What every query needs: which passage is where, and what its page is. */
export function rootOf(
	{ present, older }: Parts<Collected>,
	site: SourceSite,
): Omit<Root, keyof PartRoot | 'older' | 'sounds'> {
	const pages = [...present.pages, ...older.pages];
	const firsts = [...present.firsts, ...older.firsts.map((first) => present.count + first)];
	const facets = facetValues(pages);
	const cited = citedNames(pages);
	const weights = citedCounts(pages, cited);
	const classes = present.lengths.map(lengthClass);
	const total = classes.reduce((sum, kind) => sum + lengthOf(kind), 0);
	return {
		passages: present.count + older.count,
		divisions: firsts.length,
		length: Math.round(total / Math.max(present.count, 1)),
		lengths: packed([...classes, ...older.lengths.map(lengthClass)]),
		firsts: gaps(firsts),
		facets,
		pages: pages.map((page, at) => rootPage(page, facets, weights[at]!)),
		days: site.days,
		others: otherLaws(pages, cited, site.lawNames).join(' '),
	};
}

/** Two classes in a byte. */
function packed(classes: readonly number[]): string {
	const bytes = Buffer.alloc((classes.length + 1) >> 1);
	classes.forEach((kind, at) => (bytes[at >> 1]! |= kind << (4 * (at & 1))));
	return bytes.toString('base64');
}

/** Ascending numbers as the distance of each to the one before: small numbers take less room. */
export const gaps = (numbers: readonly number[]): number[] =>
	numbers.map((number, at) => number - (numbers[at - 1] ?? 0));

function facetValues(pages: readonly PageAbout[]): Record<string, string[]> {
	const values: Record<string, Set<string>> = {};
	for (const { facets } of pages)
		for (const [name, list] of Object.entries(facets))
			for (const value of list) (values[name] ??= new Set()).add(value);
	return Object.fromEntries(Object.entries(values).map(([name, set]) => [name, [...set].sort()]));
}

function rootPage(page: PageAbout, facets: Root['facets'], cited: number): RootPage {
	const own = new Set([bareName(page.title)]);
	const names = page.names.filter((name) => {
		const bare = bareName(name);
		return !own.has(bare) && own.add(bare);
	});
	const weight = Math.round(10 * Math.log(1 + cited));
	return {
		p: page.path,
		t: page.title,
		...(names.length > 0 && { n: names }),
		...(page.number && { d: page.number }),
		f: Object.entries(facets).map(([name, all]) =>
			(page.facets[name] ?? []).map((value) => all.indexOf(value)),
		),
		a: page.addresses,
		...(page.labels.length > 0 && { l: page.labels }),
		c: page.lengths.length,
		...(page.turns && page.turns.length > 0 && { u: page.turns }),
		...(weight > 0 && { w: weight }),
		...(page.older && { o: 1 as const }),
		...(page.featured && { e: 1 as const }),
	};
}
