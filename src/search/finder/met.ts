import { coreOf } from '../asked/core.ts';
import type { Sought } from './evidence.ts';
import type { Posting } from './terms.ts';

/** The lines that a reader looks at first. */
const LOOKED_AT = 10;
/** Less of a question than that is met by chance: of 926 lay questions five had so little. */
const LITTLE = 0.3;

/**
 * Whether even the best of some passages hold only a small part of what a question is about: one word of a sentence that is
 * about something else. The list is still shown, but the page says so.
 * @param text the folded query
 * @param terms those of its words
 * @param passages best first
 */
export function isLittleMet(
	text: string,
	terms: readonly Sought[],
	passages: readonly number[],
): boolean {
	return passages.length > 0 && metShare(text, terms, passages) < LITTLE;
}

/** The largest share of the characters of a question's core that one of the first passages holds. */
function metShare(text: string, terms: readonly Sought[], passages: readonly number[]): number {
	const core = coreOf(text).text;
	const size = core.replace(/[^\p{L}\p{N}]/gu, '').length || 1;
	const shares = passages.slice(0, LOOKED_AT).map((passage) => {
		const met = terms.filter(({ posting }) => holds(posting, passage));
		return (
			covered(
				core,
				met.map((term) => term.text),
			) / size
		);
	});
	return Math.max(...shares);
}

/** How many characters of a text stand in some words of it. */
function covered(text: string, words: readonly string[]): number {
	const isMet = new Uint8Array(text.length);
	for (const word of words)
		for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
			isMet.fill(1, at, at + word.length);
	return isMet.reduce((sum, one) => sum + one, 0);
}

/** Whether a passage is among those of a term, which are in order. */
function holds(posting: Posting | undefined, passage: number): boolean {
	if (!posting) return false;
	let [low, high] = [0, posting.passages.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (posting.passages[middle]! < passage) low = middle + 1;
		else high = middle;
	}
	return posting.passages[low] === passage;
}
