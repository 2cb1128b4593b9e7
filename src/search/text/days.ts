import { DIGITS, isCounter } from './counting.ts';
import { replacePieces, type Pass, type Piece } from './pieces.ts';

// e.g. "2019-05-12", "5·12", "5.12", "05月12号", "05月", "512"
const DAY =
	/(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d)|(\d{1,2})([·.])(\d{1,2})(?!\d)|(\d{1,2})月(\d{1,2})[日号]|0(\d)月|\d{3,4}(?!\d)/g;

/**
 * A text with every day written `5月12日`, behind a year `2019年5月12日`.
 * @param days bare writings of awareness days → the day: `512` → `5月12日`
 */
export function foldDays(text: string, days?: ReadonlyMap<string, string>): Pass {
	return replacePieces(text, DAY, (found, start) => {
		const end = start + found.length;
		// A piece of a longer number.
		if (IN_NUMBER.test(text[start - 1] ?? ' ') || DIGITS.includes(text[end] ?? ' ')) return null;
		const [, year, , month, day, shortMonth, dot, shortDay, m, d, padded] = one(found);
		if (padded) return { text: `${padded}月` };
		if (year) return written(`${year}年`, month!, day!);
		if (m) return written('', m, d!);
		if (shortMonth)
			return isDotted(text, start, end, dot!) ? written('', shortMonth, shortDay!) : null;
		return bare(text, start, end, days?.get(found));
	});
}

const IN_NUMBER = new RegExp(`[\\d.${DIGITS}]`);
const WHOLE = new RegExp(`^(?:${DAY.source})$`);
const one = (found: string): RegExpExecArray | [] => WHOLE.exec(found) ?? [];

/** `5月12日`, if there is such a day. */
function written(year: string, month: string, day: string): Piece | null {
	const [m, d] = [Number(month), Number(day)];
	const isDay = m >= 1 && m <= 12 && d >= 1 && d <= [31, 29, 31, 30, 31, 30][((m - 1) % 7) % 6]!;
	return isDay ? { text: `${year}${m}月${d}日` } : null;
}

/** Whether two numbers with a dot are a day: not in `3.12米`, `1.2.3`, `第5.12条`. */
function isDotted(text: string, start: number, end: number, dot: string): boolean {
	const [before = ' ', after = ' '] = [text[start - 1], text[end]];
	if (after === '·' || before === '·' || isCounter(after)) return false;
	return dot === '·' || (!/[第a-z¥$/-]/.test(before) && !/[./a-z-]/.test(after));
}

function bare(text: string, start: number, end: number, day: string | undefined): Piece | null {
	if (!day || isCounter(text[end]) || /[a-z·./,-]/.test(text[end] ?? ' ')) return null;
	const inList = IN_LIST.test(text.slice(Math.max(0, start - 4), start));
	return inList && !NAMES_DAY.test(text.slice(end, end + 2)) ? null : { text: day };
}

// e.g. the rest in front of 512 in "gb512", "第512", "三至512", "百分之512", "2019年 512"; of 119 in "打了119", "电话119"
const IN_LIST = /(?:[a-z·./第、至到或者之~-]|年[ \t]*|[打拨]了?|电话|热线)$/;
// e.g. what follows 918 in a list of days: "、918纪念日"
const NAMES_DAY = /^(?:纪念|事变)/;
