import { info, warning, type Problem } from '../../checked.ts';
import { COLOPHON, COLOPHON_END } from '../../domain/law/read/colophon.ts';
import type { Mended, Paragraph } from '../paragraphs.ts';
import { pageFoot } from './page-foot.ts';
import { pageHead } from './page-head.ts';

/** Lines of a law or report without those that are none of its words, and what the editor should know of these. */
export interface Cleared extends Mended {
	/** What stood around them, in the order of the source. Where there is any, the last problem tells of it. */
	leftovers: string[];
}

/**
 * A law or report without what stands around it in the place that it was copied from: what a web page says above and below, the end of
 * this site's own Word file, numbers of lines. Only what cannot be its words is left out, and the editor reads it all.
 */
export function withoutLeftovers(source: readonly Paragraph[]): Cleared {
	const numbered = withoutLineNumbers(source);
	const lines = numbered ?? source;
	const words = lines.map((line) => line.trim());
	const left = new Set([...pageHead(words), ...pageFoot(words), ...colophon(words)]);
	const paragraphs = lines.map((line, place) => (left.has(place) ? '' : line));
	return {
		paragraphs,
		leftovers: words.filter((_, place) => left.has(place)),
		problems: [
			...(numbered ? [warning('每行开头的行号已经去掉。请对照原文核对', 1)] : []),
			...aboutLeft(
				[...left].sort((a, b) => a - b),
				words,
			),
		],
	};
}

// e.g. "12 第三条　…", "3．…": a number in front of the words
const LINE_NUMBER = /^\s*(\d+)(?:[\s.．、:：]+|$)/;
/** Fewer lines may be a list. */
const ENOUGH_LINES = 5;

/** Editions number each line, or each fifth one. */
const STEPS = [1, 5];
const ENOUGH_NUMBERS = 2;

/** The lines without their numbers, if every line that says something, or every fifth one, bears its own, from 1; else null. */
function withoutLineNumbers(lines: readonly Paragraph[]): Paragraph[] | null {
	const words = lines.filter((line) => line.trim() !== '');
	const isNumbered = (step: number): boolean =>
		words.length >= Math.max(ENOUGH_LINES, step * ENOUGH_NUMBERS) &&
		words.every((line, place) => {
			const number = LINE_NUMBER.exec(line)?.[1];
			return (place + 1) % step === 0 ? Number(number) === place + 1 : number === undefined;
		});
	return STEPS.some(isNumbered) ? lines.map((line) => line.replace(LINE_NUMBER, '')) : null;
}

// e.g. "────────", "------", "* * *": what parts two texts in one file
const RULE = /^(?:[─━═—－–=*＊~～-]\s?){3,}$/;
// e.g. "├────┼────┤": a table that is drawn, whose lines above and below are some of it
const DRAWN = /[┌┬┐├┼┤└┴┘│┏┳┓┣╋┫┗┻┛┃]/;

/** The lines of a law without those that only part it from another: of a report, whatever stands in it is shown. */
export function withoutRules(lines: readonly Paragraph[]): Mended {
	const isRule = (line: Paragraph): boolean => RULE.test(line.trim());
	if (!lines.some(isRule) || lines.some((line) => DRAWN.test(line)))
		return { paragraphs: [...lines], problems: [] };
	const first = lines.findIndex(isRule) + 1;
	return {
		paragraphs: lines.map((line) => (isRule(line) ? '' : line)),
		problems: [info('只有横线、星号的行不是原文，没有导入。请对照原文核对', first)],
	};
}

/** No longer, with blank lines between. */
const LONGEST_COLOPHON = 16;

function colophon(words: readonly string[]): number[] {
	const end = words.findLastIndex((text) => text !== '');
	if (words[end] !== COLOPHON_END) return [];
	const start = words.findLastIndex((text) => text.startsWith(COLOPHON));
	if (start === -1 || end - start > LONGEST_COLOPHON) return [];
	return words.flatMap((text, place) => (place >= start && text !== '' ? [place] : []));
}

const LONGEST_QUOTE = 60;

function aboutLeft(left: readonly number[], words: readonly string[]): Problem[] {
	if (left.length === 0) return [];
	const lines = left.map((place) => place + 1).join('、');
	const quotes = left.map((place) => `“${words[place]!.slice(0, LONGEST_QUOTE)}”`).join('');
	const message = `第 ${lines} 行是网页或者文件自带的说明，不是原文，没有导入：${quotes}。请核对；其中有文号、日期的，请看是否填进了对应的字段`;
	return [warning(message, left[0]! + 1)];
}

/** The longest lines are the most likely to be words after all. */
const QUOTED = 5;
const SHORTEST_QUOTE = 20;

/** The same in a line, for a summary: what stood around a report. */
export function briefOfLeft(leftovers: readonly string[]): string {
	const longest = new Set(
		leftovers.toSorted((one, other) => other.length - one.length).slice(0, QUOTED),
	);
	const quotes = [...longest].sort(
		(one, other) => leftovers.indexOf(one) - leftovers.indexOf(other),
	);
	const cut = (text: string): string =>
		text.length > SHORTEST_QUOTE ? `${text.slice(0, SHORTEST_QUOTE)}…` : text;
	const all = leftovers.length > QUOTED ? '等。加 --json 可以看到全部' : '';
	return `另有 ${leftovers.length} 行不属于报告，没有导入：${quotes.map((text) => `「${cut(text)}」`).join('')}${all}`;
}
