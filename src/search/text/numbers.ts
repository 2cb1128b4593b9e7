import { parseNumeral } from '../../domain/law/numbers/numerals.ts';
import { DIGITS, isCounted } from './counting.ts';
import { replacePieces, type Pass, type Piece } from './pieces.ts';

// e.g. "二十二", "二o二三" (the letter for 〇), "200,000", "1.5万"
const RUN = new RegExp(
	`[${DIGITS}]+(?:o+[${DIGITS}]+)*|\\d+(?:,\\d{3})*(?:\\.\\d+)?[万亿]*(?![\\d,万亿])`,
	'g',
);
// e.g. the rest behind 百 in "百分之五十", behind 三 in "三分之二", "百分之三点五"
const SHARE = new RegExp(`分之(?:([${DIGITS}]+)(?:点([${DIGITS}]+))?|(\\d+(?:\\.\\d+)?))`, 'y');
const NUMERAL = new RegExp(`[${DIGITS}\\d]`);

/**
 * A text with its numbers in Arabic numerals. `二十二条`, `二十万元`, `百分之五十`, `三分之二` become `22条`, `200000元`,
 * `50%`, `2/3`.
 *
 * What is a number by itself becomes one wherever it stands: 二十二, 三百, 五千, 二〇一九. A single 一 to 九, 十 or 两 is
 * one only in front of a counting word (三年, 三至五年), in brackets, and behind 条之. It stays in 一般, 三者, 一起; in
 * 统一, 同一, 唯一, 单一, 万一 and 之一 even in front of one; behind 第 other words count (第三款, but 第三人).
 * @param days bare writings of a day: `512`
 */
export function foldNumbers(text: string, days?: ReadonlyMap<string, string>): Pass {
	return replacePieces(text, RUN, (run, start) => {
		const first = run.charCodeAt(0);
		return first >= 0x30 && first <= 0x39
			? arabic(text, run, start)
			: chinese(text, run, start, days);
	});
}

/** `200,000` and `20万` → `200000`. */
function arabic(text: string, run: string, start: number): Piece | null {
	const [, number = '', unit = ''] = /^([\d,.]+)([万亿]*)$/.exec(run) ?? [];
	if (unit === '' && !number.includes(',')) return null;
	if (/[.,]/.test(text[start - 1] ?? '') || isNumeral(text[start - 1])) return null;
	if (/[%\d]/.test(text[start + run.length] ?? '') && number.includes(',')) return null;
	if (isNumeral(text[start + run.length]) || text.startsWith('分之', start - 2)) return null;
	// e.g. "1,234" and not "1234,567"
	if (number.includes(',') && !/^\d{1,3},/.test(number)) return null;
	const plain = number.replaceAll(',', '');
	if (unit === '') return { text: plain };
	const value = Math.round(Number(plain) * 1e4) * (unit === '万' ? 1 : unit === '亿' ? 1e4 : NaN);
	return Number.isSafeInteger(value) ? { text: String(value) } : null;
}

function chinese(
	text: string,
	run: string,
	start: number,
	days: ReadonlyMap<string, string> | undefined,
): Piece | null {
	const end = start + run.length;
	if (/\d/.test(text[start - 1] ?? '')) return null;
	const share = shareAt(text, run, end);
	if (share) return share;
	// Two numbers would become one: 二百,300; 十.1.
	if (/\d/.test(text[end] ?? '') || isTied(text, start - 1, -1) || isTied(text, end, 1))
		return null;
	if (isDotted(text, start, end) && DIGITS_ONLY.test(run)) return { text: positional(run) };
	const numeral = numeralOf(run);
	if (!numeral || isInWord(text, run, start)) return null;
	const { digits, when } = numeral;
	const isNumber =
		when === 'always' ||
		(when === 'counted'
			? isNumberHere(text, start, end)
			: (days?.has(digits) && !isCounted(text, end, false)) || isUsual(run, text[end]));
	return isNumber ? { text: digits } : null;
}

/** Whether a point in the middle of a day stands beside a number: 五·一二. */
const isDotted = (text: string, start: number, end: number): boolean =>
	(text[end] === '·' && isNumeral(text[end + 1])) ||
	(text[start - 1] === '·' && isNumeral(text[start - 2]));

/** Whether digits side by side are usual in front of a character: 一九四九年, 一一九号. */
const isUsual = (run: string, next = ' '): boolean =>
	run.length > 2 && (run.length === 4 ? '年条号' : '条号').includes(next);

/** Whether a comma or point ties a number to the next one. */
const isTied = (text: string, place: number, step: number): boolean =>
	(text[place] === ',' || text[place] === '.') && isNumeral(text[place + step]);

