import { parseNumeral } from '../../../law/numbers/numerals.ts';
import { matchAt } from '../match-at.ts';
import { JOINER, RANGE, type Group } from './unit-groups.ts';

const NUMBER = '[一二三四五六七八九十]{1,3}|\\d{1,2}';
// e.g. "附件一", "附表2", "附录 二", "附件" in front of 第一条; not 附件1份, 附件一式三份
const ANNEX = `(附[件录表图])(?:\\s*(${NUMBER})(?![\\d一二三四五六七八九十份个页张式])|(?=[的之]?\\s*第))`;
const ALONE = new RegExp(`本?${ANNEX}`, 'y');
// e.g. "、附件二", "和附表1" behind a place; "至附件三"
const BEHIND = new RegExp(`\\s*(${JOINER})\\s*${ANNEX}`, 'y');

/** The 附件 that is named at a place: 附件一, 附表2, 附件 in front of 第一条, 本附件. */
export function annexAt(text: string, at: number): Group | null {
	const [all = '', word, number] = matchAt(ALONE, text, at) ?? [];
	return word === undefined
		? null
		: annex(all[0] === '本' ? `本${word}` : word, number, at + all.length);
}

/** The one that goes on with a list, and where it begins. */
export function annexBehind(
	text: string,
	at: number,
): (Group & { start: number; range: boolean }) | null {
	const [all = '', joiner = '', word, number] = matchAt(BEHIND, text, at) ?? [];
	if (word === undefined) return null;
	const start = at + all.indexOf(word);
	return { ...annex(word, number, at + all.length), start, range: RANGE.test(joiner) };
}

const annex = (name: string, number: string | undefined, end: number): Group => ({
	unit: 'annex',
	numbers: [{ number: { main: parseNumeral(number ?? '') ?? 0, branch: 0 }, range: false, name }],
	end,
});
