import type { z } from 'astro/zod';
import { calendarDay } from '../domain/law/numbers/dates.ts';
import { nearest } from '../domain/text/nearest.ts';
import { ADDRESS, DAY, MOMENT } from './fields.ts';

type Issue = z.core.$ZodIssue;

// e.g. "居民，老年人" in "[居民，老年人]"
const FULL_WIDTH_COMMA = /[，、；]/;

/** What is wrong with a member of a list that was meant as two: a Chinese comma has joined them. Empty where nothing is. */
export function joined(issue: Issue, value: unknown): string {
	// Where fields are asked for, a comma is the least of what is wrong.
	const asksForFields = issue.code === 'invalid_type' && issue.expected === 'object';
	const isMember = typeof issue.path.at(-1) === 'number' && !asksForFields;
	const comma = isMember && FULL_WIDTH_COMMA.exec(String(value))?.[0];
	return comma
		? `里的“${comma}”是全角标点，把几项连成了一项；请改成英文逗号加空格，再核对每一项`
		: '';
}

/** What a kind of value is called in messages, by its name in zod. */
export const TYPES: Record<string, string> = {
	string: '文字',
	number: '数字（不加引号）',
	int: '整数（不加引号）',
	boolean: ' true 或者 false',
	array: '列表，每行以“- ”开头',
	object: '若干行“字段: 内容”',
};

/**
 * What is expected: the schema's own sentence, with the day that was probably meant, or one for its kind.
 * @param fields what an object may have
 */
export function said(
	issue: Issue,
	value: unknown,
	manual: string | undefined,
	fields: readonly string[],
): string {
	if (issue.message === '') return expectation(issue, value, manual, fields);
	const meant = MEANT[issue.message]?.(value);
	const words = meant ? `${issue.message}（是不是想写 ${meant}？）` : issue.message;
	return IN_WIDE_MARKS.test(String(value))
		? `${words}；外面的引号是中文引号，成了内容，请换成英文引号`
		: words;
}

// e.g. "“#1a5798”" in main: “#1a5798”
const IN_WIDE_MARKS = /^[“”‘’].*[“”‘’]$/;

/** What was probably meant, by the sentence that says what is expected. */
const MEANT: Record<string, (value: unknown) => string | undefined> = {
	[DAY]: meantDay,
	[MOMENT]: meantMoment,
	[ADDRESS]: (value) => (Number.isInteger(value) ? `t${String(value)}` : undefined),
};

/** The moment in "2026-3-10 9:00", "2026年3月10日 9：00" and "2026/3/10 9点"; the day where no hour is written. */
function meantMoment(value: unknown): string | undefined {
	const day = meantDay(value);
	const [, hour, minute = '0'] =
		/\d[日号]?\s+(\d{1,2})\s*[:时点](?:\s*([0-5]?\d))?(?!\d)/.exec(
			String(value).normalize('NFKC'),
		) ?? [];
	if (!day || hour === undefined) return day;
	return Number(hour) < 24
		? `${day} ${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`
		: undefined;
}

/** The day in "2026.2.20", "2026年2月20日" and "２０２６-02-20". */
function meantDay(value: unknown): string | undefined {
	const [, year, month, date] =
		/^\s*(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})(?!\d)/.exec(String(value).normalize('NFKC')) ?? [];
	return calendarDay(Number(year), Number(month), Number(date)) ?? undefined;
}

/** What is expected, where the schema has no sentence for it. */
function expectation(issue: Issue, value: unknown, manual = '', fields: readonly string[]): string {
	switch (issue.code) {
		case 'invalid_type': {
			const quotes = issue.expected === 'string' ? quotesFor(value) : '';
			const row = issue.expected === 'array' ? SHORT_LIST : '';
			const number = TYPES[issue.expected]?.includes('数') && meantNumber(value);
			const hint = number ? `（是不是想写 ${number}？）` : '';
			const below = issue.expected === 'object' ? namesOfFields(fields) : '';
			return `应为${TYPES[issue.expected] ?? issue.expected}${quotes}${row}${hint}${below}`;
		}
		case 'invalid_value': {
			const allowed = issue.values.map(String);
			const near = nearest(String(value), allowed);
			const list = allowed.every((word) => manual.includes(word)) ? '' : `：${allowed.join('、')}`;
			return `要从规定的写法里选${near ? `（是不是想写“${near}”？）` : ''}${list}`;
		}
		case 'too_small':
			return `${issue.inclusive === false ? '必须大于' : '不能小于'} ${issue.minimum}`;
		case 'too_big':
			return `不能大于 ${issue.maximum}`;
		default:
			return '写法不对';
	}
}

/** The other way to write a list of a few words. */
const SHORT_LIST = '，或者写成 [甲, 乙]，括号和逗号用半角';

const MOST_FIELDS = 4;

/** Which fields an object may have: the first of them. */
function namesOfFields(fields: readonly string[]): string {
	if (fields.length === 0) return '';
	const more = fields.length > MOST_FIELDS ? '等' : '';
	return `（${fields.slice(0, MOST_FIELDS).join('、')}${more}，各占一行，缩进对齐）`;
}

// e.g. 512; "{听到警报}" and "[图解]", which YAML takes for fields and a list
const quotesFor = (value: unknown): string =>
	typeof value === 'object' ? '（以 { 或者 [ 开头的内容，要用引号括起来）' : '（加上引号）';

/** The number in "48次", "４８" or "1,248"; none in "三分钟", and none in "48", where only the quotation marks are wrong. */
function meantNumber(value: unknown): string | undefined {
	if (typeof value !== 'string') return undefined;
	const digits = value.normalize('NFKC').replaceAll(',', '');
	const number = /^\s*(-?\d+(?:\.\d+)?)\D*$/.exec(digits)?.[1];
	return number === value ? undefined : number;
}

/** What was found, for the end of a sentence. */
export function actual(value: unknown): string {
	if (value === undefined || value === null || typeof value === 'object') return '';
	if (typeof value !== 'string') return `，实为 ${JSON.stringify(value)}`;
	// What is wrong with an address may stand at its end.
	const longest = /^https?:/.test(value) ? 80 : 20;
	return value.length > longest
		? `，实为“${value.slice(0, longest)}…”（${value.length} 个字）`
		: `，实为“${value}”`;
}
