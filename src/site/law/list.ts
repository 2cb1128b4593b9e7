import { longDate } from '../../domain/law/numbers/dates.ts';
import { LEVELS, SAID_TO_END, STATUSES, TERM_OVER, UNVERIFIED } from '../../domain/law/metadata.ts';
import { statusOn, turnsOf, type ShownStatus } from '../../domain/law/versions/status.ts';
import { appliesFrom, effectInWords, repealDay } from '../../domain/law/versions/versions.ts';
import type { LawRecord } from '../../holdings/law-record.ts';
import type { LawVersion } from '../../schemas/law.ts';
import { laws, notesByLaw } from '../held/laws.ts';
import type { PageHead } from '../page.ts';
import { topics } from '../held/registry.ts';
import { repealOf, type NamedRepeal } from '../citations/repeals.ts';
import { today, urls } from '../site.ts';
import { lastDay } from '../citations/terms.ts';

/** One law in the list. Kept small: a site may have two thousand. */
export interface LawRow {
	title: string;
	href: string;
	/** The wording in force, `2009年8月27日修正`; of a law to come also its first day, `2026年11月20日制定，2027年3月1日起施行`. */
	wording: string | undefined;
	/** 时效性 today: what a person has verified, or what is said of its end since; nothing if nothing is known. */
	status: string | undefined;
	/** On which days to come it has another one, and which: `2026-09-01|2031-09-01`, `未核实|写明的有效期已届满`. */
	turns: { days: string; statuses: string } | undefined;
	/** Ids of topics, with blanks between. */
	topics: string | undefined;
	/** Other names by which the filter finds it. */
	names: string | undefined;
	/** On which day it ends, as far as `status` does not say so; what its page offers: `有解读`, `未收录原文`. */
	remarks: string[];
}

export interface LawGroup {
	level: string;
	/** Anchor of the group, `level-2`. */
	id: string;
	rows: LawRow[];
}

/** A value to filter by, and how many laws have it. */
export interface FilterOption {
	value: string;
	label: string;
	count: number;
}

/** Everything that the list of laws shows. */
export interface LawList {
	head: PageHead;
	count: number;
	groups: LawGroup[];
	topics: FilterOption[];
	statuses: FilterOption[];
	/** The search page. */
	search: string;
}

export async function lawList(): Promise<LawList> {
	const all = await laws();
	const noted = await notesByLaw();
	const rows = await Promise.all(all.map((law) => lawRow(law, noted.has(law.id))));
	return {
		head: listHead(noted.size > 0),
		count: all.length,
		groups: LEVELS.map((level, place) => ({
			level,
			id: `level-${place + 1}`,
			rows: rows.filter((_, place) => all[place]!.level === level),
		})).filter(({ rows }) => rows.length > 0),
		topics: (await topics())
			.map(({ id, name }) => ({
				value: id,
				label: name,
				count: count(all, (law) => law.topics.includes(id)),
			}))
			.filter((option) => option.count > 0),
		statuses: SHOWN_STATUSES.map((status) => ({
			value: status,
			label: status,
			count: count(rows, (row) => (row.status ?? UNVERIFIED) === status),
		})).filter((option) => option.count > 0),
		search: urls.search,
	};
}

/** It promises no notes on a site that has none yet, as after the first import. */
const listHead = (noted: boolean): PageHead => ({
	title: '法规',
	description: `法律、行政法规、地方性法规和规章：全文按条定位，${noted ? '附通俗解读，' : ''}注明版本和时效性。`,
	path: urls.laws,
	crumbs: [{ label: '法规' }],
});

const SHOWN_STATUSES: readonly ShownStatus[] = [...STATUSES, SAID_TO_END, TERM_OVER, UNVERIFIED];

const count = <T>(all: readonly T[], holds: (one: T) => boolean): number =>
	all.reduce((sum, one) => sum + (holds(one) ? 1 : 0), 0);

async function lawRow(law: LawRecord, noted: boolean): Promise<LawRow> {
	const { shortTitle, current } = law;
	const said = { repeal: await repealOf(law), lastDay: await lastDay(law) };
	return {
		title: shortTitle,
		href: urls.law(law.id),
		wording: current && wordingOf(current),
		...statusesOf(law, said),
		topics: law.topics.join(' ') || undefined,
		names: otherNames(law),
		remarks: [
			...endOf(law, said),
			...(noted ? ['有解读'] : []),
			...(current ? [] : ['未收录原文']),
			...(law.sample ? ['示例'] : []),
		],
	};
}

/** What nobody has verified of the end of a law. */
interface Said {
	repeal: NamedRepeal | undefined;
	lastDay: string | undefined;
}

function statusesOf(law: LawRecord, said: Said): Pick<LawRow, 'status' | 'turns'> {
	const status = statusOn(law, said, today);
	const turns = turnsOf(law, said, today);
	return {
		status: status === UNVERIFIED ? undefined : status,
		turns:
			turns.length > 0
				? {
						days: turns.map(([day]) => day).join('|'),
						statuses: turns.map(([, status]) => status).join('|'),
					}
				: undefined,
	};
}

function wordingOf(current: LawVersion): string {
	const made = `${longDate(current.date)}${current.kind ?? ''}`;
	return appliesFrom(current) > today ? `${made}，${effectInWords(current)}` : made;
}

/** The day on which a law ends, which no verified 时效性 says: by another law that is here, its own text or its history. */
function endOf({ status, history }: LawRecord, { repeal, lastDay }: Said): string[] {
	const isToCome = (day: string | undefined) => day !== undefined && day > today;
	const term = lastDay === undefined ? [] : [`写明有效期到${longDate(lastDay)}为止`];
	if (repeal)
		return [
			...(isToCome(repeal.day) ? [`另有法规写明${longDate(repeal.day!)}起废止`] : []),
			...term,
		];
	const day = repealDay(history);
	if (!day || status === '已废止') return term;
	return [`${longDate(day)}${isToCome(day) ? '起' : ''}废止`];
}

/** Names that the short title does not contain; 中华人民共和国 is left out of every query. */
function otherNames({ title, shortTitle, aliases }: LawRecord): string | undefined {
	const names = [title.replace('中华人民共和国', ''), ...aliases];
	return names.filter((name) => !shortTitle.includes(name)).join(' ') || undefined;
}
