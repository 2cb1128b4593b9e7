import { describe, expect, it } from 'vitest';
import {
	articleAround,
	articleNumber,
	freeItemAround,
	freeParagraphAround,
	isInArticle,
	isInPoint,
	itemAround,
	paragraphAround,
} from '../../../../src/domain/law/address/around.ts';

describe('what stands around a place', () => {
	it.each([
		// 条, 款 and 项; 目 are none of them
		['t42-k1-x3-m1', 't42', 't42-k1', 't42-k1-x3'],
		['t42-k2', 't42', 't42-k2', null],
		// 第十七条之一, the second of the number
		['t17z1~2-k1-x2~2', 't17z1~2', 't17z1~2-k1', 't17z1~2-k1-x2~2'],
		['fj1-t3', 'fj1-t3', null, null],
		['d2-k1', 'd2', 'd2-k1', null],
		['c4-s1', null, null, null],
		['p7-x1', null, null, null],
	])('of %s is in articles', (address, article, paragraph, item) => {
		expect(articleAround(address)).toBe(article);
		expect(paragraphAround(address)).toBe(paragraph);
		expect(itemAround(address)).toBe(item);
	});

	it.each([
		['p7-x1~2-m1', 'p7', 'p7-x1~2'],
		['fj1-p2', 'fj1-p2', null],
		['t42-k1-x3', null, null],
	])('of %s is outside of articles', (address, paragraph, item) => {
		expect(freeParagraphAround(address)).toBe(paragraph);
		expect(freeItemAround(address)).toBe(item);
	});
});

it.each([
	['t17z1-k2', { main: 17, branch: 1 }],
	['t51', { main: 51, branch: 0 }],
	// An 附件 and a decision count for themselves.
	['fj1-t3', null],
	['d2', null],
])('the article of the law around %s has its number', (address, number) => {
	expect(articleNumber(address)).toEqual(number);
	expect(isInArticle(address)).toBe(number !== null);
});

it.each([
	['d4-k1', true],
	['fj1-d2', true],
	['t4', false],
])('%s is in a point: %s', (address, expected) => {
	expect(isInPoint(address)).toBe(expected);
});
