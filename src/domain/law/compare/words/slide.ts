import { runFrom, type Run } from './run.ts';
import type { Token } from './tokens.ts';

const NOTHING: Run = { same: true, old: [], new: [] };

/**
 * Runs whose insertions and removals stand at whole words, where their ends repeat what stands beside them: a second
 * `《某某法》、` in a list is one piece, and not the end of one name and the beginning of the next. What each side says
 * stays as it is.
 */
export function slideToWords(runs: readonly Run[]): Run[] {
	const slid: Run[] = [...runs];
	for (let place = 0; place < slid.length; place += 1) {
		const change = slid[place]!;
		if (change.same || (change.old.length > 0 && change.new.length > 0)) continue;
		const [before, after] = [slid[place - 1] ?? NOTHING, slid[place + 1] ?? NOTHING];
		const moved = slide(before, change, after, place <= 1);
		const start = Math.max(place - 1, 0);
		slid.splice(start, place + 2 - start, ...moved);
		place = slid.indexOf(moved.find(({ same }) => !same)!);
	}
	return slid;
}

function slide(before: Run, change: Run, after: Run, atStart: boolean): Run[] {
	const [side, other] =
		change.old.length === 0 ? (['new', 'old'] as const) : (['old', 'new'] as const);
	const whole = [...before[side], ...change[side], ...after[side]];
	const rest = [...before[other], ...after[other]];
	const length = change[side].length;
	const at = bestPlace(whole, before[side].length, length, atStart ? 0 : 1);
	return [
		runFrom(side, true, whole.slice(0, at), rest.slice(0, at)),
		runFrom(side, false, whole.slice(at, at + length), []),
		runFrom(side, true, whole.slice(at + length), rest.slice(at)),
	].filter(({ old, new: newer }) => old.length + newer.length > 0);
}

/** The best of the places that say the same; where none is better, the piece stays. */
function bestPlace(whole: readonly Token[], start: number, length: number, first: number): number {
	const score = (at: number): number => boundary(whole, at) + boundary(whole, at + length);
	const same = (at: number): boolean => whole[at]!.key === whole[at + length]!.key;
	let [best, most] = [start, score(start)];
	const consider = (at: number): void => {
		const reached = score(at);
		if (reached > most) [best, most] = [at, reached];
	};
	// A neighbour keeps a token, but at the beginning: without one, two changes would stand side by side.
	for (let at = start; at > first && same(at - 1); at -= 1) consider(at - 1);
	for (let at = start; at + length < whole.length - 1 && same(at); at += 1) consider(at + 1);
	return best;
}

// e.g. "《", "“", "（": what follows belongs to it
const OPENING = /^\s*[《〈“‘（(〔【「『]/u;
// e.g. "、", "；", "》": what stands before is at its end
const CLOSING = /^\s*\p{P}/u;

/** How good a place is to part a text: 0 within a phrase. */
function boundary(tokens: readonly Token[], at: number): number {
	const [left, right] = [tokens[at - 1]?.text, tokens[at]?.text];
	if (left === undefined || right === undefined) return 1;
	const ended = CLOSING.test(left) && !OPENING.test(left) ? 2 : 0;
	return ended + (OPENING.test(right) ? 1 : 0);
}
