import { warning, type Problem } from '../checked.ts';
import { rowOf, type Paragraph } from './paragraphs.ts';

/** A table has at least so many columns; two words set apart by a tab are office and day. */
const FEWEST_COLUMNS = 3;

/** The lines of a text with those of a pasted table as rows: lines that follow one another, each with the same tabs. */
export function withTabRows(lines: readonly Paragraph[]): Paragraph[] {
	const columns = lines.map(cellsOf);
	const isRow = (place: number): boolean => {
		const count = columns[place]?.length ?? 0;
		const beside = [columns[place - 1]?.length, columns[place + 1]?.length];
		return count >= FEWEST_COLUMNS && beside.includes(count);
	};
	return lines.map((line, place) => (isRow(place) ? rowOf(columns[place]!) : line));
}

/** The same for a law, whose numbered lines are no rows, and what the editor should know. */
export function withTabRowsOfLaw(lines: readonly Paragraph[]): {
	paragraphs: Paragraph[];
	problems: Problem[];
} {
	const rows = withTabRows(lines);
	const paragraphs = rows.map((row, place) => (NUMBERED.test(lines[place]!) ? lines[place]! : row));
	const first = paragraphs.findIndex((line, place) => line !== lines[place]);
	return { paragraphs, problems: first === -1 ? [] : [warning(ROWS, first + 1)] };
}

// e.g. "第一条\t为了", "（一）\t甲"
const NUMBERED = /^\s*(?:第.{1,8}[编章节条]|[（(].{1,3}[)）])/;

const ROWS = '用制表符（Tab）隔开的几列已按表格的行写成“| 甲 | 乙 |”。请对照原文核对';

const cellsOf = (line: Paragraph): string[] => line.trim().split(/\t/);
