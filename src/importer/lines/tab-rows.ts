import { warning } from '../../checked.ts';
import { runsOf } from '../../domain/text/runs.ts';
import { rowOf, type Mended, type Paragraph } from '../paragraphs.ts';

/** Two words set apart by a tab are office and day, or those who sign; a table of two columns has at least so many rows. */
const FEWEST_ROWS_OF_TWO = 3;
// e.g. "1.\t灯罩", "一、\t灯罩", "(1)\t灯罩": the number of a list and its words
const NUMBER_ALONE = /^[（(]?[\d０-９一二三四五六七八九十①-⑳]{1,3}[)）.．、]?$/;

/** The lines of a text with those of a pasted table as rows: lines that follow one another, each with the same tabs. */
export const withTabRows = (lines: readonly Paragraph[]): Paragraph[] =>
	runsOf(lines, (above, line) => columnsOf(above) === columnsOf(line)).flatMap((run) =>
		isTable(run) ? run.map((line) => rowOf(cellsOf(line))) : run,
	);

function isTable(lines: readonly Paragraph[]): boolean {
	const columns = columnsOf(lines[0]!);
	return columns > 2 ? lines.length > 1 : columns === 2 && lines.length >= FEWEST_ROWS_OF_TWO;
}

/** How many columns a line has; a number and its words are one. */
function columnsOf(line: Paragraph): number {
	const cells = cellsOf(line);
	const isNumbered = NUMBERED.test(line) || NUMBER_ALONE.test(cells[0]!);
	return cells.length === 2 && isNumbered ? 1 : cells.length;
}

/** The same for a law, whose numbered lines are no rows, and what the editor should know. */
export function withTabRowsOfLaw(lines: readonly Paragraph[]): Mended {
	const rows = withTabRows(lines);
	const paragraphs = rows.map((row, place) => (NUMBERED.test(lines[place]!) ? lines[place]! : row));
	const first = paragraphs.findIndex((line, place) => line !== lines[place]);
	return { paragraphs, problems: first === -1 ? [] : [warning(ROWS, first + 1)] };
}

// e.g. "第一条\t为了", "（一）\t甲"
const NUMBERED = /^\s*(?:第.{1,8}[编章节条]|[（(].{1,3}[)）])/;

const ROWS = '用制表符（Tab）隔开的几列已按表格的行写成“| 甲 | 乙 |”。请对照原文核对';

const cellsOf = (line: Paragraph): string[] => line.trim().split(/\t/);
