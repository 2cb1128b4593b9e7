import { describe, expect, test } from 'vitest';
import {
	articlesLike,
	withoutArticles,
} from '../../../../src/search/finder/evidence/bare-numbers.ts';

describe('numbers that may be those of articles', () => {
	test.each<[terms: string[], articles: string[]]>([
		[['996', '6合', '合法'], ['996条']],
		[
			['12345', '110', '投诉'],
			['12345条', '110条'],
		],
		// said to be one, no number, and a number alone
		[['996', '第996', '996条'], []],
		[['合法', '5月12日', '3个'], []],
		[['996'], []],
		[[], []],
	])('of %j: %j', (terms, articles) => {
		expect(articlesLike(terms)).toEqual(articles);
	});
});

describe('postings without the articles that have these numbers', () => {
	const posting = (counts: Record<number, number>) => ({
		passages: Int32Array.from(Object.keys(counts), Number),
		counts: Uint8Array.from(Object.values(counts)),
		divisions: Int32Array.of(1),
		wordness: 2,
	});
	const countsOf = (terms: string[], known: Parameters<typeof withoutArticles>[1]) =>
		[...withoutArticles(terms, known)].map(([term, { passages, counts }]) => [
			term,
			Object.fromEntries([...passages].map((passage, at) => [passage, counts[at]])),
		]);
	const known = new Map([
		['996', posting({ 4: 1, 7: 3, 9: 1 })],
		['996条', posting({ 4: 1, 7: 1 })],
		['合法', posting({ 4: 2, 5: 1 })],
	]);

	test('what stands there as more than the number of an article stays, with how often', () => {
		expect(countsOf(['996', '合法'], known)).toEqual([
			['996', { 7: 2, 9: 1 }],
			['合法', { 4: 2, 5: 1 }],
		]);
	});

	test.each<[why: string, terms: string[]]>([
		['said to be an article', ['996', '996条', '合法']],
		['alone', ['996']],
	])('all stays of a number that is %s', (_, terms) => {
		expect(countsOf(terms, known)[0]).toEqual(['996', { 4: 1, 7: 3, 9: 1 }]);
	});

	test('a term that the index does not know has none, and a number without such articles keeps all', () => {
		const few = new Map([['996', known.get('996')!]]);
		expect(countsOf(['996', '铃铛'], few)).toEqual([['996', { 4: 1, 7: 3, 9: 1 }]]);
	});
});
