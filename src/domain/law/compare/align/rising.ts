import type { Match } from './align.ts';

/** The older places of the longest series of matches that rises on both sides: these stayed in order. */
export function longestRising(matches: readonly Match[]): Set<number> {
	const tails: number[] = [];
	const before: number[] = [];
	for (const [at, [, newer]] of matches.entries()) {
		let [length, high] = [0, tails.length];
		while (length < high) {
			const middle = (length + high) >> 1;
			if (matches[tails[middle]!]![1] > newer) high = middle;
			else length = middle + 1;
		}
		before[at] = length > 0 ? tails[length - 1]! : -1;
		tails[length] = at;
	}
	const rising = new Set<number>();
	for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) rising.add(matches[at]![0]);
	return rising;
}

/** Where a stretch begins in each version, and the place behind it. */
interface Gap {
	old: [from: number, to: number];
	new: [from: number, to: number];
}

/** The stretches between matches that stayed in order, before the first and behind the last. */
export function gapsBetween(
	partners: ReadonlyMap<number, number>,
	olds: number,
	news: number,
): Gap[] {
	const matches = [...partners].sort(([a], [b]) => a - b);
	const rising = longestRising(matches);
	const ends = [...matches.filter(([old]) => rising.has(old)), [olds, news] as const];
	return ends.map(([old, newer], at): Gap => {
		const [before, now] = ends[at - 1] ?? [-1, -1];
		return { old: [before + 1, old], new: [now + 1, newer] };
	});
}
