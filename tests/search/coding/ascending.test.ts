import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAscending, writeAscending } from '../../../src/search/coding/ascending.ts';
import { BitReader, BitWriter } from '../../../src/search/coding/bits.ts';

const numbers = fc
	.uniqueArray(fc.nat(70_000), { maxLength: 300 })
	.map((list) => list.sort((a, b) => a - b));

test('ascending numbers come back as they were written, with what stands around them', () => {
	fc.assert(
		fc.property(numbers, fc.nat(5), fc.integer({ min: 1, max: 1 << 20 }), (list, more, mark) => {
			const size = (list.at(-1) ?? 0) + 1 + more;
			const out = new BitWriter();
			out.gamma(mark);
			writeAscending(out, list, size);
			out.unary(more);
			const bits = new BitReader(out.bytes());
			expect(bits.gamma()).toBe(mark);
			expect([...readAscending(bits, list.length, size)]).toEqual(list);
			expect(bits.unary()).toBe(more);
		}),
	);
});

test('numbers that follow each other take no bits at all', () => {
	const out = new BitWriter();
	writeAscending(
		out,
		Array.from({ length: 1000 }, (_, at) => at),
		1000,
	);
	expect(out.bytes()).toHaveLength(0);
});
