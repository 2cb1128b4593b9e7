import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TermNumbers, type KeptTerms } from '../../../../src/search/index/cut/term-numbers.ts';

// Pairs of characters, longer terms, and a character beyond the basic plane, which is a pair of units.
const term = fc.oneof(
	fc.constantFrom('警报', '防空', '空袭', '22条', '5月12日', 'gb', '𠮷', '龘龘', '一'),
	fc.string({ unit: fc.constantFrom('防', '空', '龘', '一', '2'), minLength: 1, maxLength: 3 }),
);
const terms = fc.array(term, { maxLength: 40 });

const inOrder = (all: Iterable<string>): string[] =>
	[...new Set(all)].sort((a, b) => (a < b ? -1 : 1));

const allOf = (numbers: TermNumbers): string[] =>
	Array.from({ length: numbers.size }, (_, number) => numbers.termOf(number));

/** What a build keeps that has met these terms. */
function kept(met: readonly string[]): KeptTerms {
	const numbers = new TermNumbers();
	for (const one of met) numbers.at(one, 0, one.length);
	numbers.order();
	return numbers.keep();
}

test('a term keeps its number, whether it was known, met, or is only asked for', () => {
	fc.assert(
		fc.property(terms, terms, terms, (known, met, asked) => {
			const numbers = new TermNumbers(kept(known));
			expect(allOf(numbers)).toEqual(inOrder(known));
			const first = met.map((one) => numbers.at(`县${one}局`, 1, 1 + one.length));
			expect(met.map((one) => numbers.at(one, 0, one.length))).toEqual(first);
			expect(first.map((number) => numbers.termOf(number))).toEqual(met);
			expect(allOf(numbers).sort()).toEqual(inOrder([...known, ...met]).sort());
			for (const one of asked) {
				const number = numbers.of(one);
				if ([...known, ...met].includes(one)) expect(numbers.termOf(number!)).toBe(one);
				else expect(number).toBeUndefined();
			}
		}),
	);
});

test('put in order, all terms have new numbers, and are found by them', () => {
	fc.assert(
		fc.property(terms, terms, (known, met) => {
			const numbers = new TermNumbers(kept(known));
			for (const one of met) numbers.at(one, 0, one.length);
			const before = allOf(numbers);
			const now = numbers.order();
			expect(allOf(numbers)).toEqual(inOrder([...known, ...met]));
			for (const [number, one] of before.entries()) {
				expect(now ? now[number] : number).toBe(numbers.of(one));
				expect(numbers.termOf(numbers.at(one, 0, one.length))).toBe(one);
			}
			expect(numbers.order()).toBeUndefined();
		}),
	);
});

test('a pair of characters has a key, and nothing else has', () => {
	const numbers = new TermNumbers(kept(['22条', '一', '条例']));
	expect([...numbers.pairKeys]).toEqual([0, 0, 0x6761_4f8b]);
});
