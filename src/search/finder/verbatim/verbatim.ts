import { piecesOf, type Pieces } from '../../asked/pieces.ts';
import { wordsOf } from '../../query.ts';
import { foldText } from '../../text/fold.ts';
import { EXACT_LINES, type Question, type Reading } from '../answer.ts';
import type { Matches } from '../evidence/first-scores.ts';
import { mayHold, termsIn } from './may-hold.ts';
import type { SiteIndex } from '../index/site-index.ts';
import type { Sources } from '../lines/sources.ts';

/** Passages that hold the pieces. */
export interface Verbatim {
	pieces: readonly string[];
	/** Best first: in each the pieces were seen. */
	passages: number[];
	/** All that may hold them, for counting by facet. */
	matches: Matches;
	/** How many they are under the filters. Above `passages.length` it is what the index knows, not what was seen. */
	total: number;
	readings: Reading[];
}

/** How many are looked at before it is given up that a piece stands anywhere. */
const LOOKED_AT = 2000;

/** The reading that a query was taken apart because it stands nowhere as it is. */
const APART = 'apart';

/**
 * 全文检索: passages that hold what was typed as it stands, numbers and variant characters in any writing. Blanks part
 * it into pieces that may stand apart; text in quotes is one piece; half a number stands nowhere. What stands nowhere as
 * it is is looked for by its words.
 * @returns nothing for single characters and signs alone: of those the index does not know where they stand
 */
export async function findVerbatim(question: Question, sources: Sources): Promise<Verbatim | null> {
	const { typed, undone } = question;
	const pieces = piecesOf(typed);
	const foldPiece = foldFor(sources.index);
	if (pieces.held.every((piece) => termsIn(foldPiece(piece)).length === 0)) return null;
	const whole = await holding(pieces, pieces.held.length, question, sources);
	const words = pieces.held.length > 1 ? pieces.held : wordsOf(pieces.held[0]!);
	if (whole.passages.length > 0 || words.length < 2) return whole;
	const apart = { held: words, without: pieces.without };
	const isUndone = undone.includes(APART);
	const found = isUndone
		? whole
		: await holding(apart, Math.ceil(words.length / 2), question, sources);
	// Where no place holds half of the words, none was offered instead.
	if (found.passages.length === 0 && !isUndone) return found;
	return { ...found, readings: [{ key: APART, kind: 'apart', typed, readAs: words }] };
}

/** Folds pieces as the texts of an index are folded. */
function foldFor({ root }: SiteIndex): (piece: string) => string {
	const days = new Map(root.days);
	return (piece) => foldText(piece, days).text.trim();
}

/** Passages with the most of the pieces, at least so many of them. */
async function holding(
	pieces: Pieces,
	least: number,
	question: Question,
	{ index, terms, texts }: Sources,
): Promise<Verbatim> {
	const held = pieces.held.map(foldFor(index));
	const without = pieces.without.map(foldFor(index));
	const cut = held.map(termsIn);
	const postings = await terms.of(cut.flat());
	const { first, enough, candidates } = mayHold(index, postings, cut, least, question);
	const fits = async (passage: number): Promise<boolean> => {
		const all = foldText(await texts.allOf(passage)).text;
		const seen = held.filter((piece) => all.includes(piece)).length;
		return seen >= enough && !without.some((piece) => all.includes(piece));
	};
	const { kept, refuted } = await seen(candidates, question.most ?? EXACT_LINES, fits);
	for (const passage of refuted) first[passage] = 0;
	return {
		pieces: held,
		passages: kept,
		matches: { first, top: 1 },
		total: kept.length === 0 ? 0 : candidates.length - refuted.length,
		readings: [],
	};
}

/** The first candidates that fit, and those before them that were seen not to. */
async function seen(
	candidates: readonly number[],
	most: number,
	fits: (passage: number) => Promise<boolean>,
): Promise<{ kept: number[]; refuted: number[] }> {
	const kept: number[] = [];
	const refuted: number[] = [];
	const isOver = (at: number): boolean =>
		at >= candidates.length || kept.length >= most || (kept.length === 0 && at >= LOOKED_AT);
	for (let at = 0; !isOver(at);) {
		const some = candidates.slice(at, at + most - kept.length);
		const answers = await Promise.all(some.map(fits));
		some.forEach((passage, place) => (answers[place] ? kept : refuted).push(passage));
		at += some.length;
	}
	return { kept, refuted };
}
