import { cutTerms } from '../../text/cut.ts';
import { cutByDictionary, hasDictionary, isOfDictionary } from '../../text/dictionary.ts';
import { foldText } from '../../text/fold.ts';
import type { Reading } from '../answer.ts';
import type { WordnessOf } from '../index/boundaries.ts';

/** A piece of a question that says something, and the terms that a passage must have that says it too. */
export interface Piece {
	/** Where it stands in the question: from, to. */
	spans: [number, number][];
	terms: string[];
}

// They say nothing of what a question is about, and chance puts them beside anything: 不还 in 押金房东不还.
const SMALL = /[的了把被给让要会能有没在是和就也都还又着不去到]/u;
const SAYS = /[\p{L}\p{N}]/u;
// e.g. "100000", as 十万 is folded, "2.5", "wifi"
const ONE_WORD = /[a-z\d][a-z\d./]+/g;
/** So many characters a word has as a rule: a number with many digits says no more. */
const OF_WORD = 2;

/** For each unit of a question, whether it says something. */
export function saying(core: string): boolean[] {
	const says = core.split('').map((unit) => SAYS.test(unit) && !SMALL.test(unit));
	for (const { index, 0: word } of core.matchAll(ONE_WORD))
		says.fill(false, index + OF_WORD, index + word.length);
	return says;
}

/**
 * The pieces of a question: its words, three characters in a row that may be one, and what everyday words and slips in it were
 * read as.
 * @param core what it is about, folded
 * @param of how surely its pairs are words on this site; a small one knows little of it, and the browser's dictionary more
 */
export function piecesOf(core: string, readings: readonly Reading[], of: WordnessOf): Piece[] {
	const terms = [...new Set(cutTerms(core).map(({ text }) => text))];
	const isWord = wordsIn(core);
	const words = terms.filter((term) => of(term) >= LIKELY || isWord(term));
	const pieces = [
		...words.map((term): Piece => ({ spans: spansOf(term, core), terms: [term] })),
		...threes(core),
		...readings.flatMap((reading) => piecesRead(reading, core)),
	];
	return pieces.filter(({ spans, terms: sought }) => spans.length > 0 && sought.length > 0);
}

/** A pair of that wordness is a word more often than not. */
const LIKELY = 2;

const HAN_PAIR = /^\p{Script=Han}{2}$/u;

/**
 * Whether a term of a question is a word of the dictionary, or its two characters are in no other: 试鸣, which no dictionary
 * has, in 试鸣那天. Without a dictionary each may be one.
 */
function wordsIn(core: string): (term: string) => boolean {
	if (!hasDictionary()) return () => true;
	const lone = new Set(
		cutByDictionary(core)!.flatMap(({ segment, index }) =>
			segment.length === 1 && !SMALL.test(segment) ? [index] : [],
		),
	);
	return (term) =>
		!HAN_PAIR.test(term) ||
		isOfDictionary(term) ||
		spansOf(term, core).some(([from]) => lone.has(from) && lone.has(from + 1));
}

const HAN_THREE = /^\p{Script=Han}{3}$/u;

/** e.g. 应急包, of which no pair but the first is a word: three characters seldom meet by chance. */
const threes = (core: string): Piece[] =>
	core.split('').flatMap((_, at) => {
		const three = core.slice(at, at + 3);
		if (!HAN_THREE.test(three) || SMALL.test(three)) return [];
		return [{ spans: [[at, at + 3]], terms: [three.slice(0, 2), three.slice(1)] }];
	});

// e.g. "7日内" of 能退吗, "3年" of 还能告吗, as they are folded
const ANSWER = /^\d/;

/**
 * What is looked for instead of what was typed must be there as a whole: 交通信号, not 通信 and 信号. If it is much shorter, it
 * is only a part of it: 盗窃 is all of 偷东西, but 丢失 not of 快递丢了. What the question has itself is looked for anyway, 吊销
 * of 吊销驾照, and how long something takes is what an answer says.
 */
function piecesRead({ typed, readAs }: Reading, core: string): Piece[] {
	const said = foldText(typed).text;
	const whole = spansOf(said, core);
	// e.g. 公司开除 in 公司要开除我
	const spans =
		whole.length > 0 ? whole : cutTerms(said).flatMap(({ text }) => spansOf(text, core));
	return readAs
		.map((words) => foldText(words).text)
		.filter((words) => !core.includes(words) && !ANSWER.test(words))
		.map((words) => ({
			spans: spans.map((span) => partFor(words, span)),
			terms: cutTerms(words).map(({ text }) => text),
		}));
}

/** How many characters more everyday words may have than those of statutes for the same. */
const LONGER = 1;

const partFor = ({ length }: string, [from, to]: [number, number]): [number, number] => [
	from,
	to - from > length + LONGER ? from + length : to,
];

function spansOf(piece: string, text: string): [number, number][] {
	const spans: [number, number][] = [];
	for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1))
		spans.push([at, at + piece.length]);
	return spans;
}
