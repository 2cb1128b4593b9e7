import { isRow } from '../law/table-rows.ts';
import type { PartKind } from './model.ts';
import { HEADING_STYLES, numberOf, partsOfHeading, styleOf } from './parts.ts';
import { separateClosing } from './closing.ts';
import type { Signature } from './signature.ts';
import { separateTitle, yearsIn } from './title.ts';
import { turnOfHeading } from './turns.ts';

/** A line of a report without indentation and Markdown mark. */
export interface ReportLine {
	text: string;
	/** 1-based line in the source. */
	line: number;
	/** Level of a Markdown heading, 0 for none. */
	mark: number;
	/** Whether Markdown makes it a member of a list: `- 抓培训`. */
	bullet?: boolean;
}

/** A heading and what stands below it, down to the next heading of its kind. */
export interface Section {
	heading: ReportLine;
	/** The statutory contents that the heading names. */
	kinds: PartKind[];
	lines: ReportLine[];
}

/** A report cut into its pieces; together they hold every line that says something. */
export interface ReportOutline {
	title: ReportLine[];
	/** What stands before the first section: addressee, opening words. */
	opening: ReportLine[];
	sections: Section[];
	/** What ends the report: 结束语, 附件说明, 落款 and what stands below it. */
	closing: ReportLine[];
	signature: Signature;
}

/** Longer lines are paragraphs. */
const LONGEST_HEADING = 60;
const LONGEST_BARE_HEADING = 30;

/** Cut a report at the headings that name its statutory contents, whatever their order and numbering. */
export function outlineOf(source: readonly string[]): ReportOutline {
	const lines = source.flatMap(usesMarks(source) ? toMarkedLine : toLine);
	const { title, others } = separateTitle(lines);
	const rest = others.flatMap(splitRunIn);
	const { body, ...end } = separateClosing(rest);
	const named = kindsIn(yearsIn(title.map(({ text }) => text).join(''))[0]);
	const tops = topHeadings(body, named);
	const opening = body.slice(0, tops[0] ?? body.length);
	const sections = tops.map((start, place) => ({
		heading: body[start]!,
		kinds: named(body[start]!),
		lines: body.slice(start + 1, tops[place + 1]),
	}));
	return { title, opening, sections, ...end };
}

