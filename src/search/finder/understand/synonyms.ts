import { partedPairs, withoutBetween } from '../../asked/between.ts';
import { coreOf, withoutShell } from '../../asked/core.ts';
import { isCounter } from '../../text/counting.ts';
import { cutTerms } from '../../text/cut.ts';
import { foldText } from '../../text/fold.ts';
import type { Reading } from '../answer.ts';
import { isCutOut, type WordnessOf } from '../index/boundaries.ts';
import { isClause } from './written.ts';

/** Words of statutes that an everyday word is read as, at the most. */
const MOST = 4;

/** How many characters may stand between the halves of one of two pairs. */
const MOST_BETWEEN = 4;
const TWO_PAIRS = /^\p{Script=Han}{4}$/u;

/** Words of a question's shell that everyday words hold too: 谁出钱, 判几年, 骂我, 俺娘. */
const WITHIN = new Set(['我', '俺', '谁', '几', '多少', '多少钱', '多久']);
const PAIR = /^\p{Script=Han}{2}$/u;
// e.g. "判不" of 判不判刑, with which an everyday word may begin
const ASKS = /^\p{Script=Han}{1,2}不$/u;

/** Who is spoken of: it may part the first two characters of an everyday word, 关几天 in 关我几天. */
const WHO = new Set(['我', '我们', '你', '你们', '咱', '咱们', '俺']);

/**
 * Terms under which everyday words may be kept although they are not of what a question is about: the pairs where such a
 * word of the shell begins and ends, and those that a person parts; and characters that stand alone.
 * @param text the folded query
 */
export function keysAround(text: string): string[] {
	const { parts } = coreOf(text);
	const edges = parts
		.filter((part) => WITHIN.has(part.text))
		.flatMap(({ at, text: word }) => [at, at + word.length]);
	const parted = parts
		.filter((part) => WHO.has(part.text))
		.map(({ at, text: word }) => text.slice(at - 1, at) + text.slice(at + word.length).slice(0, 1));
	const whether = parts.filter((part) => ASKS.test(part.text)).map((part) => part.text.slice(0, 2));
	const around = edges.map((edge) => text.slice(Math.max(edge - 1, 0), edge + 1));
	const known = [...around, ...parted, ...whether, ...besides(text)];
	return [...known.filter((pair) => PAIR.test(pair)), ...alone(text)];
}

/** Pairs that come about where the verbs of a question stand beside what belongs to them: 扣工 of 扣了我工资. */
function besides(text: string): string[] {
	const joined = withoutShell(text);
	const beside = withoutShell(withoutBetween(text));
	if (beside === joined) return [];
	const pairs = cutTerms(beside).map((term) => term.text);
	return pairs.filter((pair) => !joined.includes(pair));
}

const ONE = /^\p{Script=Han}$/u;

/** Characters that stand alone in what a question is about: 坟 in 坟能不能修在山上; not what only counts, 年 in 判几年. */
const alone = (text: string): string[] =>
	coreOf(text)
		.text.split(' ')
		.filter((piece) => ONE.test(piece) && !isCounter(piece));

/**
 * The everyday words that a query holds, longer ones first. One at an edge of another counts too, if it leads to other words:
 * 房东 in 房东不退; not 坏人 in 破坏人防. A shell may stand within one: 不给工资 in 不给我工资, or whose it is, how much: 扣工资 in
 * 扣了我三个月的工资. One of two pairs may be parted: 公司开除 in 公司要开除我.
 * @param text the folded query
 * @param rows everyday word and the words of statutes for it
 * @param wordnessOf pairs of the query; an everyday word that is only cut out of others is not meant
 */
export function synonymsIn(
	text: string,
	rows: readonly string[][],
	wordnessOf: WordnessOf,
): Reading[] {
	const joined = withoutShell(text);
	const beside = withoutShell(withoutBetween(text));
	const parted = partedPairs(joined)
		.filter(({ over }) => over.every((pair) => wordnessOf(pair) === 0))
		.map(({ pair }) => pair);
	const isWhole = (word: string): boolean =>
		isSaid(text, word, wordnessOf) ||
		isSaidAround(text, joined, word, wordnessOf) ||
		isSaidAround(text, beside, word, wordnessOf) ||
		parted.includes(word);
	const found = rows
		.map(([say = '', ...law]) => ({ say, law: law.slice(0, MOST), folded: foldText(say).text }))
		.map((row) => ({ ...row, isWhole: isWhole(row.folded) }))
		.filter(({ folded, isWhole }) => isWhole || isSaidApart(text, folded, wordnessOf))
		// e.g. "狗": within other words a character may mean anything
		.filter(({ folded }) => folded.length > 1 || alone(text).includes(folded))
		.sort((a, b) => b.folded.length - a.folded.length)
		.filter(({ folded }, _, all) => !isOnlyInside(text, folded, all));
	const known = new Set<string>();
	return found.flatMap(({ say, law, isWhole }): Reading[] => {
		const readAs = law.filter((words) => !known.has(words));
		if (readAs.length === 0) return [];
		for (const words of readAs) known.add(words);
		const reading: Reading = { key: `syn:${say}`, kind: 'synonym', typed: say, readAs };
		return [isWhole ? reading : { ...reading, apart: true }];
	});
}

/** Whether a word stands somewhere in a text without being cut out of the words around it. */
function isSaid(text: string, word: string, wordnessOf: WordnessOf): boolean {
	if (word === '') return false;
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
		if (!isCutOut(text, at, at + word.length, wordnessOf)) return true;
	return false;
}

/** Shorter words come about by chance where a shell is left out. */
const LEAST_AROUND = 3;

/** Whether a word of some length stands around a shell: 不给工资 in 不给我工资. */
const isSaidAround = (text: string, joined: string, word: string, of: WordnessOf): boolean =>
	word.length >= LEAST_AROUND && !text.includes(word) && isSaid(joined, word, of);

/**
 * Whether the halves of a word of two pairs stand in a text one soon after the other, with characters between them. In a clause
 * the thing may be named before what was done to it: 拖欠工资 in 工资被拖欠. In a story the two are often of different clauses.
 */
function isSaidApart(text: string, word: string, wordnessOf: WordnessOf): boolean {
	if (!TWO_PAIRS.test(word)) return false;
	const [first, second] = [word.slice(0, 2), word.slice(2)];
	return (
		isBeside(text, first, second, wordnessOf) ||
		(isBeside(text, second, first, wordnessOf) && isClause({ text }))
	);
}

/** Whether one pair stands near behind another, with something between. */
function isBeside(text: string, first: string, second: string, wordnessOf: WordnessOf): boolean {
	for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
		const end = at + 2;
		const near = text.slice(end, end + MOST_BETWEEN + 2);
		const between = near.indexOf(second);
		if (between < 1 || !ONE_RUN.test(near.slice(0, between))) continue;
		if (!isCutOut(text, at, end, wordnessOf)) return true;
	}
	return false;
}

const ONE_RUN = /^[\p{L}\p{N}]+$/u;

/** Whether a word stands only inside longer ones, at no edge of them. */
function isOnlyInside(text: string, word: string, all: readonly { folded: string }[]): boolean {
	const inner = all.flatMap(({ folded }) => {
		const at = folded.indexOf(word, 1);
		return at > 0 && at + word.length < folded.length ? [folded] : [];
	});
	return (
		inner.length > 0 && !inner.reduce((left, one) => left.replaceAll(one, ' '), text).includes(word)
	);
}
