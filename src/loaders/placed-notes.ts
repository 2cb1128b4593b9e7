import type { Law } from '../domain/law/model.ts';
import { CheckedPlaces } from './checked-places.ts';
import { articleOf } from './review-mark.ts';

/** What a note is bound to, as the content says it. */
interface Bound {
	at: string;
	checked?: string | undefined;
}

/** Where a note stands in a text. */
export interface Placed<T> {
	at: string;
	note: T;
	/** It was checked against other words than these. */
	isDue: boolean;
}

/**
 * Notes where they belong in a text: a note goes with the words that it was checked against, also where the law gives them another
 * number. One whose words have changed has to be checked again; it stands at the article that they became, as far as a comparison
 * with the wording tells that it was checked in, or else at its number.
 * @param others the law's other texts
 */
export function placedNotes<T extends Bound>(
	notes: readonly T[],
	statute: Law,
	others: () => Iterable<Law>,
): Placed<T>[] {
	if (!notes.some(({ checked }) => checked)) return notes.map(unmoved);
	const places = new CheckedPlaces(statute, others);
	const placed = notes.map((note) => {
		const { at, checked } = note;
		const review = places.reviewOf(at, checked);
		if (review === 'unknown' || review === 'confirmed') return unmoved(note);
		const now = places.placeOf(at, checked);
		return { at: now?.at ?? at, note, isDue: !now?.sameWords };
	});
	return withoutReplaced(placed);
}

/**
 * Notes whose article nobody can find again stay at its number. Where that number now has the words of another note, the article
 * is gone, and so is its note.
 */
function withoutReplaced<T extends Bound>(placed: readonly Placed<T>[]): Placed<T>[] {
	const moved = placed.filter(isMoved).map(({ at }) => articleOf(at));
	return placed.filter((one) => !one.isDue || isMoved(one) || !moved.includes(articleOf(one.at)));
}

const isMoved = ({ at, note }: Placed<Bound>): boolean => articleOf(at) !== articleOf(note.at);

const unmoved = <T extends Bound>(note: T): Placed<T> => ({
	at: note.at,
	note,
	isDue: false,
});
