import { coreOf } from '../../asked/core.ts';
import { placeAmong } from '../../coding/place-among.ts';
import type { Sought } from '../evidence/evidence.ts';
import { piecesOf, saying, type Piece } from '../understand/question-pieces.ts';
import type { SiteIndex } from '../index/site-index.ts';
import { pagesTitled } from '../index/titles.ts';
import type { Understood } from '../understand/understand.ts';

/** The lines that a reader looks at first. */
const LOOKED_AT = 10;
/**
 * Whoever finds more than half of a question, or a long word of it, or two, has something to look at. Of 556 lay questions
 * whose article came among the first three, none had no more than that.
 */
const [HALF, LONG_WORD] = [0.5, 3];

/**
 * Whether even the best of some passages hold only a small part of what a question is about: one word of a sentence that is
 * about something else, or characters that meet by chance. The list is still shown, but the page says so.
 * @param terms its words, and those of what it was read as
 * @param passages best first
 */
export function isLittleMet(
	index: SiteIndex,
	{ asked, readings }: Pick<Understood, 'asked' | 'readings'>,
	terms: readonly Sought[],
	passages: readonly number[],
): boolean {
	const core = coreOf(asked.text).text;
	const says = saying(core);
	const known = new Map(terms.map((term) => [term.text, term]));
	const pieces = piecesOf(core, readings, (pair) => (known.get(pair)?.wordness ?? 0) * SURE);
	const half = says.filter(Boolean).length * HALF;
	const isLittle = (passage: number): boolean => {
		const isHeld = (term: string): boolean => holds(index, known.get(term), passage);
		const met = pieces.filter((piece) => piece.terms.every(isHeld));
		const titled = met.filter((piece) => isTitled(index, piece, passage));
		const count = covered(says, met);
		return count < LONG_WORD && count + covered(says, titled) <= half;
	};
	return passages.length > 0 && passages.slice(0, LOOKED_AT).every(isLittle);
}

/** `Posting.wordness` of a sure word; `Sought` has 1 for it. */
const SURE = 3;

/** How many characters of those that say something stand in some pieces. */
function covered(says: readonly boolean[], pieces: readonly Piece[]): number {
	const isMet = new Uint8Array(says.length);
	for (const { spans } of pieces) for (const [from, to] of spans) isMet.fill(1, from, to);
	return says.filter((is, at) => is && isMet[at] === 1).length;
}

/** Whether a piece stands in the title of a passage's page, which says what it is about: it counts twice. */
const isTitled = (index: SiteIndex, { terms }: Piece, passage: number): boolean =>
	terms.every((term) => pagesTitled(index, term).includes(index.pageOf[passage]!));

/** Whether a passage has a term, or the headings above it, or the title of its page. */
function holds(index: SiteIndex, term: Sought | undefined, passage: number): boolean {
	if (!term) return false;
	const { text, posting } = term;
	const isWritten =
		posting !== undefined &&
		(hasNumber(posting.passages, passage) ||
			hasNumber(posting.divisions, index.divisionOf[passage]!));
	return isWritten || pagesTitled(index, text).includes(index.pageOf[passage]!);
}

/** Whether a number is among some in order. */
const hasNumber = (ascending: Int32Array, number: number): boolean =>
	ascending[placeAmong(ascending, number)] === number;
