import { readAscending, writeAscending } from './ascending.ts';
import type { BitReader, BitWriter } from './bits.ts';

/**
 * Counts from 1 on, most of which are 1: which ones are larger, and by how much. Of no counts nothing is written.
 * @param counts each from 1 to 32
 */
export function writeCounts(out: BitWriter, counts: ArrayLike<number>): void {
	if (counts.length === 0) return;
	const larger: number[] = [];
	for (let place = 0; place < counts.length; place += 1) if (counts[place]! > 1) larger.push(place);
	out.gamma(larger.length + 1);
	writeAscending(out, larger, counts.length);
	for (const place of larger) out.unary(counts[place]! - 2);
}

/** The counts that `writeCounts` wrote, `size` of them. */
export function readCounts(bits: BitReader, size: number): Uint8Array {
	const counts = new Uint8Array(size).fill(1);
	if (size === 0) return counts;
	for (const place of readAscending(bits, bits.gamma() - 1, size)) counts[place] = bits.unary() + 2;
	return counts;
}
