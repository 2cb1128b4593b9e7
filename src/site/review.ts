import { citeAddress, unitsByAddress } from '../domain/law/address.ts';
import { articlesOf, walk, type Law } from '../domain/law/model.ts';
import type { ShownNote } from '../exports/statute-html.ts';
import { otherTexts, type LawRecord } from '../holdings/law-record.ts';
import { placedNotes } from '../loaders/placed-notes.ts';
import { PairedPlaces } from '../loaders/paired-places.ts';
import { articleOf, CheckedWords, reviewOf } from '../loaders/review-mark.ts';
import { readStatute } from '../loaders/statute-text.ts';
import type { Notes } from '../schemas/note.ts';

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
	const statute = readStatute(id, current.date);
	const article = unitsByAddress(walk(statute.units)).get(articleOf(at));
	if (reviewOf(at, checked, article) === 'confirmed') return undefined;
	const now = new CheckedWords(articlesOf(statute)).placeOf(at, checked);
	if (now !== undefined)
		return { words: `待复核：核对过的条文现在是${citeAddress(articleOf(now))}`, at: now };
	const paired = new PairedPlaces(statute, () => otherTexts(record, current.date)).placeOf(
		at,
		checked,
	);
	return !paired || articleOf(paired) === articleOf(at)
		? { words: '待复核：条文在核对以后有改动' }
		: {
				words: `待复核：条文在核对以后有改动，现在是${citeAddress(articleOf(paired))}`,
				at: paired,
			};
}