/** Whether 一 ends a word: 统一, 同一, 唯一, 单一, 任一. */
const isInWord = (text: string, run: string, start: number): boolean =>
	run[0] === '一' && start > 0 && '统同唯单任专划归合逐'.includes(text[start - 1]!);

function isNumberHere(text: string, start: number, end: number): boolean {
	const before = text[start - 1];
	if (before === '之') return text[start - 2] === '条';
	if (before === '(' && text[end] === ')') return true;
	return isCounted(text, end, before === '第');
}

/** `百分之五十` and `百分之50` → `50%`; `三分之二` → `2/3`. */
function shareAt(text: string, run: string, place: number): Piece | null {
	if (text[place] !== '分') return null;
	SHARE.lastIndex = place;
	const [all, whole, behind = '', arabicPart] = SHARE.exec(text) ?? [];
	const end = place + (all?.length ?? 0);
	if (!all || isNumeral(text[end]) || isTied(text, end, 1)) return null;
	const part = arabicPart ?? WHOLES[whole!] ?? numeralOf(whole!)?.digits;
	if (!part) return null;
	const decimals = behind === '' ? '' : `.${positional(behind)}`;
	if (run === '百') return { text: `${part}${decimals}%`, end };
	const under = numeralOf(run)?.digits;
	return under && decimals === '' && !part.includes('.') ? { text: `${part}/${under}`, end } : null;
}

const WHOLES: Record<string, string> = { 百: '100', 零: '0', 〇: '0', '○': '0' };

interface Numeral {
	digits: string;
	/** `counted`: only in front of a counting word. `listed`: digits side by side, only where that is usual. */
	when: 'always' | 'counted' | 'listed';
}

const known = new Map<string, Numeral | null>();

/** A run of numerals, remembered: a corpus has few different ones. */
function numeralOf(run: string): Numeral | null {
	let numeral = known.get(run);
	if (numeral !== undefined) return numeral;
	numeral = readNumeral(run);
	if (known.size < 5000) known.set(run, numeral);
	return numeral;
}

// e.g. "二〇二四", "一一九"
const DIGITS_ONLY = /^[〇零○o一二三四五六七八九]+$/;

function readNumeral(run: string): Numeral | null {
	if (run.length === 1) {
		const value = '〇零○百千万亿'.includes(run) ? null : parseNumeral(run);
		return value === null ? null : { digits: String(value), when: 'counted' };
	}
	if (DIGITS_ONLY.test(run))
		return { digits: positional(run), when: /[〇零○o]/.test(run) ? 'always' : 'listed' };
	const value = valueOf(run);
	if (value === null) return null;
	// e.g. "百万元", but "千万不要"
	return { digits: String(value), when: /^[百千万亿]/.test(run) ? 'counted' : 'always' };
}

const ZEROS = /[零○o]/g;

/** `五一二` → `512`, `〇五` → `05`. */
const positional = (run: string): string =>
	[...run.replace(ZEROS, '〇')].map((digit) => '〇一二三四五六七八九'.indexOf(digit)).join('');

// e.g. "三万五": the last digit counts thousands
const SHORTENED = /([百千万亿])([一二三四五六七八九])$/;

/** The value of a numeral with units up to 亿, or null: `二十万` → 200000. */
function valueOf(run: string): number | null {
	const [, unit, digit] = SHORTENED.exec(run) ?? [];
	if (unit) {
		const whole = run.length > 2 ? valueOf(run.slice(0, -1)) : null;
		return whole && whole + (parseNumeral(digit!)! * UNIT_VALUES[unit]!) / 10;
	}
	// e.g. "一亿二千万零五百"
	const [, yi, wan, rest] = /^(?:([^亿]+)亿)?(?:([^亿万]+)万)?([^亿万]*)$/.exec(run) ?? [];
	const parts = [yi ?? '零', wan ?? '零', rest || '零'].map(grouped);
	if (parts.includes(null) || (!yi && !wan && !rest)) return null;
	return parts[0]! * 1e8 + parts[1]! * 1e4 + parts[2]!;
}

const UNIT_VALUES: Record<string, number> = { 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** Up to 9,999, digits with their units: `三五` is no number. */
function grouped(part: string): number | null {
	const bare = part.length > 1 ? part.replace(/^[零〇○]/, '') : part;
	return bare.length === 1 || /[十百千]/.test(bare) ? parseNumeral(bare) : null;
}

const isNumeral = (character: string | undefined): boolean =>
	character !== undefined && NUMERAL.test(character);
