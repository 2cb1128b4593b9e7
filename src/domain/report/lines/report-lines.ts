import { partsOfHeading } from '../parts.ts';

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

/** The lines of a source that say something, without indentation, and without Markdown marks where it has them. */
export const readLines = (source: readonly string[]): ReportLine[] =>
	usesMarks(source)
		? source.flatMap(toMarkedLine)
		: withBracketed(source.flatMap((raw, place) => toLine(raw, place)));

// e.g. "【主要做法】"
const IN_BRACKETS = /^【[^【】]{2,40}】$/;
/** Headings in brackets stand outermost, as `## `. */
const BRACKETED = 2;

/** Where some lines in brackets name statutory contents, all of them are headings: `【典型案例】` between these, too. */
function withBracketed(lines: readonly ReportLine[]): ReportLine[] {
	const heads = new Set(lines.filter(({ text }) => IN_BRACKETS.test(text)));
	const named = [...heads].filter(({ text }) => partsOfHeading(text).length > 0);
	if (named.length < 2) return [...lines];
	return lines.map((line) => (heads.has(line) ? { ...line, mark: BRACKETED } : line));
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
