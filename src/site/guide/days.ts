import { dateIn, nextDate, ruleText, weekdayOf, type DayRule } from '../../domain/guide/days.ts';
import { longDate } from '../../domain/law/numbers/dates.ts';
import type { AwarenessDay } from '../../schemas/registry.ts';
import { awarenessDays } from '../held/registry.ts';
import { once } from '../once.ts';
import { shownSources, type ShownSource } from '../held/sources.ts';
import { today } from '../site.ts';

export interface ShownDate {
	/** `2027-04-15`. */
	date: string;
	/** `2027年4月15日`. */
	words: string;
	/** `4月15日`, where the year is said elsewhere. */
	inYear: string;
	/** `星期四`. */
	weekday: string;
}

export interface ShownDay {
	id: string;
	name: string;
	rule: DayRule;
	/** `9月第三个星期六`. */
	ruleText: string;
	about: string;
	/** The next time, the day of the build included. */
	next: ShownDate;
	basis: ShownSource | undefined;
}

/** Awareness days, the next one first. A rule that names no day of the calendar gives none. */
export const upcomingDays = once(async (): Promise<ShownDay[]> => {
	const days = await Promise.all((await awarenessDays()).map(shownDay));
	return days
		.filter((day) => day !== undefined)
		.sort((a, b) => (a.next.date < b.next.date ? -1 : 1));
});

async function shownDay({
	id,
	name,
	rule,
	about,
	basis,
}: AwarenessDay): Promise<ShownDay | undefined> {
	const date = nextDate(rule, today);
	if (date === undefined) return undefined;
	const [source] = await shownSources(basis ? [basis] : []);
	const next = shownDate(date);
	return { id, name, rule, ruleText: ruleText(rule), about, next, basis: source };
}

const shownDate = (date: string): ShownDate => ({
	date,
	words: longDate(date),
	inYear: longDate(date).replace(/^\d+年/, ''),
	weekday: weekdayOf(date),
});

/** The years for which lists of awareness days give dates: that of the build and the next, true all year. */
export const dayYears: readonly [number, number] = [
	Number(today.slice(0, 4)),
	Number(today.slice(0, 4)) + 1,
];

/** A day's date in each of `dayYears`; none where a year does not have it. */
export const datesByYear = ({ rule }: ShownDay): (ShownDate | undefined)[] =>
	dayYears.map((year) => {
		const date = dateIn(rule, year);
		return date ? shownDate(date) : undefined;
	});
