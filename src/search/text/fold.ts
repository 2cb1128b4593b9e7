import { foldDays } from './days.ts';
import { foldLetters, lettersFor } from './letters.ts';
import { foldNumbers } from './numbers.ts';
import { endBefore, startBefore } from './pieces.ts';
import { foldSpacing } from './spacing.ts';
import { foldVariants, SAME_CHARACTERS } from './variants.ts';

/** A text as it is compared, and the way back to the text as it is written. */
export interface Folded {
	text: string;
	/** What was replaced, pass by pass; empty if every place is still where it was. */
	passes: readonly (readonly number[])[];
}

/** A piece of a text by its UTF-16 units. */
export interface Span {
	start: number;
	end: number;
}

const LETTERS = lettersFor(SAME_CHARACTERS);

/**
 * A text as it is compared: letters in one width and case, one form for variants, days and numbers, no blanks that only
 * spread a line. Folding what is folded changes nothing. Takes any text.
 * @param days bare writings of awareness days, from the registry: `512` → `5月12日`
 */
export function foldText(text: string, days?: ReadonlyMap<string, string>): Folded {
	const letters = foldLetters(text, LETTERS);
	const spacing = foldSpacing(letters.text);
	const numbers = foldNumbers(foldVariants(spacing.text), days);
	const final = foldDays(numbers.text, days);
	const passes = [letters, spacing, numbers, final].map(({ edits }) => edits);
	return { text: final.text, passes: passes.filter((edits) => edits.length > 0) };
}

/**
 * Where a piece of the folded text stands in the text as written. What was replaced as one (`二十二` by `22`) is found
 * as one; `start` and `end` never fall when the asked places rise.
 * @param start from 0 to the folded text's length
 * @param end not before `start`
 */
export function spanAsWritten({ passes }: Folded, start: number, end: number): Span {
	let [from, to] = [start, end];
	for (let pass = passes.length - 1; pass >= 0; pass--) {
		from = startBefore(passes[pass]!, from);
		to = endBefore(passes[pass]!, to);
	}
	return { start: from, end: Math.max(from, to) };
}
