import { warning, type Problem } from '../../checked.ts';
import { BLANK } from '../../domain/law/read/lines/lists.ts';
import { NUMERAL, parseNumeral } from '../../domain/law/numbers/numerals.ts';
import type { Mended, Paragraph } from '../paragraphs.ts';

/** The number of an article or chapter, as far as one has been seen or will come. */
type Numbers = { 条?: number; 章?: number };

const NUMBER = `[${NUMERAL}\\d]+`;
const UNIT = `第(?<number>${NUMBER})(?<kind>[条章])`;
// e.g. "第十一条 ……", "## 第二章 ……", "第 十 二 条"
const HEAD = new RegExp(`^#*${UNIT}`);
/** Right behind its number a citation goes on: 第四十条规定的, 第四十条、第四十一条, 第四十条第一款. */
export const CITING = `(?![、，。；：和与或及至到的之中第]|规定|所|以外|情形)`;
// e.g. "第二章 监督管理" at the end of a line or before "第八条 ……"
const IN_TITLE = '[^。；：，！？“”（）()]';
// Words begin and end with no blank: else a long run of blanks is shared out in every way there is.
const TITLE = `(?:${BLANK})*(?!${BLANK})${IN_TITLE}{2,30}?(?<!${BLANK})`;
const BEFORE_ARTICLE = `第${NUMBER}条${CITING}`;
// e.g. "……制定本办法。 第二条 本县……", "……处分。第六章附则第四十条本办法……", "第一章 总则 第一条 为了……"
const JOINT = new RegExp(
	`(?<!${BLANK})(?<=[。；！？]|(?:^|[。；！？])(?:${BLANK}|#)*第${NUMBER}章${TITLE})(?<blank>(?:${BLANK})*)` +
		`${UNIT}(?:(?<=条)${CITING}|(?<=章)(?=${TITLE}(?:${BLANK})*(?:${BEFORE_ARTICLE}|$)))`,
	'g',
);
// e.g. "……应当登记。 县人民政府……", "……下列材料： （一）……": where lines have been joined by blanks
const JOINED = new RegExp(`(?<=[。；：！？])(?:${BLANK})+(?=\\S)`);

// Few lines have any of it, and JOINT takes its time. e.g. "……。 第二条", "第一章 总则 第一条"
const MAY_JOIN = /[。；！？]\s*第|^[\s#]*第.{1,9}章.*第/;

/**
 * Articles and chapters that stand in one line with the words before them, each on a line of its own, as some copies of statutes have lost
 * their line ends. It is one if its number is the next and is the head of no later line; where blanks have taken the place of line
 * ends, 款 and 项 of such a line come apart, too. No other character is touched.
 */
export function withArticlesApart(lines: readonly Paragraph[]): Mended {
	const heads = lines.map(numberAtHead);
	const ahead = numbersAhead(heads);
	const last: Numbers = {};
	const parted: { line: number; unit: string }[] = [];
	const paragraphs = lines.flatMap((line, place) => {
		Object.assign(last, heads[place]);
		const joints = MAY_JOIN.test(line) ? jointsIn(line, last, ahead[place]!) : [];
		parted.push(...joints.map(({ unit }) => ({ line: place + 1, unit })));
		return joints.length === 0 ? [line] : cut(line, joints);
	});
	return { paragraphs, problems: parted.length === 0 ? [] : [about(parted)] };
}

interface Joint {
	/** Where the words before it end, and where it begins. */
	end: number;
	start: number;
	/** `第二条` */
	unit: string;
}

function jointsIn(line: Paragraph, last: Numbers, ahead: Numbers): Joint[] {
	return [...line.matchAll(JOINT)].flatMap((match) => {
		const { number = '', kind = '', blank = '' } = match.groups!;
		const found = { [kind]: parseNumeral(number)! } as Numbers;
		if (!isNext(found, last, ahead) || isQuoted(line, match.index)) return [];
		Object.assign(last, found);
		const start = match.index + blank.length;
		return [{ end: match.index, start, unit: `第${number}${kind}` }];
	});
}

const isNext = (found: Numbers, last: Numbers, ahead: Numbers): boolean =>
	(['条', '章'] as const).every((kind) => {
		const number = found[kind];
		if (number === undefined) return true;
		return number === (last[kind] ?? 0) + 1 && (ahead[kind] ?? Infinity) > number;
	});

/** What stands in open quotation marks are the words of another text. */
const isQuoted = (line: Paragraph, place: number): boolean =>
	line.lastIndexOf('“', place) > line.lastIndexOf('”', place);

function cut(line: Paragraph, joints: readonly Joint[]): Paragraph[] {
	const ends = [...joints.map(({ end }) => end), line.length];
	const starts = [0, ...joints.map(({ start }) => start)];
	const pieces = ends.map((end, place) => line.slice(starts[place], end));
	const isByBlanks = joints.some(({ start, end }) => start > end);
	return isByBlanks ? pieces.flatMap((piece) => piece.split(JOINED)) : pieces;
}

function numberAtHead(line: Paragraph): Numbers {
	if (!/^[\s#]*第/.test(line)) return {};
	const found = HEAD.exec(line.slice(0, LONGEST_NUMBER).replace(/\s/g, ''))?.groups;
	return found ? { [found['kind']!]: parseNumeral(found['number']!) ?? undefined } : {};
}

const LONGEST_NUMBER = 30;

/** For each line the numbers at the heads of the next lines that have one. */
function numbersAhead(heads: readonly Numbers[]): Numbers[] {
	const ahead: Numbers[] = [];
	let next: Numbers = {};
	for (let place = heads.length - 1; place >= 0; place -= 1) {
		ahead[place] = next;
		next = { ...next, ...heads[place] };
	}
	return ahead;
}

const MOST_NAMED = 3;

function about(parted: readonly { line: number; unit: string }[]): Problem {
	const named = parted.slice(0, MOST_NAMED).map(({ unit }) => unit);
	const units = named.join('、') + (parted.length > MOST_NAMED ? `等 ${parted.length} 处` : '');
	return warning(
		`${units}在原文里和前面的文字连在一行，已各自另起一行，文字照原样。请对照官方文本核对条、款从哪里分开。后面各条提示的行号按分开以后数`,
		parted[0]!.line,
	);
}
