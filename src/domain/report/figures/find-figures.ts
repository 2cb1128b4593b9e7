import { piecesOfLine } from '../../law/read/lines/long-lines.ts';
import { NUMERAL, parseNumeral } from '../../law/numbers/numerals.ts';
import { clauseAfter, clauseBefore, listBefore } from './clauses.ts';
import { asCounted, FORMERLY, isChange, labelOf } from './labels.ts';
import { nameOf, type Last } from './figure-names.ts';
import { namesInLists } from './lists.ts';
import { amountOf } from './amounts.ts';
import { FIGURE, RATES, UNITS } from './units.ts';
import { inexactWords } from './inexact.ts';
import type { FoundFigure } from '../model.ts';
import { tableFigures } from './table-figures.ts';

/**
 * Every number with a unit and a name, in the order of the text. Rates (`每季度一次`), quoted words, former values (`由20天`),
 * ranges (`3—5人`), bounds (`不少于3次`) and changes of something else (`同比下降8%`) are none.
 */
export function findFigures(text: string): FoundFigure[] {
	const tables = tableFigures(text);
	// What a column says goes before what a row reads like.
	const told = new Set(tables.map(({ line }) => line));
	const found = text
		.split('\n')
		.flatMap((line, place) => (told.has(place + 1) ? [] : figuresInLine(line, place + 1)));
	return [...found, ...tables].sort((a, b) => a.line - b.line);
}

const figuresInLine = (line: string, number: number): FoundFigure[] =>
	piecesOfLine(line).flatMap(({ text, at }) =>
		figuresIn(text, number).map((figure) => ({ ...figure, at: figure.at + at })),
	);

function figuresIn(source: string, number: number): FoundFigure[] {
	const line = withEvenNumbers(source);
	const visible = withoutRanges(line.replace(/“[^”]{0,30}”|《[^》]*》/g, hidden));
	const matches = [...visible.matchAll(FIGURE)];
	const inLists = namesInLists(visible);
	let last: Last = { label: '', unit: '', end: -1 };
	return matches.flatMap((match, place) => {
		const at = match.index;
		const before = clauseBefore(line, visible, at);
		if (isNoFigure(match, before, line)) return [];
		const after = clauseAfter(line, endOf(match));
		// Of several years the number of the latest.
		const latest = matches[place + latestYear(line, at)] ?? match;
		// e.g. "20" and "余万" of "20余万条"
		const scale = latest[2]?.slice(1) ?? '';
		const { value, unit } = amountOf(latest[1]! + scale, match[3]!);
		if (value === null) return [];
		const counted = RATE.test(unit) || BECAUSE.test(after) ? '' : after;
		const list = listBefore(visible.slice(endOf(matches[place - 1]), at), before);
		const own = asCounted(labelOf(list ?? before, counted), unit);
		const isAlone = matches.length === 1;
		const label = nameOf({ own, unit, isAlone }, line, at, last);
		last = { label, unit, end: endOf(match) };
		const listed = inLists.get(at)?.map((name) => labelOf(name, ''));
		if (listed ? isOfParts(line.slice(0, at)) : isChange(label)) return [];
		const inexact = inexactOf(line, latest);
		const clause = before + match[0] + after;
		const stated = { value, unit, line: number, clause, at, ...(inexact && { inexact }) };
		return (listed ?? [label])
			.filter((name) => /\p{L}/u.test(name))
			.map((name) => ({ label: name, ...stated }));
	});
}

// What is behind a rate is not what it counts.
const RATE = new RegExp(`^(?:${RATES})$`);

/** A line whose numbers are all written in one way. Its length stays. */
const withEvenNumbers = (line: string): string =>
	line
		// e.g. "１２０", "９９．５", "１，２０３"
		.replace(/[０-９]|(?<=[０-９])．(?=[０-９])/g, (wide) => wide.normalize('NFKC'))
		.replace(WIDE_COMMA, ',')
		.replace(PARTED, (number) => number.replace(BLANKS, '').padStart(number.length))
		.replace(PERCENT, percent)
		.replace(HAN_DECIMAL, decimal);

// e.g. "每季度召开": how often, not how many
const HOW_OFTEN = /每(?:个)?(?:天|日|周|月|季|年|半年)[^，。；]*$/;

/** Whether a number with a unit says something else than how many the year came to. @param before its clause up to it */
const isNoFigure = (match: RegExpExecArray, before: string, line: string): boolean =>
	[HOW_OFTEN, EACH, BOUND, CAUSE].some((pattern) => pattern.test(before)) ||
	isThreeRules(match, line) ||
	isFormer(before, line.slice(match.index + match[0].length));

const inexactOf = (line: string, { 0: written, 2: more, index }: RegExpExecArray) =>
	inexactWords(line.slice(0, index), written, more, line.slice(index + written.length));

// e.g. "因为" before "两人退休": why something is so, and no figure of the year; "由于", "因"; not "查找原因" before "5个"
const CAUSE = /(?:因为|由于|(?<!原)因)$/;
// e.g. "因为选址变更" behind "另1座"
const BECAUSE = /^(?:因为|由于|因(?!公))/;

// e.g. "每个村配备法律顾问", "每名干部学法": how many each has, and not how many there are
const EACH = /每(?:个)?(?:村|社区|网格|乡镇|街道|单位|部门|学校|企业|[人户名位所家])[^，。；]*$/;

