import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter } from '../../../src/domain/law/numbers/dates.ts';
import {
	dateIn,
	nextDate,
	ruleText,
	weekdayOf,
	type DayRule,
} from '../../../src/domain/guide/days.ts';

const THIRD_SATURDAY: DayRule = { month: 9, weekday: 6, nth: 3 };

describe('the date of a day', () => {
	test.each<[rule: DayRule, year: number, date: string | null]>([
		// 国防教育法 art. 12: the third Saturday of September.
		[THIRD_SATURDAY, 2025, '2025-09-20'],
		[THIRD_SATURDAY, 2026, '2026-09-19'],
		// The same day as 9·18.
		[THIRD_SATURDAY, 2027, '2027-09-18'],
		[THIRD_SATURDAY, 2028, '2028-09-16'],
		// 残疾人保障法 art. 14: the third Sunday of May.
		[{ month: 5, weekday: 0, nth: 3 }, 2026, '2026-05-17'],
		[{ month: 4, day: 15 }, 2027, '2027-04-15'],
		// Days that a year does not have.
		[{ month: 2, day: 29 }, 2027, null],
		[{ month: 2, day: 30 }, 2028, null],
		[{ month: 9, weekday: 6, nth: 5 }, 2026, null],
		[{ month: 12, day: 31 }, 2026, '2026-12-31'],
	])('of %j in %i is %s', (rule, year, date) => {
		expect(dateIn(rule, year)).toBe(date);
	});

	test('is the weekday that the rule names, in the week that it names', () => {
		const rules = fc.record({
			month: fc.integer({ min: 1, max: 12 }),
			weekday: fc.integer({ min: 0, max: 6 }),
			nth: fc.integer({ min: 1, max: 4 }),
		});
		fc.assert(
			fc.property(rules, fc.integer({ min: 1990, max: 2100 }), (rule, year) => {
				const date = new Date(`${dateIn(rule, year)}T00:00:00Z`);
				expect(date.getUTCDay()).toBe(rule.weekday);
				expect(date.getUTCMonth()).toBe(rule.month - 1);
				expect(Math.ceil(date.getUTCDate() / 7)).toBe(rule.nth);
			}),
		);
	});
});

describe('the next date', () => {
	test.each<[rule: DayRule, today: string, date: string | undefined, after?: string]>([
		// The day itself still counts.
		[{ month: 9, day: 18 }, '2026-09-18', '2026-09-18', '2027-09-18'],
		[{ month: 9, day: 18 }, '2026-09-19', '2027-09-18', '2028-09-18'],
		[THIRD_SATURDAY, '2026-11-23', '2027-09-18', '2028-09-16'],
		[{ month: 2, day: 29 }, '2027-01-01', '2028-02-29', '2032-02-29'],
		// A day that never comes.
		[{ month: 2, day: 30 }, '2027-01-01', undefined],
	])('of %j from %s on is %s', (rule, today, date, after) => {
		expect(nextDate(rule, today)).toBe(date);
		if (date) expect(nextDate(rule, dayAfter(date))).toBe(after);
	});
});

describe('days in words', () => {
	test('know their weekday', () => {
		expect(weekdayOf('2027-09-18')).toBe('星期六');
		expect(weekdayOf('2026-05-17')).toBe('星期日');
	});

	test('say the rule as the law does', () => {
		expect(ruleText({ month: 5, day: 12 })).toBe('5月12日');
		expect(ruleText(THIRD_SATURDAY)).toBe('9月第三个星期六');
	});
});
