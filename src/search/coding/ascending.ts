import type { BitReader, BitWriter } from './bits.ts';

/**
 * Ascending numbers by binary interpolation (Moffat and Stuiver, 2000): the middle one first, within the bounds that are
 * left for it, then both halves. Articles that hold a word stand close together, in one law, and then cost little.
 * @param numbers strictly ascending, each from 0 to `size` - 1
 */
export function writeAscending(out: BitWriter, numbers: ArrayLike<number>, size: number): void {
	const write = (from: number, to: number, low: number, high: number): void => {
		if (from > to || high - low === to - from) return;
		const middle = (from + to) >> 1;
		const least = low + middle - from;
		writeBelow(out, numbers[middle]! - least, high - (to - middle) - least + 1);
		write(from, middle - 1, low, numbers[middle]! - 1);
		write(middle + 1, to, numbers[middle]! + 1, high);
	};
	write(0, numbers.length - 1, 0, size - 1);
}

/** The numbers that `writeAscending` wrote with the same `size`. */
export function readAscending(bits: BitReader, count: number, size: number): Int32Array {
	const numbers = new Int32Array(count);
	const read = (from: number, to: number, low: number, high: number): void => {
		if (from > to) return;
		if (high - low === to - from) {
			for (let place = from; place <= to; place += 1) numbers[place] = low + place - from;
			return;
		}
		const middle = (from + to) >> 1;
		const least = low + middle - from;
		const value = least + readBelow(bits, high - (to - middle) - least + 1);
		numbers[middle] = value;
		read(from, middle - 1, low, value - 1);
		read(middle + 1, to, value + 1, high);
	};
	read(0, count - 1, 0, size - 1);
	return numbers;
}

/** A number below `bound` in as few bits as that bound needs (truncated binary). */
function writeBelow(out: BitWriter, value: number, bound: number): void {
	const width = 31 - Math.clz32(bound);
	const short = (1 << (width + 1)) - bound;
	if (value < short) return out.write(value, width);
	out.write((value + short) >> 1, width);
	out.write((value + short) & 1, 1);
}

function readBelow(bits: BitReader, bound: number): number {
	const width = 31 - Math.clz32(bound);
	const short = (1 << (width + 1)) - bound;
	const value = bits.read(width);
	return value < short ? value : value * 2 + bits.read(1) - short;
}
