import { describe, expect, test } from 'vitest';
import { fold, holds, readWish } from '../../../../src/islands/reading/find/wish.ts';

/** A law of articles 1 to 30, with 第十七条之一 and two 款 in article 22. */
const known = (address: string): boolean =>
	/^t([1-9]|[12]\d|30)$/.test(address) ||
	['t17z1', 't22-k1', 't22-k2', 't22-k2-x3'].includes(address);

describe('what is typed into the box of a law', () => {
	test.each<[typed: string, address: string | null]>([
		['22', 't22'],
		[' ２２ ', 't22'],
		['二十二', 't22'],
		['第二十二条', 't22'],
		['22条2款', 't22-k2'],
		['第22条第2款第3项', 't22-k2-x3'],
		['17-1', 't17z1'],
		['17条之一', 't17z1'],
		['99', null],
	])('%j is the place %s', (typed, address) => {
		expect(readWish(typed, known)).toMatchObject({ kind: 'place', address });
	});

	test('is the n-th point of a text that has no 条', () => {
		expect(readWish('3', (address) => address === 'd3')).toMatchObject({ address: 'd3' });
	});

	test.each<[typed: string, address: string]>([
		['2', 'h2'],
		['2.1', 'h2-h1'],
		['４.２.１', 'h4-h2-h1'],
		['第4.2.1节', 'h4-h2-h1'],
		['2.1条', 'h2-h1'],
	])('%j is the section %s of a plan', (typed, address) => {
		const sections = ['h2', 'h2-h1', 'h4-h2-h1'];
		expect(readWish(typed, (one) => sections.includes(one))).toMatchObject({ address });
	});

	test('is an article before it is the heading of that number: a preamble is the first', () => {
		expect(readWish('1', (one) => ['h1', 't1'].includes(one))).toMatchObject({ address: 't1' });
	});

	test.each<[typed: string, words: string[]]>([
		['试鸣', ['试鸣']],
		['试鸣　公告', ['试鸣', '公告']],
		['ＵＰＳ电源', ['ups电源']],
		['人防法22条', ['人防法22条']],
	])('%j is words: %j', (typed, words) => {
		expect(readWish(typed, known)).toEqual({ kind: 'words', words });
	});

	test('is nothing where only blanks stand', () => {
		expect(readWish(' 　', known)).toEqual({ kind: 'nothing' });
	});

	test('fits an article that holds all the words, in any order and form', () => {
		const article = fold('第八条　发布公告后，使用ＵＰＳ电源试鸣。');
		expect(holds(article, ['试鸣', '公告'])).toBe(true);
		expect(holds(article, ['ups'])).toBe(true);
		expect(holds(article, ['试鸣', '疏散'])).toBe(false);
	});
});
