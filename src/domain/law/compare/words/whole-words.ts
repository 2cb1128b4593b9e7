import type { Run } from './run.ts';
import type { Token } from './tokens.ts';
import { SIGN, WHOLE } from './trimmed.ts';

// e.g. "，但", "，经", "后，", "时，": a word by itself
const WORD = /^\s*[但并经将应可须不未其以各仍又也按被因使有无是后前时内外中上下间所之者]/;

/**
 * Runs in which a character that stands alone between a change and a sign goes with the change: it is the other half of a word.
 * `、<鉴>{认}定、` is `、<鉴定>{认定}、`.
 */
export function withWholeWords(runs: readonly Run[]): Run[] {
	const whole = [...runs];
	for (const [place, change] of runs.entries()) {
		if (change.same || change.old.length === 0 || change.new.length === 0) continue;
		const [before, after] = [whole[place - 1], whole[place + 1]];
		if (before && isHalf(before.new.slice(-2).reverse(), change, 0)) join(whole, place, -1);
		if (after && isHalf(after.new, change, -1)) join(whole, place, 1);
	}
	return whole.filter(({ old, new: newer }) => old.length + newer.length > 0);
}

/** @param beside what stands beside the change, the nearest first @param end which end of the change that is */
function isHalf(beside: readonly Token[], { old, new: newer }: Run, end: 0 | -1): boolean {
	const [half, bound] = beside;
	return (
		half !== undefined &&
		bound !== undefined &&
		SIGN.test(bound.text) &&
		!SIGN.test(half.text) &&
		!WORD.test(half.text) &&
		[half, old.at(end)!, newer.at(end)!].every(({ text }) => !WHOLE.test(text))
	);
}

/** Moves the nearest token of a neighbour into a change. */
function join(runs: Run[], place: number, step: -1 | 1): void {
	const [change, beside] = [runs[place]!, runs[place + step]!];
	const sides = (['old', 'new'] as const).map((side) =>
		step === 1
			? [[...change[side], beside[side][0]!], beside[side].slice(1)]
			: [[beside[side].at(-1)!, ...change[side]], beside[side].slice(0, -1)],
	);
	const [[own, rest], [newOwn, newRest]] = sides as [Token[][], Token[][]];
	runs[place] = { same: false, old: own!, new: newOwn! };
	runs[place + step] = { same: true, old: rest!, new: newRest! };
}