/** `第一季度、第二季度检查分别为`: parts of the year, and no figures of it. Looked for one after the other, since lines may be long. */
function isOfParts(before: string): boolean {
	const clause = before.split(/[，。；：]/).at(-1)!;
	const part = clause.search(/季度|半年|月/);
	return part !== -1 && clause.includes('分别', part);
}

// e.g. "1，203件": thousands, which no Chinese comma parts
const WIDE_COMMA = /(?<=(?<!\d)\d{1,3}(?:[，,]\d{3})*)，(?=\d{3}(?!\d))/g;

// e.g. "2 360人次", "1 012 300元": blanks that part thousands (GB/T 15835-2011); not "2031 100件", nor "第3 100件"
const BLANKS = /[ \u00a0\u2009\u202f]/g;
const PARTED =
	/(?<=[\u4e00-\u9fff]\s?)(?<!第)\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?=(?:\.\d+)?[余多万]{0,2}\s?[\u4e00-\u9fff])/g;

// e.g. "三点五公顷", "十二点六万元"; not "八点三十分", "第三点五项要求", "下午三点五人"
const HAN_DECIMAL = new RegExp(
	`(?<![第${NUMERAL}])([${NUMERAL}]{1,7})点([零〇一二三四五六七八九]{1,4})(?=[万亿](?:${UNITS})|(?!个(?!百)|[人名户家件项条份次起场辆台])(?:${UNITS}))`,
	'g',
);

// e.g. "百分之九十八点六", "百分之百"
const PERCENT = /百分之([一二两三四五六七八九十百零]+)(?:点([零〇一二三四五六七八九]+))?/g;

/** `百分之九十八点六` → `   98.6%`, of the same length. */
const percent = (written: string, whole: string, decimals = ''): string =>
	inDigits(written, whole, decimals, '%');

/** `三点五` → `3.5`, of the same length. */
const decimal = (written: string, whole: string, decimals: string): string =>
	inDigits(written, whole, decimals, '');

function inDigits(written: string, whole: string, decimals: string, sign: string): string {
	const digits = [...decimals].map((digit) => parseNumeral(digit)).join('');
	const value = parseNumeral(whole);
	return value === null
		? written
		: `${value}${digits && '.'}${digits}${sign}`.padStart(written.length);
}

/** `三项制度` is the name of three rules on enforcing the law (国办发〔2018〕118号), and counts nothing. */
const isThreeRules = ({ 0: written, index }: RegExpExecArray, line: string): boolean =>
	written === '三项' && line.startsWith('制度', index + written.length);

// e.g. "2021年、2022年、2023年行政案件分别为", "2022年、2023年立案分别为30件、40件，罚款分别为": a number for each year follows. A clause is
// parted at its first 分别 and ends at the next comma, so that it is read in one way only
const EACH_YEAR =
	/((?:\d{4}年?(?:度)?[、和至]\s*)+\d{4}年(?:度)?)(?:(?:(?!分别)[^。；\d]){1,24}分别[^。；，]{3,42}，)*[^。；\d]{1,24}分别(?:为|是|达|达到)?$/;

/** Of numbers that stand for a year each, how far behind the first is that of the latest year; else 0. */
function latestYear(line: string, at: number): number {
	const years = (EACH_YEAR.exec(line.slice(0, at))?.[1] ?? '').match(/\d{4}/g)?.map(Number) ?? [];
	return years.length === 0 ? 0 : years.indexOf(Math.max(...years));
}

// e.g. "每人培训不少于", "整改率<": what is asked for at least or at most; "执法人员不足", "费用低于" say no number either; but of "查找不足"
// the lacks are counted
const BOUND =
	/(?:不少于|不低于|不超过|不高于|至少|至多|不到|未满|不满|[低高少多]于|(?<!问题|短板|差距|困难|查找|查摆|发现|梳理|存在|整改|[、和与及]|^)不足|[<>＜＞≤≥≦≧])$/;

const endOf = (match: RegExpExecArray | undefined): number =>
	match ? match.index + match[0].length : 0;

const hidden = (words: string): string => '□'.repeat(words.length);

// e.g. "3—5人", "2至3场", "5%—10%", "三到五次"; not "从2%到5%", which is a change, nor "2次到10个村"
const NUMBER = '(?:\\d[\\d,.]{0,24}|[一二两三四五六七八九十]{1,3})[万亿]?';
const RANGE = new RegExp(
	`(?<![\\d.])(?<!${FORMERLY})${NUMBER}\\s*(${UNITS})?\\s*([-－—–―~～]{1,2}|[至到])\\s*${NUMBER}\\s*(${UNITS})`,
	'g',
);

/** From … to … is no number. */
const withoutRanges = (line: string): string =>
	line.replace(RANGE, (range, unit: string | undefined, between: string, last: string) =>
		/[至到]/.test(between) && unit && unit !== last ? range : hidden(range),
	);

const BEFORE_FORMER = new RegExp(`${FORMERLY}$`);
// e.g. "立案数同比上年的" before "402件减少90件", "比2031年的"
const BESIDE_FORMER = /[比较](?:去年|上年|上年度|同期|\d{4}年(?:度)?)(?:同期)?的?$/;

/** e.g. "审批时限由20个工作日" before "压缩至5个工作日", "缩短为5个工作日": what it was. */
const isFormer = (before: string, after: string): boolean =>
	(BEFORE_FORMER.test(before) && /^[^，。；：、]{0,8}[至到为]/.test(after)) ||
	BESIDE_FORMER.test(before);