// e.g. "## 一、主要举措", "# 2023年法治政府建设情况报告"
const MARK = /^(#{1,6})\s+(\S.*)$/s;

/** Whether `#` marks headings here: at the title, or at a statutory content. Anywhere else it is a character. */
function usesMarks(source: readonly string[]): boolean {
	const first = source.find((line) => line.trim() !== '') ?? '';
	return (
		MARK.test(first) || source.some((line) => partsOfHeading(MARK.exec(line)?.[2] ?? '').length > 0)
	);
}

function toLine(raw: string, place: number): ReportLine[] {
	const text = raw.trim();
	return text === '' ? [] : [{ text, line: place + 1, mark: 0 }];
}

function toMarkedLine(raw: string, place: number): ReportLine[] {
	const [, marks = '', marked = raw] = MARK.exec(raw) ?? [];
	const [, item] = BULLET.exec(marked) ?? [];
	return toLine((item ?? marked).replace(STRONG, '$1'), place).map((line) => ({
		...line,
		mark: marks.length,
		...(item !== undefined && { bullet: true }),
	}));
}

// e.g. "- 推进示范创建；", "  * 抓培训"
const BULLET = /^\s*[-*+]\s+(\S.*)$/s;

// e.g. "**（一）坚持依法决策。** 全年…": words in bold, where `#` marks headings too
const STRONG = /\*\*(?=\S)([^*]+?)(?<=\S)\*\*/g;

const isOutermost = (line: string): boolean => ['第一部分', '一、'].includes(styleOf(line) ?? '');

/** `三、存在的不足和原因。一是…` and `（一）存在问题：一是…` are a heading and a paragraph on one line. */
function splitRunIn(line: ReportLine): ReportLine[] {
	const [, heading = '', rest = ''] = /^([^。：:]{4,40}[。：:])(.+)$/s.exec(line.text) ?? [];
	if (!canStandAbove(heading)) return [line];
	return [
		{ ...line, text: heading },
		{ ...line, text: rest.trim(), mark: 0 },
	];
}

const canStandAbove = (heading: string): boolean =>
	isOutermost(heading)
		? partsOfHeading(heading).length > 0
		: /[：:]$/.test(heading) && styleOf(heading) !== null && turnOfHeading(heading) !== null;

/** Whether a line can be a heading on its own. */
export function isHeadingLine({ text, mark, bullet }: ReportLine): boolean {
	if (mark > 0 || bullet) return mark > 0;
	if (text.length > LONGEST_HEADING || /[。；;！？].|[，,；;]$/s.test(text)) return false;
	return styleOf(text) !== null && (!/[：:]$/.test(text) || namesContent(text));
}

/** `（一）存在问题：` is a heading, `（一）做好以下工作：` leads a list. */
const namesContent = (text: string): boolean =>
	text.length <= LONGEST_BARE_HEADING && !/[，,]/.test(text) && partsOfHeading(text).length > 0;

// The name that the rules give one content is long and has a comma:
// e.g. "2023年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况"
const FULL_NAME =
	/^(?:\d{4}年度?)?[^。；：，]{0,20}履行[^。；：，]{0,20}第一责任人(?:的)?职责(?:，[^。；：，]{2,20})?情况$/;

const isBareHeading = ({ text, bullet }: ReportLine): boolean =>
	FULL_NAME.test(text) ||
	(!bullet &&
		!isRow(text) &&
		text.length <= LONGEST_BARE_HEADING &&
		!/[，。；：、,;:！？]/.test(text));

type Kinds = (line: ReportLine) => PartKind[];

/**
 * The contents that a line names as a heading.
 * @param year the year that the title names
 */
const kindsIn =
	(year: number | undefined): Kinds =>
	(line) => {
		if (!isHeadingLine(line) && !isBareHeading(line)) return [];
		const kinds = partsOfHeading(line.text);
		return kinds.length === 0 || kinds[0] === 'measures' ? (workOf(line, year) ?? kinds) : kinds;
	};

// e.g. "2024年重点工作", "2024年法治政府建设主要任务"
const WORK = /(?:工作|任务|目标)$/;

/** `2024年重点工作` is what was done, or in a report of 2023 the plan. */
function workOf({ text }: ReportLine, year: number | undefined): PartKind[] | null {
	const [first, ...more] = yearsIn(text);
	if (first === undefined || more.length > 0 || year === undefined || !WORK.test(text)) return null;
	return first === year ? ['measures'] : first === year + 1 ? ['plan'] : null;
}

/** How far out a heading stands; Markdown marks say it better than numbers. */
const rankOf = ({ text, mark }: ReportLine): number => {
	const style = styleOf(text);
	return mark > 0 ? mark - 10 : style ? HEADING_STYLES.indexOf(style) : HEADING_STYLES.length;
};

/**
 * Where the sections begin: at the outermost heading of each content, and at other headings of that rank that go on
 * counting. A list that begins again at 一、 below 四、 is no new section.
 */
function topHeadings(lines: readonly ReportLine[], kindsOf: Kinds): number[] {
	const candidates = lines.flatMap((line, place) =>
		kindsOf(line).length > 0 ? [{ line, place }] : [],
	);
	const chosen = new Map<PartKind, { line: ReportLine; place: number }>();
	for (const candidate of candidates)
		for (const kind of kindsOf(candidate.line)) {
			const known = chosen.get(kind);
			if (!known || rankOf(candidate.line) < rankOf(known.line)) chosen.set(kind, candidate);
		}
	const outermost = Math.min(...[...chosen.values()].map(({ line }) => rankOf(line)));
	const responsibility = chosen.get('responsibility');
	if (responsibility && isWithin(responsibility.line, outermost)) chosen.delete('responsibility');
	const places = new Set([...chosen.values()].map(({ place }) => place));
	return withSiblings(lines, places, outermost);
}

/** `（二）履行第一责任人职责` below `一、主要工作`: one of the measures, and no section that ends them. */
const isWithin = (line: ReportLine, outermost: number): boolean =>
	isHeadingLine(line) && rankOf(line) > outermost;

function withSiblings(lines: readonly ReportLine[], parts: Set<number>, rank: number): number[] {
	let last = 0;
	return lines.flatMap((line, place) => {
		if (!isHeadingLine(line) || rankOf(line) !== rank) return parts.has(place) ? [place] : [];
		const number = numberOf(line.text);
		const counts = number === null ? line.mark > 0 : number === last + 1;
		if (!parts.has(place) && !counts) return [];
		last = number ?? last;
		return [place];
	});
}
