import { citeAddress } from '../../domain/law/address/address.ts';
import type { Law } from '../../domain/law/model.ts';
import type { ShownNote } from '../../exports/note-html.ts';
import type { LawRecord } from '../../holdings/law-record.ts';
import { CheckedPlaces } from '../../loaders/checked-places.ts';
import { placedNotes } from '../../loaders/placed-notes.ts';
import { articleOf } from '../../loaders/review-mark.ts';
import { otherTexts, readStatute } from '../../loaders/statute-text.ts';
import type { Notes } from '../../schemas/note.ts';

/**
 * Notes by their places in a text; those that were checked against other words than these say so.
 * @param others the law's other texts
 */
export const reviewedNotes = (
	{ notes }: Notes,
	statute: Law,
	others: () => Iterable<Law> = () => [],
): Map<string, ShownNote> =>
	new Map(
		placedNotes(notes, statute, others).map(({ at, note, isDue }) => [
			at,
			isDue ? { ...note, review: true } : note,
		]),
	);

/** What has become of an article that a text was checked against, and where its words stand today, if that is elsewhere. */
export interface DueReview {
	words: string;
	at?: string;
}

/** What a reader is told of an article that a text was checked against, if it has changed since. */
export function dueReview(
	record: LawRecord,
	at: string,
	checked: string | undefined,
): DueReview | undefined {
	const { id, current } = record;
	if (!current || !checked) return undefined;
	const { date } = current;
	const places = new CheckedPlaces(readStatute(id, date), () => otherTexts(record, date));
	const review = places.reviewOf(at, checked);
	if (review === 'confirmed') return undefined;
	const now = places.placeOf(at, checked);
	if (!now && review === 'gone') return { words: '待复核：核对过的条文已经不在现在的文本里' };
	const article = now && citeAddress(articleOf(now.at));
	if (now?.sameWords) return { words: `待复核：核对过的条文现在是${article}`, at: now.at };
	return !now || articleOf(now.at) === articleOf(at)
		? { words: '待复核：条文在核对以后有改动' }
		: { words: `待复核：条文在核对以后有改动，现在是${article}`, at: now.at };
}
