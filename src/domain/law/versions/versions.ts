import { longDate } from '../numbers/dates.ts';

/** What matters here of one wording: its date (the address) and the day it takes effect, if that is known. */
export interface DatedVersion {
	date: string;
	effective?: string | undefined;
}

/**
 * The wordings whose text is here, newest first.
 * @param texts dates of the texts
 * @param listed what `law.yaml` says about wordings; of one that it leaves out, only the date is known
 */
export function wordingsOf<V extends DatedVersion>(
	texts: readonly string[],
	listed: readonly V[],
): (V | DatedVersion)[] {
	return newestFirst(
		texts.map((date) => listed.find((version) => version.date === date) ?? { date }),
	);
}

function newestFirst<V extends DatedVersion>(versions: readonly V[]): V[] {
	return [...versions].sort((a, b) => (a.date < b.date ? 1 : -1));
}

/** What a wording is called by its day and how it was made: `2023年11月20日修正`. */
export const wordingName = ({
	date,
	kind = '文本',
}: {
	date: string;
	kind?: string | undefined;
}): string => longDate(date) + kind;

/**
 * The day from which a wording applies. 修正 normally leaves the law's first day of effect unchanged, so what is older
 * than the wording itself says nothing of it.
 */
export const appliesFrom = ({ date, effective = date }: DatedVersion): string =>
	effective > date ? effective : date;

/** The day on which a wording itself was published, if it is known: 修正 repeats that of the law, which is older than the wording. */
export const publishedOn = ({
	date,
	published,
}: {
	date: string;
	published?: string | undefined;
}): string | undefined => (published && published >= date ? published : undefined);

/** The day from which a newer wording applies instead of one; undefined for the newest. */
export const replacedFrom = (
	{ date }: DatedVersion,
	versions: readonly DatedVersion[],
): string | undefined =>
	versions
		.filter((other) => other.date > date)
		.map(appliesFrom)
		.sort()[0];

/**
 * When a wording takes effect, in words: `2024年11月1日起施行`. Of a day that is older than the wording: `法规自2007年1月1日起施行`.
 * @returns an empty text if no day is known
 */
export function effectInWords({ date, effective }: DatedVersion): string {
	if (!effective) return '';
	return `${effective < date ? '法规自' : ''}${longDate(effective)}起施行`;
}

/**
 * The wording that is in force on a day: the newest of those that have taken effect. Before the first has, the newest that
 * was adopted by then; before that, the first, which is nearest.
 * @param today `YYYY-MM-DD`
 */
export function versionInForce<V extends DatedVersion>(
	versions: readonly V[],
	today: string,
): V | undefined {
	const ordered = newestFirst(versions);
	return (
		ordered.find((version) => appliesFrom(version) <= today) ??
		ordered.find(({ date }) => date <= today) ??
		ordered.at(-1)
	);
}

/** Where a wording stands in time. That it is 尚未生效 follows from its date alone: nobody has to write it down. */
export function timeStatus(
	version: DatedVersion,
	versions: readonly DatedVersion[],
	today: string,
): '尚未生效' | '历史版本' | '当前版本' {
	if (appliesFrom(version) > today) return '尚未生效';
	return versionInForce(versions, today)?.date === version.date ? '当前版本' : '历史版本';
}

/**
 * The day from which a law is repealed, if its history names one. A law that is repealed twice over is so from the first.
 * @param history the days in its life, as law.yaml has them
 */
export const repealDay = (
	history: readonly { date: string; kind: string }[] = [],
): string | undefined =>
	history
		.filter(({ kind }) => kind === '废止')
		.map(({ date }) => date)
		.sort()[0];
