import { wordingName } from '../../domain/law/versions/versions.ts';
import { changeAnchor } from '../../domain/law/compare/told/named.ts';
import { fateOf, partIn, type Place, type Thread } from '../../domain/law/compare/fate.ts';
import { longDate } from '../../domain/law/numbers/dates.ts';
import type { ArticleHistory, HistoryRow } from '../../exports/history-html.ts';
import type { LawVersion } from '../../schemas/law.ts';
import type { LawRecord } from '../../holdings/law-record.ts';
import { threadsByAddress } from './threads.ts';
import { urls } from '../site.ts';

/** What is said of an article of the wording at hand, by its address. */
export type HistoryOf = (address: string) => ArticleHistory | undefined;

/** What is known of the wordings, the oldest first. */
interface Wordings {
	law: LawRecord;
	versions: readonly LawVersion[];
	/** Places of the wording at hand and of the one in force. */
	shown: number;
	current: number;
}

/** What became of the articles of a wording; undefined for a law with one wording, which has no past. */
export function historyOn(law: LawRecord, date: string): HistoryOf | undefined {
	if (law.wordings.length < 2) return undefined;
	const versions = law.wordings.toReversed();
	const at = (day: string | undefined): number => versions.findIndex((v) => v.date === day);
	const wordings = { law, versions, shown: at(date), current: at(law.current?.date) };
	const threads = threadsByAddress(law, wordings.shown);
	return (address) => {
		const thread = threads.get(address);
		return thread && historyOf(thread, wordings);
	};
}

function historyOf(thread: Thread, wordings: Wordings): ArticleHistory {
	const today = wordings.shown === wordings.current ? undefined : todayOf(thread, wordings);
	const only = onlyChange(thread, wordings);
	return {
		...(today && { today }),
		summary: summaryOf(thread, wordings),
		...(only ? { only, rows: [] } : { rows: rowsOf(thread, wordings) }),
	};
}

/**
 * The change of an article that has changed once, up to the wording at hand, or was parted from another one and has not changed
 * since. A line says that, and the comparison shows where it stood: a law that was made anew once has a hundred such articles.
 */
function onlyChange(thread: Thread, wordings: Wordings): ArticleHistory['only'] {
	const { places, from } = thread;
	const changes = places.flatMap((_, at) => (at > 0 && hasChange(places, at) ? [at] : []));
	const [at, ...others] = changes;
	if (at === undefined || others.length > 0 || at > wordings.shown) return undefined;
	const [before, now] = [places[at - 1], places[at]];
	if (!before && !from?.places[at - 1]) return undefined;
	const { href } = changeLink(thread, at, wordings);
	const summary = summaryOf(thread, wordings);
	if (!before || now?.changed) return { before: '', place: { label: summary, href }, after: '' };
	const renumbered = `${changeName(wordings.versions[at]!)}时由${before.label}改号`;
	return { before: `${summary}，`, place: { label: renumbered, href }, after: '' };
}

function todayOf(thread: Thread, { law, shown, current }: Wordings): ArticleHistory['today'] {
	const link = ({ address, label }: Place) => ({ label, href: urls.law(law.id, address) });
	const place = thread.places[current];
	if (shown > current) {
		if (place) return { before: '现在是', place: link(place), after: '' };
		const whole = thread.from?.places[current];
		return whole
			? {
					before: '由现在的',
					place: link(whole),
					after: '分出（按文字比对，供参考）',
					isNone: true,
				}
			: { before: '现在的文本没有这一条', after: '', isNone: true };
	}
	const fate = fateOf(thread, shown, current);
	switch (fate.kind) {
		case 'gone':
			// Its words may stand in other articles that nothing tells to be made of it.
			return { before: '按文字比对，今已删去', after: '' };
		case 'partly':
			return { before: '按文字比对，今已删去，部分文字移到', place: link(fate.place), after: '' };
		case 'merged':
			return { before: '今并入', place: link(fate.place), after: '（按文字比对，供参考）' };
		default: {
			const renumbered = fate.place.label !== thread.places[shown]?.label;
			const now = todays(fate.kind, renumbered, link(fate.place));
			const part = partIn(thread, shown, current);
			return part ? { ...now, after: `${now.after}，部分文字移到`, also: link(part) } : now;
		}
	}
}

