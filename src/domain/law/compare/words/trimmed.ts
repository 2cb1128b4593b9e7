import { NUMERAL } from '../../numbers/numerals.ts';
import type { Run } from './run.ts';
import type { Token } from './tokens.ts';

// e.g. "、", "，", and where a 款 begins: what parts an enumeration is no accident
export const SIGN = /^\s*\p{P}?\s*$/u;

const ENDS = new Set('。；;：:');

/** Whether a token is what a sentence, 款 or 项 ends in: `。`, `；`, `：`, and the blanks behind it. */
export const isEnd = ({ text }: Token): boolean =>
	ENDS.has(text[0]!) && (text.length === 1 || text.trimEnd().length === 1);

// e.g. "，", "》", "三", "二十", "2024", "的", "和": what is no half of a word
export const WHOLE = new RegExp(`^\\s*(?:\\p{P}|[${NUMERAL}\\d第的和或与及在对向由为等])`, 'u');

/** Changes without the words that both of their sides begin with, or end in: they stayed. */
export function trimmed(runs: readonly Run[]): Run[] {
	return runs.flatMap((run, place) => {
		if (run.same) return [run];
		const [before, after] = [runs[place - 1]?.new.at(-1), runs[place + 1]?.new[0]];
		const front = stays(run.old, run.new, before);
		const [old, newer] = [run.old.slice(front), run.new.slice(front)];
		const back = stays(old.toReversed(), newer.toReversed(), after);
		const [oldEnd, newEnd] = [old.length - back, newer.length - back];
		return [
			{ same: true, old: run.old.slice(0, front), new: run.new.slice(0, front) },
			{ same: false, old: old.slice(0, oldEnd), new: newer.slice(0, newEnd) },
			{ same: true, old: old.slice(oldEnd), new: newer.slice(newEnd) },
		].filter((part) => part.old.length + part.new.length > 0);
	});
}

/**
 * How many tokens of a change stayed at an end of it. A single one that is the end of a word there, since a sign or 的
 * stands beside it, goes with its word: `<专款专用>{按照规定用途使用}，`.
 * @param beside the token behind that end
 */
function stays(old: readonly Token[], newer: readonly Token[], beside: Token | undefined): number {
	let count = 0;
	while (count < Math.min(old.length, newer.length) && sayAlike([old[count]!], [newer[count]!]))
		count += 1;
	const endsWord = beside === undefined || WHOLE.test(beside.text);
	return count === 1 && endsWord && !SIGN.test(old[0]!.text) ? 0 : count;
}

/** Whether two stretches are the same words: widths and forms of signs do not count. */
export const sayAlike = (a: readonly Token[], b: readonly Token[]): boolean =>
	a.length === b.length && a.every(({ key }, place) => key === b[place]!.key);
