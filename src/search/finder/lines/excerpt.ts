import { NUMERAL } from '../../../domain/law/numbers/numerals.ts';
import type { Run } from '../../run.ts';
import { eachTerm } from '../../text/cut.ts';
import { foldText, spanAsWritten, type Span } from '../../text/fold.ts';

/** Characters of an excerpt, and how far before a match it may begin. */
const [LENGTH, BEFORE] = [96, 8];

/** A piece of a text that was looked for, and what it counts. */
interface Hit extends Span {
	weight: number;
}

/** Finds in a folded text what was looked for. */
export type Marks = (folded: string) => Hit[];

/**
 * Terms, each with what it counts.
 * @param spanning as `spanningPairs` gives them: alone they are marked only where nothing else is
 */
export const termMarks =
	(terms: ReadonlyMap<string, number>, spanning: ReadonlySet<string> = new Set()): Marks =>
	(folded) => {
		const found: Hit[] = [];
		eachTerm(folded, (start, end) => {
			const weight = terms.get(folded.slice(start, end));
			if (weight) found.push({ start, end, weight });
		});
		const meant = found.filter(
			({ start, end }, at) =>
				!spanning.has(folded.slice(start, end)) ||
				found[at - 1]?.end === start + 1 ||
				found[at + 1]?.start === end - 1,
		);
		return meant.length > 0 ? meant : found;
	};

// e.g. "近的", "的防", of 最近的防空洞; 目的 is a word
const PARTICLE = /[的了]/;
/** How often a pair with a particle has to be a word of its own. */
const WORD = 1 / 2;

/**
 * Pairs that only reach from one word that is looked for into the next: 租人, where 出租人 is looked for, and what holds a
 * particle. By itself such a pair is a piece of other words, as in 承租人 or 附近的.
 */
export function spanningPairs(
	terms: readonly { text: string; wordness: number }[],
): ReadonlySet<string> {
	const ends = new Set(
		terms.filter(({ wordness }) => wordness === 1).map(({ text }) => text.at(-1)),
	);
	return new Set(
		terms
			.filter(
				({ text, wordness }) =>
					(wordness === 0 && ends.has(text[0])) || (wordness < WORD && PARTICLE.test(text)),
			)
			.map(({ text }) => text),
	);
}

/** Folded pieces as they stand. */
export const pieceMarks =
	(pieces: readonly string[]): Marks =>
	(folded) =>
		pieces.flatMap((piece) => {
			const found: Hit[] = [];
			for (let start = folded.indexOf(piece); start >= 0; start = folded.indexOf(piece, start + 1))
				found.push({ start, end: start + piece.length, weight: piece.length });
			return found;
		});

/**
 * The words of a passage around what was found, as published, the found ones marked. Begins where the most of it stands.
 * @param from where it begins otherwise
 */
export function excerptOf(text: string, marks: Marks, from?: number): Run[] {
	const folded = foldText(text);
	const found = marks(folded.text).map(({ start, end, weight }) => ({
		...spanAsWritten(folded, start, end),
		weight,
	}));
	found.sort((a, b) => a.start - b.start);
	const start = from === undefined ? startOf(text, densest(found)) : Math.max(from, markOf(text));
	const end = Math.min(text.length, start + LENGTH);
	const runs: Run[] = start > markOf(text) ? [{ text: '…', hit: false }] : [];
	let at = start;
	for (const { start: first, end: to } of found) {
		if (to <= at || first >= end) continue;
		if (first > at) push(runs, text.slice(at, first), false);
		push(runs, text.slice(Math.max(at, first), Math.min(to, end)), true);
		at = Math.min(to, end);
	}
	push(runs, text.slice(at, end), false);
	if (end < text.length) push(runs, '…', false);
	return runs;
}

function push(runs: Run[], text: string, hit: boolean): void {
	if (text === '') return;
	const last = runs.at(-1);
	if (last && last.hit === hit) last.text += text;
	else runs.push({ text, hit });
}

/** Where the window with the most weight begins. */
function densest(found: readonly Hit[]): number {
	let [best, start] = [0, 0];
	found.forEach(({ start: from }, first) => {
		const seen = new Map<number, number>();
		for (const { start: at, end, weight } of found.slice(first, first + LENGTH)) {
			if (end > from + LENGTH) break;
			seen.set(at, weight);
		}
		const sum = [...seen.values()].reduce((total, weight) => total + weight, 0);
		if (sum > best) [best, start] = [sum, from];
	});
	return start;
}

// e.g. "第五十条　", "第一百二十条之一 "
const MARK = new RegExp(`^第[${NUMERAL}\\d]+条(?:之[${NUMERAL}\\d]+)?\\s+`);

/** Where the words of an article begin: its number stands above the excerpt already. */
const markOf = (text: string): number => MARK.exec(text)?.[0].length ?? 0;

/** A match close behind the beginning or behind a sentence's end shows that beginning too. */
function startOf(text: string, match: number): number {
	if (match <= BEFORE * 2) return markOf(text);
	const before = text.slice(match - BEFORE, match);
	const sign = Math.max(...[...'。；，、：\n'].map((one) => before.lastIndexOf(one)));
	return sign < 0 ? match : match - BEFORE + sign + 1;
}
