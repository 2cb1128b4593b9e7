import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorOf, leadsTo } from '../../../src/commands/eval/places.ts';
import { formatNumeral } from '../../../src/domain/law/numbers/numerals.ts';

describe('the anchor of an article', () => {
	test.each([
		['第二十二条', 't22'],
		['第22条', 't22'],
		['第一百二十条之一', 't120z1'],
		['第一千二百零四条', 't1204'],
		['一、', 'd1'],
		['十二、', 'd12'],
		['第二章', null],
		['第条', null],
		['第二十二条第一款', null],
		['', null],
	])('of %s is %s', (label, anchor) => {
		expect(anchorOf(label)).toBe(anchor);
	});

	test('carries its number', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 9999 }),
				fc.integer({ min: 1, max: 99 }),
				(n, branch) => {
					const label = `第${formatNumeral(n)}条`;
					expect(anchorOf(label)).toBe(`t${n}`);
					expect(anchorOf(`${label}之${formatNumeral(branch)}`)).toBe(`t${n}z${branch}`);
				},
			),
		);
	});
});

describe('an address leads to a place', () => {
	test.each<[href: string, expected: string, does: boolean]>([
		['laws/a/#t22', 'laws/a/#t22', true],
		['laws/a/#t22-k1-x3', 'laws/a/#t22', true],
		['laws/a/2009-08-27/#t22', 'laws/a/#t22', true],
		['laws/a/#t22', 'laws/a/2009-08-27/#t22', false],
		['laws/a/#t221', 'laws/a/#t22', false],
		['laws/a/#t22z1', 'laws/a/#t22', false],
		['laws/b/#t22', 'laws/a/#t22', false],
		['laws/a/', 'laws/a/#t22', false],
		['laws/a/#t22', 'laws/a/', true],
		['guides/shelter/#steps', 'guides/shelter/', true],
	])('%s to %s: %s', (href, expected, does) => {
		expect(leadsTo(href, expected)).toBe(does);
	});
});
