import { NUMERAL, parseNumeral } from '../../../law/numbers/numerals.ts';
import { RANGE, type Group } from './unit-groups.ts';
import { matchAt, matchesIn } from '../match-at.ts';

// e.g. "前三款", "前两项" behind 第五条
const FIRST_FEW = /前([二两三四五六七八九])(款|项(?!目))/y;

/** 第五条前三款 are its first three. */
export function firstFew(text: string, at: number): Group | null {
	const [all = '', count, name] = matchAt(FIRST_FEW, text, at) ?? [];
	if (count === undefined) return null;
	const last = { main: parseNumeral(count)!, branch: 0 };
	return {
		unit: name === '款' ? 'paragraph' : 'item',
		numbers: [
			{ number: { main: 1, branch: 0 }, range: false },
			{ number: last, range: true },
		],
		end: at + all.length,
	};
}

const BRACKETED = `[（(]\\s*[${NUMERAL}]{1,3}\\s*[）)]`;
const LISTED = `[（(]\\s*[${NUMERAL}0-9]{1,3}\\s*[）)]`;
// e.g. "（一）至（三）" and "（1）（2）" at the end of a line or in front of a sign; not （一） alone, which may begin a list
const SEVERAL = `${LISTED}(?:[、和及或至]?${LISTED})+(?=\\s*(?:[，。；、）)]|$))`;
// e.g. "规定的", "所列", "情形", "中" behind an item: something is said of it
const SAID = '之?规定|的规定|所[规列称]|之一|情形|行为|中|处[理罚]|予以|给予|办理|执行|作出';
// e.g. "第（三）" in 第五条第（三）规定的; not in front of a sign, where 项 may follow in the next line
const NUMBERED = `第${BRACKETED}(?:[、和及或至]第?${BRACKETED})*(?=\\s*(?:${SAID}))`;
// e.g. "（2）" in 第五条第1款（2）的规定
const IN_FIGURES = `[（(]\\s*\\d{1,2}\\s*[）)](?=\\s*(?:之?规定|的规定|所[规列称]|情形))`;
// e.g. "（一）、（三）" in 第五条（一）、（三）规定的, "之（二）" in 第五条第一款之（二）, "(四)" in 第五条(四)所列, "（三）" in 前款（三）中, "(二)" in 第五条(二)处理; not 第五条（一）灯
const WITHOUT_UNIT = new RegExp(
	`之?${BRACKETED}(?:[、和及或至]${BRACKETED})*(?=\\s*(?:${SAID}|[，。；、]))|${IN_FIGURES}|${SEVERAL}|${NUMBERED}`,
	'y',
);
const EACH = new RegExp(`([、和及或至]?)第?[（(]\\s*([${NUMERAL}0-9]{1,3})\\s*[）)]`, 'g');

/** 第五条（一）、（三）规定的: items whose 项 is left out. */
export function itemsWithoutUnit(text: string, at: number): Group | null {
	const [written] = matchAt(WITHOUT_UNIT, text, at) ?? [];
	if (written === undefined) return null;
	const numbers = matchesIn(EACH, written).map(([, joiner = '', number = '']) => ({
		number: { main: parseNumeral(number) ?? 0, branch: 0 },
		range: RANGE.test(joiner),
	}));
	return { unit: 'item', numbers, end: at + written.length };
}

// e.g. "（3）" in 2.1（3）, where it is no beginning of a list: 2.1（3）规定, 见2.1（3）。
const IN_BRACKETS =
	/[（(]\s*(\d{1,2})\s*[）)](?=\s*(?:之?规定|的|所[规列称]|情形|中|执行|办理|[，。；、）)]|$))/y;

/** 2.1（3） is 第（3）项 of a section: the lists of plans count so. */
export function itemInBrackets(text: string, at: number): Group | null {
	const [all = '', number] = matchAt(IN_BRACKETS, text, at) ?? [];
	if (number === undefined) return null;
	const numbers = [{ number: { main: Number(number), branch: 0 }, range: false }];
	return { unit: 'item', numbers, end: at + all.length };
}
