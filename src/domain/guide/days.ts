import { calendarDay } from '../law/numbers/dates.ts';

/** When an awareness day is: a fixed day of the year, or the n-th weekday of a month (0 is Sunday). */
export type DayRule =
	{ month: number; day: number } | { month: number; weekday: number; nth: number };

/**
 * The date of a day in a year.
 * @returns `YYYY-MM-DD`, or `null` if the year has no such day (February 29, a fifth Saturday)
 */
export function dateIn(rule: DayRule, year: number): string | null {
	const day = 'day' in rule ? rule.day : nthWeekday(rule, year);
	return calendarDay(year, rule.month, day);
}

function nthWeekday(rule: { month: number; weekday: number; nth: number }, year: number): number {
	const first = new Date(Date.UTC(year, rule.month - 1, 1)).getUTCDay();
	return 1 + ((rule.weekday - first + 7) % 7) + (rule.nth - 1) * 7;
}

/** February 29 can be eight years away (1896, 1904), a fifth weekday of February 40 (over a skipped leap year). */
const FURTHEST = 40;

/**
 * The next date of a day, today's included; undefined for one that never comes.
 * @param today `YYYY-MM-DD`
 */
export function nextDate(rule: DayRule, today: string): string | undefined {
	const year = Number(today.slice(0, 4));
	for (let ahead = 0; ahead <= FURTHEST; ahead += 1) {
		const date = dateIn(rule, year + ahead);
		if (date && date >= today) return date;
	}
	return undefined;
}

const WEEKDAYS = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'] as const;

/** `2027-04-15` → `星期四`. */
export const weekdayOf = (date: string): string =>
	WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';

/** `4月15日`, `9月第三个星期六`. */
export function ruleText(rule: DayRule): string {
	if ('day' in rule) return `${rule.month}月${rule.day}日`;
	return `${rule.month}月第${'一二三四五'[rule.nth - 1]}个${WEEKDAYS[rule.weekday]}`;
}
