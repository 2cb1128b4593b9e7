import { captionEvents } from '../domain/law/caption/caption-events.ts';
import { captionOf } from '../domain/law/caption/caption.ts';
import { titleKey } from '../domain/law/title/identify.ts';
import { EVENT_KINDS, isAmendment, type LawEventKind } from '../domain/law/metadata.ts';
import type { Law } from '../domain/law/model.ts';
import type { LawEvent, LawVersion } from '../schemas/law.ts';
import type { LawRecord } from './law-record.ts';

/**
 * The life of a law: from `history` in law.yaml, from its versions, and from the 题注 of its newest text. In order; those of one day
 * as they follow one another (`EVENT_KINDS`).
 * @param newest the newest text that is here
 */
export const lawEvents = (
	law: Pick<LawRecord, 'history' | 'versions'>,
	newest: Law | undefined,
): LawEvent[] =>
	distinct([
		...(law.history ?? []),
		...law.versions.flatMap(versionEvents),
		...(newest ? captionEvents(captionOf(newest)) : []),
	]).sort((a, b) => a.date.localeCompare(b.date) || rank(a) - rank(b));

const rank = ({ kind }: LawEvent): number => EVENT_KINDS.indexOf(kind);

/** 修订 is passed, and published anew as a whole; 修正 leaves the days of the law as they were. */
function versionEvents(version: LawVersion): LawEvent[] {
	const { date, kind, adopted, approved, published, effective, amendedBy } = version;
	const number = version.documentNumber ? { documentNumber: version.documentNumber } : {};
	const day = (on: string | undefined, of: LawEventKind, more = {}): LawEvent[] =>
		on ? [{ date: on, kind: of, ...more }] : [];
	// e.g. 修订 by the standing committee of a city, a month before that of the province approves it, whose day names the text
	const revised = kind === '修订' && approved === date ? adopted : undefined;
	return [
		...(kind && isAmendment(kind)
			? day(revised ?? date, kind, { ...number, ...(amendedBy && { act: amendedBy }) })
			: []),
		...day(adopted, '通过'),
		...day(approved, '批准'),
		...day(published, '公布', kind === '制定' ? number : {}),
		...day(effective, '施行'),
	];
}

/**
 * One event for each day and kind, with all that is known of it; what was named first goes before. Two acts that amend a law on
 * one day are two events.
 */
function distinct(events: readonly LawEvent[]): LawEvent[] {
	const found: LawEvent[] = [];
	for (const event of events) {
		const place = found.findIndex((one) => isSame(one, event));
		if (place === -1) found.push(event);
		else found[place] = { ...event, ...found[place]! };
	}
	return found;
}

const isSame = (one: LawEvent, other: LawEvent): boolean =>
	one.date === other.date && one.kind === other.kind && isSameAct(one.act, other.act);

/** Who has passed an act may be a part of its name. An event whose act is not known is that of the others. */
function isSameAct(one: string | undefined, other: string | undefined): boolean {
	if (one === undefined || other === undefined) return true;
	const [a, b] = [titleKey(one), titleKey(other)];
	return a.includes(b) || b.includes(a);
}
