import { unitsByAddress } from '../domain/law/address.ts';
import { articlesOf, walk, type Law } from '../domain/law/model.ts';
import { articleOf, CheckedWords, reviewOf } from './review-mark.ts';

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
 * number. One whose words have changed stays at its number, and has to be checked again.
 */
export function placedNotes<T extends Bound>(notes: readonly T[], statute: Law): Placed<T>[] {
	if (!notes.some(({ checked }) => checked)) return notes.map((note) => unmoved(note, false));
	const units = unitsByAddress(walk(statute.units));
	let words: CheckedWords | undefined;
	const placed = notes.map((note) => {
		const { at, checked } = note;
		const review = reviewOf(at, checked, units.get(articleOf(at)));
		if (review === 'unknown' || review === 'confirmed') return unmoved(note, false);
		words ??= new CheckedWords(articlesOf(statute));
		const now = words.placeOf(at, checked);
		return now === undefined ? unmoved(note, true) : { at: now, note, isDue: false };
	});
	return withoutReplaced(placed);
}

/** Where an article has the words of another note, one that was written for its number alone is on an article that is gone. */
function withoutReplaced<T extends Bound>(placed: readonly Placed<T>[]): Placed<T>[] {
	const moved = placed.filter(({ at, note }) => at !== note.at).map(({ at }) => articleOf(at));
	return placed.filter(({ at, isDue }) => !isDue || !moved.includes(articleOf(at)));
}

const unmoved = <T extends Bound>(note: T, isDue: boolean): Placed<T> => ({
	at: note.at,
	note,
	isDue,
});
