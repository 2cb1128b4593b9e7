import { describe, expect, test } from 'vitest';
import { directHits } from '../../src/search/direct.ts';
import { lawsBeginningAndEnding, type NamedLaw } from '../../src/search/law-names.ts';
import { readPlace } from '../../src/search/query.ts';

const law = (shortTitle: string, names: string[] = [], featured = false): NamedLaw => ({
	id: shortTitle,
	title: `中华人民共和国${shortTitle}`,
	shortTitle,
	names,
	featured,
});

const LAWS = [
	law('国防法'),
	law('国防动员法', [], true),
	law('人民防空法', ['人防法'], true),
	law('民法典'),
];
const PLACES: Record<string, string[]> = {
	国防法: ['t1', 't2'],
	国防动员法: ['t1', 't2', 't3'],
	人民防空法: ['t1', 't2', 't2-k1', 't2-k2'],
	民法典: ['t1'],
};

const hits = async (typed: string): Promise<string[]> =>
	(await directHits(readPlace(typed), LAWS, ({ id }) => Promise.resolve(new Set(PLACES[id])))).map(
		({ law: { shortTitle }, address, certain }) => `${shortTitle}#${address}${certain ? '!' : ''}`,
	);

describe('places that a query names', () => {
	test.each([
		// the very name leaves no doubt, though 国防动员法 begins alike
		['国防法2条', ['国防法#t2!']],
		// an alias is a name
		['人防法第二条第二款', ['人民防空法#t2-k2!']],
		// a piece of a name that fits one law
		['防空法2条', ['人民防空法#t2!']],
		// a piece that fits two: both are offered, the closer one first
		['国防2条', ['国防法#t2', '国防动员法#t2']],
		// no law named: the laws that the site explains, then the others
		['第三条', ['国防动员法#t3']],
		['第二条', ['国防动员法#t2', '人民防空法#t2', '国防法#t2']],
		// those that have the 款 come before those that lack it
		['第二条第一款', ['人民防空法#t2-k1', '国防动员法#t2', '国防法#t2']],
		// an article that is not there leads to the law
		['民法典9999条', ['民法典#']],
		// a name alone leads to the law
		['民法典', ['民法典#!']],
		// a piece of a name is only an offer
		['防空', ['人民防空法#']],
		// a question names no law
		['听到警报怎么办', []],
	])('%s', async (typed, expected) => {
		expect(await hits(typed)).toEqual(expected);
	});
});

describe('a name without the place in front of it', () => {
	const named = (...names: string[]): NamedLaw[] =>
		names.map((name) => ({ ...law(name), title: name }));
	const found = async (typed: string, laws: readonly NamedLaw[]): Promise<string[]> => {
		const places = new Set(['t1', 't14']);
		const hits = await directHits(readPlace(typed), laws, () => Promise.resolve(places));
		return hits.map(({ law: { id }, address, certain }) => `${id}#${address}${certain ? '!' : ''}`);
	};
	const DUKOU = '某县渡口条例';
	const RULES = '某县渡口条例实施细则';

	test.each<[typed: string, laws: string[], hits: string[]]>([
		// other names hold these words, or begin and end alike
		['渡口条例14条', [DUKOU, RULES, '渡口防火条例'], [`${DUKOU}#t14!`]],
		['渡口条例', [DUKOU, RULES], [`${DUKOU}#`, `${RULES}#`]],
		['渡口条例15条', [DUKOU, RULES], [`${DUKOU}#`]],
		// of two places nobody knows which is meant
		['渡口条例14条', [DUKOU, '某市渡口条例'], [`${DUKOU}#t14`, '某市渡口条例#t14']],
		// what stands in front says more than a place: that may be another law
		['渡口条例14条', ['轮船渡口条例', RULES], ['轮船渡口条例#t14', `${RULES}#t14`]],
		// the very name
		['渡口条例14条', [DUKOU, '渡口条例'], ['渡口条例#t14!']],
		[
			'关于渡口纠纷的解释1条',
			['某某法院关于渡口纠纷的解释', '某某法院关于渡口纠纷的解释（二）'],
			['某某法院关于渡口纠纷的解释#t1!'],
		],
	])('%s of %j', async (typed, laws, hits) => {
		expect(await found(typed, named(...laws))).toEqual(hits);
	});
});

test('a law without the article that is asked for says so', async () => {
	const labels = async (typed: string): Promise<string[]> =>
		(
			await directHits(readPlace(typed), LAWS, ({ id }) => Promise.resolve(new Set(PLACES[id])))
		).map(({ label }) => label);
	expect(await labels('民法典9999条')).toEqual(['本站没有第九千九百九十九条']);
	expect(await labels('民法典99999')).toEqual(['本站没有第99999条']);
	expect(await labels('民法典120条之一第2款')).toEqual(['本站没有第一百二十条之一']);
	expect(await labels('民法典第一条')).toEqual(['第一条']);
	expect(await labels('民法典')).toEqual(['']);
});

test('an article without the 款 or 项 that is asked for says so, and leaves the choice to the reader', async () => {
	const told = async (typed: string): Promise<[string, boolean][]> =>
		(
			await directHits(readPlace(typed), LAWS, ({ id }) => Promise.resolve(new Set(PLACES[id])))
		).map(({ label, certain }) => [label, certain]);
	expect(await told('人民防空法第二条第九款')).toEqual([['第二条（没有第九款）', false]]);
	expect(await told('人民防空法第二条第二款第三项')).toEqual([
		['第二条第二款（没有第三项）', false],
	]);
	expect(await told('人民防空法第二条第三项')).toEqual([['第二条（没有第三项）', false]]);
	expect(await told('人民防空法第二条第二款')).toEqual([['第二条第二款', true]]);
});

test('a bare number on a site that explains no law offers the first laws', async () => {
	const plain = LAWS.map((known) => ({ ...known, featured: false }));
	const found = await directHits(readPlace('第二条'), plain, ({ id }) =>
		Promise.resolve(new Set(PLACES[id])),
	);
	expect(found.map(({ law: { shortTitle } }) => shortTitle)).toEqual([
		'国防法',
		'国防动员法',
		'人民防空法',
	]);
});

test.each([
	// short names first
	['国法', ['国防法', '国防动员法']],
	['民典', ['民法典']],
	['公法', []],
	// no first and last character
	['国防', []],
	['国防法', []],
])('%s may be meant for the laws that begin and end so', (typed, expected) => {
	expect(lawsBeginningAndEnding(typed, LAWS).map(({ shortTitle }) => shortTitle)).toEqual(expected);
});
