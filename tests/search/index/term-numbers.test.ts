import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TermNumbers } from '../../../src/search/index/term-numbers.ts';

// Pairs of characters, longer terms, and a character beyond the basic plane, which is a pair of units.
const term = fc.oneof(
	fc.constantFrom('警报', '防空', '空袭', '22条', '5月12日', 'gb', '𠮷', '龘龘', '一'),
	fc.string({ unit: fc.constantFrom('防', '空', '龘', '一', '2'), minLength: 1, maxLength: 3 }),
);
const terms = fc.array(term, { maxLength: 40 });

const inOrder = (all: Iterable<string>): string[] =>
	[...new Set(all)].sort((a, b) => (a < b ? -1 : 1));

test('a term keeps its number, whether it was known, met, or is only asked for', () => {
	fc.assert(
		fc.property(terms, terms, terms, (known, met, asked) => {
			const numbers = new TermNumbers(inOrder(known));
			const first = met.map((one) => numbers.at(`县${one}局`, 1, 1 + one.length));
			expect(met.map((one) => numbers.at(one, 0, one.length))).toEqual(first);
			expect(first.map((number) => numbers.terms[number])).toEqual(met);
			expect([...numbers.terms].sort()).toEqual(inOrder([...known, ...met]).sort());
			for (const one of asked) {
				const number = numbers.of(one);
				if ([...known, ...met].includes(one)) expect(numbers.terms[number!]).toBe(one);
				else expect(number).toBeUndefined();
			}
		}),
	);
});

test('put in order, all terms have new numbers, and are found by them', () => {
	fc.assert(
		fc.property(terms, terms, (known, met) => {
			const numbers = new TermNumbers(inOrder(known));
			for (const one of met) numbers.at(one, 0, one.length);
			const before = [...numbers.terms];
			const now = numbers.order();
			expect(numbers.terms).toEqual(inOrder([...known, ...met]));
			for (const [number, one] of before.entries()) {
				expect(now ? now[number] : number).toBe(numbers.of(one));
				expect(numbers.terms[numbers.at(one, 0, one.length)]).toBe(one);
			}
			expect(numbers.order()).toBeUndefined();
		}),
	);
});
