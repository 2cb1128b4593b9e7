import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import type { TermLists } from '../../../../src/search/index/cut/cut-page.ts';
import {
	countsSince,
	countTerms,
	type CountedPage,
} from '../../../../src/search/index/collected/term-counts.ts';

const TERMS = 12;

const lists = (all: readonly (readonly number[])[]): TermLists => ({
	terms: Uint32Array.from(all.flat()),
	ends: Uint32Array.from(all, (_, at) => all.slice(0, at + 1).flat().length),
});

/** A page with these numbers of terms in its passages, below one heading. */
const page = (id: string, passages: readonly (readonly number[])[]): CountedPage => ({
	id,
	passages: lists(passages),
	counts: new Uint8Array(passages.flat().length).fill(1),
	lengths: Uint32Array.from(passages, (terms) => terms.length),
	divisions: lists([[0]]),
	firsts: Uint32Array.of(0),
});

const since = (before: readonly CountedPage[], now: readonly CountedPage[]) =>
	countsSince(now, TERMS, { ...countTerms(before, TERMS), cuts: before });

const touchedIn = (touched: Uint8Array): number[] =>
	[...touched.keys()].filter((term) => touched[term] === 1);

/** The terms that stand in passages, and those that stand in headings. */
const standing = (pages: readonly CountedPage[]): Uint8Array[] =>
	Object.values(countTerms(pages, TERMS)).map((counts: Uint32Array) =>
		Uint8Array.from(counts, (count) => Number(count > 0)),
	);

test.each([
	['nothing has changed', [page('a', [[1, 2], [3]])], [page('a', [[1, 2], [3]])], []],
	['a page was cut again', [page('a', [[1, 2], [3]])], [page('b', [[1, 2], [3]])], []],
	['a passage says something else', [page('a', [[1, 2], [3]])], [page('b', [[1, 2], [4]])], [3, 4]],
	['one more at the end', [page('a', [[1, 2]])], [page('b', [[1, 2], [5]])], [5]],
	['the page is gone', [page('a', [[1]]), page('b', [[2]])], [page('a', [[1]])], [0, 2]],
])('terms that stand elsewhere: %s', (_, before, now, touched) => {
	expect(touchedIn(since(before, now).touched)).toEqual(touched);
});

test.each([
	['nothing has changed', [page('a', [[1, 2]])], [page('a', [[1, 2]])], true],
	['a term stands in more passages', [page('a', [[1], [2]])], [page('b', [[1, 2], [2]])], true],
	['a term is new', [page('a', [[1]])], [page('b', [[1, 2]])], false],
	['a term is gone', [page('a', [[1, 2]])], [page('b', [[1]])], false],
	['a term stands in headings only', [page('a', [[0, 1]])], [page('b', [[1]])], false],
])('whether the terms are the same ones: %s', (_, before, now, same) => {
	expect(since(before, now).others.length === 0).toBe(same);
});

test('counts that go on are those from the beginning, and what is not touched stands where it stood', () => {
	const term = fc.integer({ min: 0, max: TERMS - 1 });
	const passages = fc.array(fc.uniqueArray(term, { maxLength: 4 }), {
		minLength: 1,
		maxLength: 20,
	});
	const site = fc
		.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), passages)
		.map((pages) => Object.entries(pages));
	const pagesOf = (entries: [string, number[][]][]): CountedPage[] =>
		entries.map(([, said]) => page(JSON.stringify(said), said));
	fc.assert(
		fc.property(site, site, (one, other) => {
			const [before, now] = [pagesOf(one), pagesOf(other)];
			const { touched, others, ...counts } = since(before, now);
			expect(counts).toEqual(countTerms(now, TERMS));
			expect(others.length === 0).toBe(isDeepStrictEqual(standing(before), standing(now)));
			const untouched = countTerms(before, TERMS).inPassages.map((count, at) =>
				touched[at] ? counts.inPassages[at]! : count,
			);
			expect(untouched).toEqual(counts.inPassages);
		}),
	);
});
