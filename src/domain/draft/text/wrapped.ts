import { isPartedNumber } from '../../citation/find/lines/parted-number.ts';
import { NUMERAL } from '../../law/numbers/numerals.ts';

/** How full lines are told. */
interface Measure {
	of: (line: string) => number;
	/** Narrower lines are headings and lists, wider ones paragraphs: nobody sets 16 or 60 characters in a line. */
	narrowest: number;
	widest: number;
	/** A line that is filled may lack so much: signs must not begin a line, numbers are not parted. */
	slack: number;
}

/** Pages are filled by width, in half characters; programs that break lines count characters, whatever their width. */
const MEASURES: readonly Measure[] = [
	{ of: widthOf, narrowest: 32, widest: 120, slack: 4 },
	// Short headings are as long as each other, too: a dozen and a half are no margin that a program keeps.
	{ of: (line) => line.trimEnd().length, narrowest: 20, widest: 60, slack: 2 },
];
/** In half characters, as the first of these. */
const NARROWEST = 32;
/** Few lines may be wider, by signs that stand outside the margin. */
const FEW = 10;
/** One such line may be an accident. */
const ENOUGH = 2;

// What stands at the end of a paragraph. e.g. "。", "：", "；", "。”", "）"
const ENDED = /[。！？：；.!?:;][”’」』"）)]?\s*$|[）)]\s*$/;
// e.g. "的区域内" below "（以下简称示例区）", "项的规定" below "第（三）", "但是，": what begins no paragraph; not "的士"
const NEVER_BEGINS = /^(?:的(?!士)|但是|[条款项](?:的|规定|所[列称]|、第|和第|或者?第))/;
// What a paragraph begins with. e.g. "　　经查", "  经查", "一、", "（三）拆除", "(1)", "2.", "## 处罚依据", "\t## 处罚依据", "第五条　甲方", "地点："; not "（六）项的规定", "规定："
const BEGINS = new RegExp(
	`^(?:\\s*　|\\s{2}|\\s?#{1,6}\\s|[${NUMERAL}]{1,3}、|[（(][${NUMERAL}\\d]{1,3}[）)](?!项)|\\d{1,2}[.、．](?!\\d)|第[${NUMERAL}\\d]{1,7}[编章节条]\\s|[\u4e00-\u9fff]{2,8}(?<!规定|如下|[条款项])[：:])`,
);
// e.g. "依据《中华人民共和国行政": a name that the line end has parted
const OPEN_NAME = /《[^》《]{1,40}$/;
// e.g. "处罚法》第三条"
const NAME_CLOSED = /^[^》《]{1,40}》/;
// e.g. "— 2 —", "- 12 -", "3": the number of a page between the lines of a paragraph
const PAGE = /^\s*(?:[—–－-]\s*\d{1,4}\s*[—–－-]|\d{1,3})\s*$/;

// e.g. "、9013人", "，并", ".9%", "》的规定": what no line of a paragraph begins with (GB/T 15834-2011, 5.1) but where a margin has broken it
const GOES_ON = /^(?:[、，；：。！？,;:!?”’）〉》」』】%％‰]|[.．·]\d)/;

/**
 * The paragraphs of a text whose lines a margin has broken, as they are copied from PDF files and mails; a text whose
 * lines are paragraphs stays as it is, but for a name or a number in two lines.
 * @param lines blank ones part paragraphs
 */
export function unwrapped(lines: readonly string[]): string[] {
	const margin = marginOf(lines);
	const paragraphs: string[] = [];
	let last = '';
	for (const line of margin === null ? lines : lines.filter((one) => !isPage(one))) {
		const text = line.trimEnd();
		const goesOn = isParted(last, text) || (margin !== null && isBroken(last, text, margin));
		if (goesOn) paragraphs.push(inOne(paragraphs.pop()!, text));
		else paragraphs.push(text);
		last = text;
	}
	return paragraphs;
}

// e.g. "the Example", "Convention": Latin words, between which the line end was the blank
const [LATIN_END, LATIN] = [/[A-Za-z][,.;]?$/, /^[A-Za-z]/];

/** A line and the one that goes on with it. */
export function inOne(line: string, next: string): string {
	const [before, behind] = [line.trimEnd(), next.trim()];
	return before + (LATIN_END.test(before) && LATIN.test(behind) ? ' ' : '') + behind;
}

/** Whether a line of a text that a margin has broken is the number of a page. */
export const isPage = (line: string): boolean => PAGE.test(line);

/** Where the lines of a text are broken. */
export interface Margin {
	at: number;
	measure: Measure;
}

/**
 * The margin at which the lines of a text are broken; null if its lines are paragraphs.
 * @param enough so many broken lines are no accident
 */
export function marginOf(lines: readonly string[], enough = ENOUGH): Margin | null {
	let [found, most]: [Margin | null, number] = [null, enough - 1];
	for (const measure of MEASURES) {
		const margin = marginBy(measure, lines);
		const broken = margin === null ? 0 : brokenIn(lines, margin);
		if (broken > most) [found, most] = [margin, broken];
	}
	return found;
}

function marginBy(measure: Measure, lines: readonly string[]): Margin | null {
	const { narrowest, widest, slack } = measure;
	const widths = lines.map(measure.of).sort((a, b) => b - a);
	const at = widths[Math.floor(widths.length / FEW)] ?? 0;
	const isMargin = at >= narrowest && at <= widest && widths[0]! <= at + 3 * slack;
	return isMargin ? { at, measure } : null;
}

const brokenIn = (lines: readonly string[], margin: Margin): number =>
	lines.filter((line, at) => isBroken(line, lines[at + 1] ?? '', margin)).length;

/** Whether a line is full and the next one goes on with its sentence. */
export const isBroken = (line: string, next: string, margin: Margin): boolean =>
	!hasCells(line) && !hasCells(next) && isFull(line, next, margin);

// e.g. "1\t擅自开航\t第三条", "| 检查 | 12 |": a row of a table
const CELLS = /\S\t+\S|^\s*\|/;

/** Whether a line is a row of a table. */
export const hasCells = (line: string): boolean => CELLS.test(line);

/** Whether a line is as wide as the page, so that what it says may go on below. */
export const reachesMargin = (line: string, { at, measure }: Margin): boolean =>
	measure.of(line) >= at - measure.slack;

const isFull = (line: string, next: string, margin: Margin): boolean =>
	(reachesMargin(line, margin) && goesOn(line, next)) ||
	(widthOf(line) >= NARROWEST && GOES_ON.test(next));

const goesOn = (line: string, next: string): boolean =>
	next.trim() !== '' && ((!isEnded(line, next) && !BEGINS.test(next)) || NEVER_BEGINS.test(next));

/** A point between digits is none at the end of a sentence: `罚款21.` above `3万元`. */
const isEnded = (line: string, next: string): boolean =>
	ENDED.test(line) && !(/\d[.．]\s*$/.test(line) && /^\d/.test(next));

const isParted = (line: string, next: string): boolean =>
	(OPEN_NAME.test(line) && NAME_CLOSED.test(next.trimStart())) || isPartedNumber(line, next);

/** In half characters. */
function widthOf(line: string): number {
	let width = 0;
	for (const character of line.trimEnd()) width += character > '\u00ff' ? 2 : 1;
	return width;
}
