import { longDate } from '../../domain/law/numbers/dates.ts';
import { SAID_TO_END } from '../../domain/law/metadata.ts';
import type { ShownStatus } from '../../domain/law/versions/status.ts';
import {
	appliesFrom,
	effectInWords,
	repealDay,
	timeStatus,
} from '../../domain/law/versions/versions.ts';
import type { LawVersion } from '../../schemas/law.ts';
import type { LawRecord } from '../../holdings/law-record.ts';
import type { NamedRepeal } from '../citations/repeals.ts';
import { today, urls } from '../site.ts';

/** A link to a wording of the law. */
export interface VersionLink {
	/** `2023年11月20日修正`. */
	label: string;
	href: string;
	/** `2024年1月1日起施行`, if known. */
	effective: string;
	status: '尚未生效' | '历史版本' | '当前版本';
	/** On which days to come it has another status, and which: `2098-01-01|2099-01-01`, `当前版本|历史版本`. */
	turns?: { days: string; statuses: string };
	shown: boolean;
	/** The comparison with the wording before it; none for the oldest. */
	compared?: string;
}

/** Something to know before reading. */
export interface Notice {
	text: string;
	/** Another wording; the browser adds the article that the reader is at. From `from` on it is called `then`. */
	link?: { label: string; href: string; then?: string };
	/** How this wording differs from the one after it. */
	comparison?: { label: string; href: string };
	/** Where another law says so. */
	clause?: { label: string; href: string };
	/** What the preview of a citation says of it behind the name, from `from` on: 已废止. */
	ended?: ShownStatus;
	/** From this day on `then` is true instead of `text`: a static page does not know today. */
	from?: string | undefined;
	then?: string;
}

/** The wordings to choose from, newest first; none if there is but one. */
export function versionLinks(law: LawRecord, shown: LawVersion | undefined): VersionLink[] {
	if (law.wordings.length < 2) return [];
	return law.wordings.map((version, place) => ({
		label: `${longDate(version.date)}${version.kind ?? ''}`,
		href: urls.lawVersion(law.id, version.date),
		effective: effectInWords(version),
		status: timeStatus(version, law.wordings, today),
		...turnsOf(version, law.wordings),
		shown: version.date === shown?.date,
		...comparedWith(law, law.wordings[place + 1], version),
	}));
}

/** A static page does not know today: it carries what will be true from the days on which a wording takes effect. */
function turnsOf(version: LawVersion, wordings: readonly LawVersion[]): Pick<VersionLink, 'turns'> {
	const days = wordings
		.map(appliesFrom)
		.filter((day) => day > today)
		.sort();
	const statuses = days.map((day) => timeStatus(version, wordings, day));
	if (statuses.every((status) => status === timeStatus(version, wordings, today))) return {};
	return { turns: { days: days.join('|'), statuses: statuses.join('|') } };
}

const comparedWith = (
	law: LawRecord,
	older: LawVersion | undefined,
	newer: LawVersion,
): Pick<VersionLink, 'compared'> =>
	older ? { compared: urls.lawComparison(law.id, older.date, newer.date) } : {};

/** Where any two wordings are compared; with two there is but one pair. */
export const anyTwo = ({ id, wordings }: LawRecord): string | undefined =>
	wordings.length > 2 ? urls.lawComparisons(id) : undefined;

/**
 * What stands above a law.
 * @param dated whether this is the page of one version
 * @param repeal what another law says of the end of this one, if nobody has verified it
 */
export function lawNotices(
	law: LawRecord,
	shown: LawVersion | undefined,
	dated: boolean,
	repeal?: NamedRepeal,
): Notice[] {
	const repealed = [...repealNotices(law), ...(repeal ? [saidToEnd(repeal)] : [])];
	if (!shown) return repealed;
	return [...repealed, ...wordingNotices(law, shown, dated)];
}

/** 废止 has a day, which the page may be older than; that it is verified as 已废止 needs none. */
function repealNotices({ status, history }: LawRecord): Notice[] {
	const day = repealDay(history);
	const past = `本法规已${day ? `于${longDate(day)}` : '经'}废止，这里的文本只供查考。`;
	if (day && day > today)
		return [
			{
				text: `本法规自${longDate(day)}起废止；在那以前仍然适用。`,
				from: day,
				then: past,
				ended: '已废止',
			},
		];
	return day || status === '已废止' ? [{ text: past, ended: '已废止' }] : [];
}

/** Nobody has verified it, so it is told as what that law says. */
function saidToEnd({ clause, href, day }: NamedRepeal): Notice {
	const since = day === undefined ? '同时' : `自${longDate(day)}起`;
	const text = `本站收录的${clause}写明本法规${since}废止，请核对。`;
	const link = { label: '看这一条', href };
	if (day === undefined || day <= today) return { text, clause: link, ended: SAID_TO_END };
	return {
		text: `本站收录的${clause}写明本法规${since}废止；在那以前仍然适用。`,
		clause: link,
		from: day,
		then: text,
		ended: SAID_TO_END,
	};
}

function wordingNotices(law: LawRecord, shown: LawVersion, dated: boolean): Notice[] {
	const current = { label: '看现在的文本', href: urls.law(law.id) };
	const before = { ...current, then: '看先前的文本' };
	switch (timeStatus(shown, law.wordings, today)) {
		case '尚未生效':
			return [notYet(shown, dated && shown !== law.current ? before : undefined)];
		case '历史版本':
			return [past(law, shown, current)];
		default:
			return comingWordings(law);
	}
}

function past(law: LawRecord, { date }: LawVersion, link: Notice['link'] & object): Notice {
	const newer = law.wordings.findLast((other) => other.date > date);
	return {
		text: `这是${longDate(date)}的历史版本，不是现在的文本。`,
		link,
		...(newer && {
			comparison: {
				label: `与${longDate(newer.date)}的文本比较`,
				href: urls.lawComparison(law.id, date, newer.date),
			},
		}),
	};
}

function notYet({ date, effective = date }: LawVersion, link: Notice['link']): Notice {
	const day = longDate(effective);
	return {
		text: `这个文本自${day}起施行，现在还没有生效。`,
		from: effective,
		then: `这个文本已于${day}起施行。`,
		...(link && { link }),
	};
}

/** Wordings that are published but do not apply yet. */
function comingWordings(law: LawRecord): Notice[] {
	return law.wordings
		.filter((version) => timeStatus(version, law.wordings, today) === '尚未生效')
		.map(({ date, effective = date }) => ({
			text: `本法规有新文本，自${longDate(effective)}起施行；在那以前适用本页的文本。`,
			from: effective,
			then: `新文本已于${longDate(effective)}起施行，本页的文本不再适用。`,
			link: { label: '看新文本', href: urls.lawVersion(law.id, date) },
		}));
}
