import { longDate } from '../domain/law/dates.ts';
import { LEVELS, SAID_TO_END, STATUSES, UNVERIFIED } from '../domain/law/metadata.ts';
import { appliesFrom, effectInWords, repealDay } from '../domain/law/versions.ts';
import type { LawRecord } from '../holdings/law-record.ts';
import type { LawVersion } from '../schemas/law.ts';
import { laws, notesByLaw } from './laws.ts';
import type { PageHead } from './page.ts';
import { topics } from './registry.ts';
import { repealOf, type NamedRepeal } from './repeals.ts';
import { today, urls } from './site.ts';

/** One law in the list. Kept small: a site may have two thousand. */
export interface LawRow {
	title: string;
	href: string;
	/** The wording in force, `2009年8月27日修正`; of a law to come also its first day, `2026年11月20日制定，2027年3月1日起施行`. */
	wording: string | undefined;
	/** 时效性 that a person has verified. */
	status: string | undefined;
	/** Ids of topics, with blanks between. */
	topics: string | undefined;
	/** Other names by which the filter finds it. */
	names: string | undefined;
	/** That it ends, as far as `status` does not say so; what its page offers: `有解读`, `未收录原文`. */
	remarks: string[];
}

/** The laws of one level. */
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

/** The list of laws. */
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
		statuses: [...STATUSES, UNVERIFIED]
			.map((status) => ({
				value: status,
				label: status,
				count: count(all, (law) => (law.status ?? UNVERIFIED) === status),
			}))
			.filter((option) => option.count > 0),
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

const count = (all: readonly LawRecord[], holds: (law: LawRecord) => boolean): number =>
	all.reduce((sum, law) => sum + (holds(law) ? 1 : 0), 0);

async function lawRow(law: LawRecord, noted: boolean): Promise<LawRow> {
	const { shortTitle, status, current } = law;
	return {
		title: shortTitle,
		href: urls.law(law.id),
		wording: current && wordingOf(current),
		status,
		topics: law.topics.join(' ') || undefined,
		names: otherNames(law),
		remarks: [
			...endOf(law, await repealOf(law)),
			...(noted ? ['有解读'] : []),
			...(current ? [] : ['未收录原文']),
			...(law.sample ? ['示例'] : []),
		],
	};
}

function wordingOf(current: LawVersion): string {
	const made = `${longDate(current.date)}${current.kind ?? ''}`;
	return appliesFrom(current) > today ? `${made}，${effectInWords(current)}` : made;
}

/** That a law ends or is to end, which no verified 时效性 says: another law that is here, or its history. */
function endOf({ status, history }: LawRecord, repeal: NamedRepeal | undefined): string[] {
	const isToCome = (day: string | undefined) => day !== undefined && day > today;
	if (repeal) {
		const { day } = repeal;
		return [isToCome(day) ? `另有法规写明${longDate(day!)}起废止` : SAID_TO_END];
	}
	const day = repealDay(history);
	if (!day || status === '已废止') return [];
	return [`${longDate(day)}${isToCome(day) ? '起' : ''}废止`];
}

/** Names that the short title does not contain; 中华人民共和国 is left out of every query. */
function otherNames({ title, shortTitle, aliases }: LawRecord): string | undefined {
	const names = [title.replace('中华人民共和国', ''), ...aliases];
	return names.filter((name) => !shortTitle.includes(name)).join(' ') || undefined;
}
