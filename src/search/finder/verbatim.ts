import { readMarks, isWord } from '../asked/marks.ts';
import { wordsOf } from '../query.ts';
import { cutTerms } from '../text/cut.ts';
import { foldText } from '../text/fold.ts';
import type { Question, Reading } from './answer.ts';
import { gather } from './evidence.ts';
import { isAllowed } from './filters.ts';
import { firstScores, type Matches } from './first-scores.ts';
import type { PassageTexts } from './passage-texts.ts';
import type { SiteIndex } from './site-index.ts';
import type { Posting, Terms } from './terms.ts';
import { pagesTitled } from './titles.ts';

/** Where the finder looks. */
export interface Sources {
	index: SiteIndex;
	terms: Terms;
	texts: PassageTexts;
}

/** What a query asks for word by word, as typed. */
export interface Pieces {
	/** Each stands in a passage as it is. */
	held: string[];
	/** None stands in it. */
	without: string[];
}

/** Passages that hold the pieces. */
export interface Verbatim {
	pieces: readonly string[];
	/** At most `LISTED`, best first: in each the pieces were seen. */
	passages: number[];
	/** All that may hold them, for counting by facet. */
	matches: Matches;
	/** How many they are under the filters. Above `passages.length` it is what the index knows, not what was seen. */
	total: number;
	readings: Reading[];
}

/** How many are listed, and how many are looked at for it: their words come in files of their own. */
const [LISTED, LOOKED_AT] = [50, 2000];

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
	const found = undone.includes(APART)
		? whole
		: await holding(apart, Math.ceil(words.length / 2), question, sources);
	return { ...found, readings: [{ key: APART, kind: 'apart', typed, readAs: words }] };
}

/** What was typed, in pieces. */
export function piecesOf(typed: string): Pieces {
	const { text, phrases, without } = readMarks(typed);
	const loose = phrases.reduce((left, phrase) => left.replace(phrase, ' '), text);
	const held = [...phrases, ...loose.trim().split(/\s+/)].filter(isWord);
	return { held: [...new Set(held)], without };
}

/** Folds pieces as the texts of an index are folded. */
function foldFor({ root }: SiteIndex): (piece: string) => string {
	const days = new Map(root.days);
	return (piece) => foldText(piece, undefined, days).text.trim();
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
	const { first, enough, candidates } = mayHold(cut, least, postings, question, index);
	const fits = async (passage: number): Promise<boolean> => {
		const all = foldText(await texts.allOf(passage)).text;
		const own = foldText(await texts.textOf(passage)).text;
		const seen = held.filter((piece) => all.includes(piece)).length;
		return seen >= enough && !without.some((piece) => own.includes(piece));
	};
	const { kept, refuted } = await seen(candidates, fits);
	for (const passage of refuted) first[passage] = 0;
	return {
		pieces: held,
		passages: kept,
		matches: { first, top: 1 },
		total: kept.length === 0 ? 0 : candidates.length - refuted.length,
		readings: [],
	};
}

/** What the index knows of passages that may hold the pieces. */
interface MayHold {
	/** 1 for each of them, whatever the filters let in. */
	first: Float32Array;
	/** How many pieces they may hold. */
	enough: number;
	/** Those that may be shown, best first. */
	candidates: number[];
}

/** @param cut the terms of each piece */
function mayHold(
	cut: readonly string[][],
	least: number,
	postings: ReadonlyMap<string, Posting>,
	question: Question,
	index: SiteIndex,
): MayHold {
	const pages = index.root.pages.map((_, page) => isAllowed(index.root, page, question));
	const allows = (page: number): boolean => pages[page]!;
	const counts = piecesHeld(cut, postings, index);
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
const termsIn = (piece: string): string[] =>
	[...new Set(cutTerms(piece).map(({ text }) => text))].filter(
		(term) => !/^\p{Script=Han}$/u.test(term),
	);

/**
 * How many pieces each passage may hold: its own words have all terms of a piece, or the headings above or the title
 * have; of a piece without terms the index knows nothing. What stands in headings alone counts for the first passage
 * below them.
 */
function piecesHeld(
	cut: readonly string[][],
	postings: ReadonlyMap<string, Posting>,
	index: SiteIndex,
): Uint8Array {
	const counts = new Uint8Array(index.root.passages);
	const own = new Uint8Array(index.root.passages);
	const add = (from: number, to: number, into: Uint8Array): void => {
		for (let passage = from; passage < to; passage += 1) into[passage]! += 1;
	};
	for (const terms of cut) {
		const held = new Uint8Array(index.root.passages);
		const listsOf = (kind: 'passages' | 'divisions'): ArrayLike<number>[] =>
			terms.map((term) => postings.get(term)?.[kind] ?? []);
		if (terms.length === 0) held.fill(1);
		for (const page of common(terms.map((term) => pagesTitled(index, term))))
			held.fill(1, index.firsts[page], index.firsts[page + 1]);
		for (const division of common(listsOf('divisions')))
			held.fill(1, index.divisionFirsts[division], index.divisionFirsts[division + 1]);
		for (const passage of common(listsOf('passages'))) {
			held[passage] = 1;
			add(passage, passage + 1, own);
		}
		held.forEach((is, passage) => (counts[passage]! += is));
	}
	return counts.map((count, passage) => (own[passage]! > 0 || isFirst(passage, index) ? count : 0));
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

/** The first of the candidates that fit, and those that were seen not to. */
async function seen(
	candidates: readonly number[],
	fits: (passage: number) => Promise<boolean>,
): Promise<{ kept: number[]; refuted: number[] }> {
	const kept: number[] = [];
	const refuted: number[] = [];
	for (let at = 0; at < Math.min(candidates.length, LOOKED_AT) && kept.length < LISTED;) {
		const some = candidates.slice(at, at + LISTED - kept.length);
		const answers = await Promise.all(some.map(fits));
		some.forEach((passage, place) => (answers[place] ? kept : refuted).push(passage));
		at += some.length;
	}
	return { kept, refuted };
}
