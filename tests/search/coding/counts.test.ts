import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitReader, BitWriter } from '../../../src/search/coding/bits.ts';
import { readCounts, writeCounts } from '../../../src/search/coding/counts.ts';

/** Most counts are 1. */
const counts = fc.array(fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 8 })), {
	maxLength: 200,
});

test('counts come back as they were written, and what stands behind them', () => {
	fc.assert(
		fc.property(counts, fc.integer({ min: 1, max: 1 << 20 }), (list, mark) => {
			const out = new BitWriter();
			writeCounts(out, list);
			out.gamma(mark);
			const bits = new BitReader(out.bytes());
			expect([...readCounts(bits, list.length)]).toEqual(list);
			expect(bits.gamma()).toBe(mark);
		}),
	);
});

test('a thousand ones take one bit, no counts none', () => {
	const bytes = (list: number[]): number => {
		const out = new BitWriter();
		writeCounts(out, list);
		return out.bytes().length;
	};
	expect(bytes(Array.from({ length: 1000 }, () => 1))).toBe(1);
	expect(bytes([])).toBe(0);
});
