import type { Match } from './align.ts';

/** The older places of the longest series of matches that rises on both sides: these stayed in order. */
export function longestRising(matches: readonly Match[]): Set<number> {
	const tails: number[] = [];
	const before: number[] = [];
	for (const [at, [, newer]] of matches.entries()) {
		const found = tails.findIndex((tail) => matches[tail]![1] > newer);
		const length = found === -1 ? tails.length : found;
		before[at] = length > 0 ? tails[length - 1]! : -1;
		tails[length] = at;
	}
	const rising = new Set<number>();
	for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) rising.add(matches[at]![0]);
	return rising;
}
