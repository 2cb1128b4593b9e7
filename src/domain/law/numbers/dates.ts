import { NUMERAL, parseNumeral } from './numerals.ts';

const DIGIT = `[${NUMERAL}\\d０-９ＯOo]`;
// e.g. "2009年8月27日", "２００９ 年 8 月 27 日", "二〇〇七年二月一日", "二O一四年三月五日", "二○○四年十二月二十五日", "1994年元月1日". Pure: pages that only write
// days leave it out, which bundlers cannot know of a pattern made of others.
const DATE = /* @__PURE__ */ new RegExp(
	`(${DIGIT}{4})\\s*年\\s*(${DIGIT}{1,3}|元)\\s*月\\s*(${DIGIT}{1,3})\\s*日`,
	'g',
);

/** A date as a text writes it, and where it stands. */
export interface WrittenDate {
	/** `2009-08-27`. */
	date: string;
	start: number;
	end: number;
}

/** Every date of a text from 1900 to 2100 that is in the calendar, in Arabic or Chinese numerals, in order. */
export function datesIn(text: string): WrittenDate[] {
	return [...text.matchAll(DATE)].flatMap((match) => {
		const date = calendarDay(positional(match[1]!), numeral(match[2]!), numeral(match[3]!));
		return date && isPlausible(date)
			? [{ date, start: match.index, end: match.index + match[0].length }]
			: [];
	});
}

/** Days of a text that are in no calendar, as they are written: `2024年2月30日`. */
export const impossibleDays = (text: string): string[] =>
	[...text.matchAll(DATE)].flatMap(([written, year, month, day]) =>
		calendarDay(positional(year!), numeral(month!), numeral(day!)) === null ? [written] : [],
	);

/** Years are digits side by side, mixed at times: `二００四`. */
const positional = (year: string): number =>
	[...year].reduce((value, digit) => value * 10 + (parseNumeral(digit) ?? Number.NaN), 0);

const numeral = (text: string): number => (text === '元' ? 1 : (parseNumeral(text) ?? Number.NaN));

/** `2009-08-27`, or null for a day that does not exist. */
export function calendarDay(year: number, month: number, day: number): string | null {
	const date = new Date(0);
	// `Date.UTC` takes the year 50 for 1950.
	date.setUTCFullYear(year, month - 1, day);
	if (Number.isNaN(date.getTime())) return null;
	const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return exists ? date.toISOString().slice(0, 10) : null;
}

/** No statute is older than 1900; other years come from other numbers (`20090827` in a file's name). */
const isPlausible = (day: string): boolean => day >= '1900' && day < '2101';

/** `2027-04-15` → `2027年4月15日`; months and days without a leading zero (GB/T 9704-2012 on 成文日期). */
export function longDate(date: string): string {
	const [year, month, day] = date.split('-').map(Number);
	return `${year}年${month}月${day}日`;
}

/** A moment as content writes it, 24-hour Beijing time. */
export interface Moment {
	/** `2026-11-23 09:00`. */
	now: string;
	/** `2026-11-23`. */
	today: string;
}

/**
 * A moment in Beijing, whatever the clock of the machine is set to. China has one zone and, since 1992, no summer time.
 * @param milliseconds since 1970, as `Date.now()` gives them
 */
export function momentInBeijing(milliseconds: number): Moment {
	const shifted = new Date(milliseconds + 8 * 3_600_000).toISOString();
	return { now: shifted.slice(0, 16).replace('T', ' '), today: shifted.slice(0, 10) };
}

const A_DAY = 86_400_000;

/** Days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
	(Date.parse(to) - Date.parse(from)) / A_DAY;

/** `2028-09-30` → `2028-10-01`. */
export const dayAfter = (day: string): string =>
	new Date(Date.parse(day) + A_DAY).toISOString().slice(0, 10);

// e.g. "人民防空法(2009-08-27).md", "人民防空法（2009年8月27日）", "中华人民共和国人民防空法_20090827.docx"
const IN_FILE_NAME =
	/(?:^|\D)(\d{4})(?:-(\d{1,2})-(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d{2})(\d{2}))(?!\d)/g;

/** The day in a file's name; the official databases put the last promulgation or amendment there. */
export function dateInFileName(name: string): string | null {
	const days = [...name.normalize('NFKC').matchAll(IN_FILE_NAME)].flatMap((match) => {
		const [month, day] = match.slice(2).filter((part) => part !== undefined);
		const date = calendarDay(Number(match[1]), Number(month), Number(day));
		return date && isPlausible(date) ? [date] : [];
	});
	return days.at(-1) ?? null;
}
