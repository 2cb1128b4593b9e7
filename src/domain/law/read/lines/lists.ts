import { NUMERAL, parseNumeral } from '../../numbers/numerals.ts';
import type { UnitNumber } from '../../model.ts';

/** How a list is numbered. Which unit it makes depends on how deep it stands, not on the style alone. */
export type ListStyle =
	| 'enumeration'
	| 'bracket'
	| 'arabic'
	| 'arabicBracket'
	| 'halfBracket'
	| 'circle'
	| 'stem'
	| 'stemBracket'
	| 'branch';

/** Blanks, and characters of no width that word processors leave behind. */
export const BLANK = '[\\s\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060]';
const B = `${BLANK}*`;
const BLANKS = new RegExp(BLANK, 'g');

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** Lists by the form of their labels; the first group is the label, the second the number. */
const LISTS: [ListStyle, RegExp][] = [
	// e.g. "（三）…", "(十二)…", "（ 四 ）…", "（三之一）…", "〔三〕…", "㈢…", "（三）、…"; but "（三）、（四）" are cited
	[
		'bracket',
		list(
			`(?:[（(]${B}([${NUMERAL}]+)(?:之[${NUMERAL}]+)?${B}[)）]|[〔［]([${NUMERAL}]+)[〕］]|[㈠-㈩])(?:、(?![（(第]))?`,
		),
	],
	// e.g. "一、…", "二、二级保护药材"; not "二、三级医院…"
	[
		'enumeration',
		list(`([${NUMERAL}]+)${B}、(?!(?!\\2[级类等档期])[一二三四五六七八九十]+[、级类等档期])`),
	],
	// e.g. "1.…", "１２．…", "3、…", "⒈…", "1．1—苯基…" and "2．3，4—亚甲基…" (chemical names); not "1.5倍"
	[
		'arabic',
		list('([0-9０-９]{1,3})[.．、](?![0-9０-９](?!(?:[，,][0-9])?[-－—][\\u4e00-\\u9fff]))|[⒈-⒛]'),
	],
	// e.g. "（1）…", "(２)…", "⑴…"; not "（88）示科发字第36号", a 发文字号
	[
		'arabicBracket',
		list(`[（(]${B}([0-9０-９]{1,3})${B}[)）](?![\\u4e00-\\u9fff]{1,10}字第?\\d+号$)|[⑴-⒇]`),
	],
	// e.g. "1）…", "2)…"
	['halfBracket', list('([0-9０-９]{1,2})[)）]')],
	// e.g. "①…"
	['circle', list('[①-⑳]')],
	// e.g. "甲、…"; not "甲、乙双方…"
	['stem', list(`[${STEMS}]、(?![${STEMS}])`)],
	// e.g. "（甲）…"; not "（甲方）"
	['stemBracket', list(`[（(]${B}[${STEMS}]${B}[)）]`)],
	// e.g. "子、…"; not "子、丑两时"
	['branch', list(`[${BRANCHES}]、(?![${BRANCHES}])`)],
];

function list(label: string): RegExp {
	return new RegExp(`^(${label})(${B})(.*)$`, 's');
}

/** A line that begins with the label of a list. */
export interface ListLabel {
	style: ListStyle;
	label: string;
	gap: string;
	text: string;
	number: UnitNumber;
}

/** The label of a list at the start of a line, and its number; null for any other line. */
export function matchList(words: string): ListLabel | null {
	for (const [style, pattern] of LISTS) {
		const match = pattern.exec(words);
		const number = match && numberOf(...valuesOf(match[1]!));
		if (number) return { style, label: match[1]!, gap: match.at(-2)!, text: match.at(-1)!, number };
	}
	return null;
}

/** `（ 三 ）` → `三`, `⑿` → `12`, `丙、`, `（丙）` and `寅、` → `3`, `（三之一）` → `三` and `一`. */
function valuesOf(label: string): [main: string, branch: string] {
	const sign = label.replace(/^[（(]\s*/, '')[0]!;
	const place = Math.max(STEMS.indexOf(sign), BRANCHES.indexOf(sign)) + 1;
	if (place > 0) return [String(place), ''];
	const [main = '', branch = ''] = label.normalize('NFKC').split('之');
	return [main.replace(NOT_NUMERAL, ''), branch.replace(NOT_NUMERAL, '')];
}

const NOT_NUMERAL = new RegExp(`[^${NUMERAL}\\d]`, 'g');

/** The number of a unit from its numerals, blanks between them passed over; null for what is none. */
export function numberOf(main: string, branch = ''): UnitNumber | null {
	const value = parseNumeral(main.replace(BLANKS, ''));
	if (value === null) return null;
	return { main: value, branch: parseNumeral(branch.replace(BLANKS, '')) ?? 0 };
}
