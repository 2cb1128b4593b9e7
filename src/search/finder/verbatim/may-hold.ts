import { cutTerms } from '../../text/cut.ts';
import type { Question } from '../answer.ts';
import { gather } from '../evidence/evidence.ts';
import { isAllowed } from '../evidence/filters.ts';
import { firstScores } from '../evidence/first-scores.ts';
import type { SiteIndex } from '../index/site-index.ts';
import type { Posting } from '../index/terms.ts';
import { pagesTitled } from '../index/titles.ts';

/** What the index knows of passages that may hold the pieces. */
export interface MayHold {
	/** 1 for each of them, whatever the filters let in. */
	first: Float32Array;
	/** How many pieces they may hold. */
	enough: number;
	/** Those that may be shown, best first. */
	candidates: number[];
}

/**
 * Passages that may hold the most of some pieces.
 * @param postings where the terms of the pieces stand
 * @param cut the terms of each piece
 * @param least so many pieces at least
 */
export function mayHold(
	index: SiteIndex,
	postings: ReadonlyMap<string, Posting>,
	cut: readonly string[][],
	least: number,
	question: Question,
): MayHold {
	const pages = index.root.pages.map((_, page) => isAllowed(index.root, page, question));
	const allows = (page: number): boolean => pages[page]!;
	const counts = piecesHeld(index, postings, cut);
	const shown = [...counts.keys()].filter((passage) => allows(index.pageOf[passage]!));
	const enough = shown.reduce(
		(top, passage) => Math.max(top, counts[passage]!),
		Math.max(least, 1),
	);
	const evidence = gather(index, postings, new Map(cut.flat().map((term) => [term, 1])));
	const scores = firstScores(index, evidence, { allows, named: new Map() }).first;
	return {
		first: Float32Array.from(counts, (count) => Number(count >= enough)),
		enough,
		candidates: shown
			.filter((passage) => counts[passage]! >= enough)
			.sort((one, other) => scores[other]! - scores[one]! || one - other),
	};
}

/** The terms that every text has in which a piece stands: a lone character is none within a run of others. */
export const termsIn = (piece: string): string[] =>
	[...new Set(cutTerms(piece).map(({ text }) => text))].filter(
		(term) => !/^\p{Script=Han}$/u.test(term),
	);

/**
 * How many pieces each passage may hold: its own words have all terms of a piece, or the headings above or the title
 * have; of a piece without terms the index knows nothing. What stands in headings alone counts for the first passage
 * below them.
 */
function piecesHeld(
	index: SiteIndex,
	postings: ReadonlyMap<string, Posting>,
	cut: readonly string[][],
): Uint8Array {
	const counts = new Uint8Array(index.root.passages);
	const own = new Uint8Array(index.root.passages);
	for (const terms of cut) {
		const listsOf = (kind: 'passages' | 'divisions'): ArrayLike<number>[] =>
			terms.map((term) => postings.get(term)?.[kind] ?? []);
		const words = common(listsOf('passages'));
		for (const passage of words) own[passage] = 1;
		const held = heldAbove(index, terms, common(listsOf('divisions')));
		for (const passage of words) held[passage] = 1;
		held.forEach((is, passage) => (counts[passage]! += is));
	}
	return counts.map((count, passage) => (own[passage]! > 0 || isFirst(passage, index) ? count : 0));
}

/** 1 for each passage of pages whose titles hold the terms, and of divisions whose headings do; for all if there are none. */
function heldAbove(
	index: SiteIndex,
	terms: readonly string[],
	divisions: readonly number[],
): Uint8Array {
	const { root, firsts, divisionFirsts } = index;
	const held = new Uint8Array(root.passages).fill(Number(terms.length === 0));
	for (const page of common(terms.map((term) => pagesTitled(index, term))))
		held.fill(1, firsts[page], firsts[page + 1]);
	for (const division of divisions)
		held.fill(1, divisionFirsts[division], divisionFirsts[division + 1]);
	return held;
}

/** Whether a passage is the first below its headings. */
const isFirst = (passage: number, { divisionOf, divisionFirsts }: SiteIndex): boolean =>
	divisionFirsts[divisionOf[passage]!] === passage;

/** Numbers that are in all of some ascending lists. */
function common(lists: readonly ArrayLike<number>[]): number[] {
	const [shortest, ...others] = [...lists].sort((one, other) => one.length - other.length);
	if (!shortest) return [];
	const sets = others.map((list) => new Set(Array.from(list)));
	return Array.from(shortest).filter((number) => sets.every((set) => set.has(number)));
}