/** That an article with another number and other words is the same one, only the likeness of its words says. */
function todays(
	kind: 'same' | 'changed',
	renumbered: boolean,
	place: { label: string; href: string },
): ArticleHistory['today'] & object {
	if (kind === 'same') return { before: '今为', place, after: '，文字未变' };
	if (!renumbered) return { before: '今为', place, after: '，文字有改动' };
	return { before: '按文字比对，今为', place, after: '，有改动' };
}

/** A wording that was made anew after another one, as courts replace an interpretation: `2021年12月29日重新制定`. */
const changeName = ({ date, kind }: LawVersion): string =>
	kind === '制定' ? `${longDate(date)}重新制定` : wordingName({ date, kind });

/** When the article last changed before the wording at hand, or in it. Of later changes, `today` tells. */
function summaryOf(thread: Thread, { versions, shown, current }: Wordings): string {
	const { places } = thread;
	const at = places.findLastIndex((place, index) => index <= shown && place?.changed);
	const name = wordingName(versions[at]!);
	// What was before the oldest text that is here, nobody knows.
	if (at === 0 && shown >= current) return `${name}以来未变`;
	if (at === 0)
		return shown === 0 ? '各个版本里的这一条' : `${name}至${wordingName(versions[shown]!)}未变`;
	return `${changeName(versions[at]!)}时${changeIn(thread, at)}`;
}

function changeIn({ places, from }: Thread, at: number): string {
	const [before, now] = [places[at - 1], places[at]];
	if (!now) return '删去';
	if (before) return now.changed ? '改动' : '改号';
	if (places.slice(0, at).some(Boolean)) return '恢复';
	const whole = from?.places[at - 1];
	return whole ? `由${whole.label}分出` : '新增';
}

/** Wordings that follow one another and have the article alike. */
interface Run {
	from: number;
	to: number;
}

/** The runs of wordings, newest first. What is not in force yet stands for itself, so that its place can be linked. */
function runsOf({ places }: Thread, { current }: Wordings): Run[] {
	const runs: Run[] = [];
	for (let at = places.findIndex(Boolean); at < places.length; at += 1) {
		const [before, now] = [places[at - 1], places[at]];
		const alike = now ? !now.changed && now.address === before?.address : !before;
		const run = runs[0];
		if (run && alike && at <= current) run.to = at;
		else runs.unshift({ from: at, to: at });
	}
	return runs;
}

const rowsOf = (thread: Thread, wordings: Wordings): HistoryRow[] =>
	runsOf(thread, wordings).map((run) => rowOf(thread, run, wordings));

function rowOf(thread: Thread, { from, to }: Run, wordings: Wordings): HistoryRow {
	const { places } = thread;
	const { law, versions, shown } = wordings;
	const [first, end] = [versions[from]!, versions[to]!];
	const place = places[to];
	const here = shown >= from && shown <= to;
	return {
		wordings: from === to ? wordingName(first) : `${wordingName(first)}至${wordingName(end)}`,
		place:
			place &&
			(here
				? { label: '本页' }
				: { label: place.label, href: urls.lawVersion(law.id, end.date, place.address) }),
		...(from > 0 && hasChange(places, from) && { change: changeLink(thread, from, wordings) }),
	};
}

const hasChange = (places: Thread['places'], at: number): boolean =>
	places[at]?.address !== places[at - 1]?.address || places[at]?.changed === true;

function changeLink(
	thread: Thread,
	at: number,
	{ law, versions }: Wordings,
): HistoryRow['change'] & object {
	const { places, into } = thread;
	const [older, newer] = [versions[at - 1]!, versions[at]!];
	const anchor = changeAnchor(places[at]?.address, places[at - 1]?.address);
	const heir = places[at] ? undefined : into?.places[at];
	return {
		label: heir ? `并入${heir.label}` : changeIn(thread, at),
		href: urls.lawComparison(law.id, older.date, newer.date, anchor),
	};
}
