import { unitsByAddress } from '../domain/law/address.ts';
import { walk, type Law, type Unit } from '../domain/law/model.ts';
import type { ShownNote } from '../exports/statute-html.ts';
import type { LawRecord } from '../holdings/law-record.ts';
import { articleOf, reviewOf } from '../loaders/review-mark.ts';
import { readStatute } from '../loaders/statute-text.ts';
import type { Notes } from '../schemas/note.ts';

/** Notes by their places; those that were checked against other words than these say so. */
export function reviewedNotes({ notes }: Notes, statute: Law): Map<string, ShownNote> {
	const units = notes.some(({ checked }) => checked) ? unitsOf(statute) : undefined;
	return new Map(
		notes.map((note) => {
			const review = units && isDue(note.at, note.checked, units);
			return [note.at, review ? { ...note, review } : note];
		}),
	);
}

/** Whether what was checked against an article of a law has to be checked again. */
export function isReviewDue(
	{ id, current }: LawRecord,
	at: string,
	checked: string | undefined,
): boolean {
	if (!current || !checked) return false;
	return isDue(at, checked, unitsOf(readStatute(id, current.date)));
}

const unitsOf = (statute: Law): ReadonlyMap<string, Unit> => unitsByAddress(walk(statute.units));

const isDue = (
	at: string,
	checked: string | undefined,
	units: ReadonlyMap<string, Unit>,
): boolean => !['unknown', 'confirmed'].includes(reviewOf(at, checked, units.get(articleOf(at))));
