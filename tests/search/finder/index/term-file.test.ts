import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	nameOf,
	packTerms,
	startOf,
	unpackTerms,
} from '../../../../src/search/finder/index/term-file.ts';

/** Terms as `cutTerms` makes them: pairs, numbers with what touches them, days, Latin words, rare characters. */
const term = fc.oneof(
	fc.string({ unit: fc.constantFrom(...'风筝灯笼挂钩'), minLength: 2, maxLength: 2 }),
	fc.constantFrom(
		'22',
		'第22',
		'22条',
		'5月12日',
		'5月',
		'gb50016',
		'ab',
		'筝',
		'50%',
		'𠮷野',
		'2/3',
	),
);
const sorted = fc.uniqueArray(term, { maxLength: 40 }).map((terms) => terms.sort());

describe('the terms of a file', () => {
	test('pairs with the same first character stand together, all others behind', () => {
		expect(packTerms(['22条', '挂灯', '挂钩', '灯笼', '筝', '风筝'])).toEqual({
			packed: '挂灯钩 灯笼 风筝\n22条\n筝',
			order: [1, 2, 3, 5, 0, 4],
		});
	});

	test('come back in the order in which they were packed, none lost', () => {
		fc.assert(
			fc.property(sorted, (terms) => {
				const { packed, order } = packTerms(terms);
				expect(unpackTerms(packed)).toEqual(order.map((at) => terms[at]));
				expect(new Set(order).size).toBe(terms.length);
			}),
		);
	});

	test('no terms make an empty text, and come back as none', () => {
		expect(unpackTerms(packTerms([]).packed)).toEqual([]);
	});
});

describe('the file of a term', () => {
	const starts = ['22条', '挂灯', '风筝'];
	test.each([
		// before all files: the first one would hold it
		['11', 0],
		['22条', 0],
		['gb50016', 0],
		['挂灯', 1],
		// between two starts: the file before it
		['灯笼', 1],
		['风筝', 2],
		['鹤', 2],
	])('%s is in file %i', (asked, file) => {
		expect(startOf(asked, starts)).toBe(starts[file]);
	});

	test('of a site without terms is the one empty file', () => {
		expect(startOf('风筝', [''])).toBe('');
	});
});

describe('the name of a file', () => {
	test.each<[term: string, name: string]>([
		['人民', 't/4eba6c11'],
		['22', 't/00320032'],
		['', 't/none'],
	])('that begins with %j is %s', (term, name) => {
		expect(nameOf('t', term)).toBe(name);
	});

	test('is short enough for every disk, and another for every other term', () => {
		const long = 'https'.repeat(100);
		expect(nameOf('o', long).length).toBeLessThan(100);
		expect(nameOf('o', long)).not.toBe(nameOf('o', `${long}s`));
		fc.assert(
			fc.property(term, term, (one, other) => {
				expect(nameOf('t', one) === nameOf('t', other)).toBe(one === other);
			}),
		);
	});
});
