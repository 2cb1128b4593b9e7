import { isRow, readRow } from '../../law/read/lines/table-rows.ts';
import { UNITS } from './units.ts';
import type { FoundFigure } from '../model.ts';

const DONE = '(?:数[值量据]?|总数|件数|情况|实绩|值|完成(?:数|值|情况)?|实际(?:数|值|完成数?)?)?';
const ASIDE = '(?:[（(][^（）()]+[)）])?';
// e.g. "2023年", "2023年度", "2023年（件）", "2023年数据"; not "2024年计划"
const YEAR_COLUMN = new RegExp(`^(\\d{4})年?度?${DONE}${ASIDE}$`);
// e.g. "数量", "数值（件）", "本年数", "今年", "合计"; not "上年", "较上年"
const VALUE_COLUMN = new RegExp(
	`^(?:数量|数值|数据|数目|合计|总数|完成(?:数|情况)|(?:本年度?|今年|当年|本期|本报告期)${DONE})${ASIDE}$`,
);
// e.g. "单位", "计量单位"
const UNIT_COLUMN = /^(?:计量)?单位$/;
// e.g. "（件）" in "行政处罚（件）", "(%)" in "办结率(%)"
const UNIT_IN_BRACKETS = /[（(]([^（）()\d]{1,6})[)）]$/;
// e.g. "120", "5,216", "99.5", "98%", "56件"
const NUMBER = new RegExp(`^(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s*(${UNITS})?$`);
// e.g. "年份", "年度"
const YEARS = /^年[份度]?$/;

/** Rows that follow one another, and the line of the first. */
interface Table {
	rows: string[];
	line: number;
}

/**
 * The numbers of tables whose cells hold numbers alone: of several years those of the latest, or those below `数量`. The
 * unit stands in brackets, in a column of its own, or behind the number. A row may be a year, too.
 */
export function tableFigures(text: string): FoundFigure[] {
	return tablesIn(text.split('\n')).flatMap(figuresOf);
}

function tablesIn(lines: readonly string[]): Table[] {
	const tables: Table[] = [];
	lines.forEach((raw, place) => {
		const row = raw.trim();
		if (!isRow(row)) return;
		const last = tables.at(-1);
		if (last && last.line + last.rows.length === place + 1) last.rows.push(row);
		else tables.push({ rows: [row], line: place + 1 });
	});
	return tables;
}

function figuresOf(table: Table): FoundFigure[] {
	const cells = table.rows.map(readRow);
	const [head = [], ...body] = cells;
	if (YEARS.test(head[0] ?? '')) return inRowOfYear(table, head, body);
	if (isBare(head)) return cells.flatMap((row, place) => inBareRow(table, row, place));
	if (columnOfValues(head) === -1) return inRowOfTotals(table, head, body);
	return blocksOf(head).flatMap(([from, to]) =>
		inColumn(
			table,
			head.slice(from, to),
			body.map((row) => row.slice(from, to)),
		),
	);
}

/** Where the columns of a table begin again, side by side: `| 项目 | 单位 | 数量 | 项目 | 单位 | 数量 |`. */
function blocksOf(head: Cells): [number, number][] {
	const width = head.indexOf(head[0]!, 1);
	const repeats =
		width > 1 && head.length % width === 0 && head.every((cell, at) => cell === head[at % width]);
	if (!repeats) return [[0, head.length]];
	return Array.from({ length: head.length / width }, (_, block) => [
		block * width,
		(block + 1) * width,
	]);
}

// e.g. "件", "万元": a unit alone in its cell
const UNIT = new RegExp(`^(?:${UNITS})$`);

/** What a row without a head tells: its only number, with a unit in a cell of its own or in the name. */
function bareNumber(row: Cells): { named: string; unit: string; cell: string } | null {
	const place = row.findIndex((cell) => /\p{L}/u.test(cell) && !UNIT.test(cell));
	const named = row[place] ?? '';
	const numbers = row.slice(place + 1).filter((cell) => NUMBER.test(cell));
	const unit = unitIn(named) ?? row.find((cell) => UNIT.test(cell));
	const [cell = ''] = numbers;
	if (named === '' || !unit || numbers.length !== 1 || NUMBER.exec(cell)?.[3]) return null;
	return { named, unit, cell };
}

const isBare = (row: Cells): boolean => bareNumber(row) !== null;

function inBareRow({ rows, line }: Table, row: Cells, place: number): FoundFigure[] {
	const found = bareNumber(row);
	return found ? [figureAt(found.named, found.cell, found.unit, rows[place]!, line + place)] : [];
}

// e.g. "合计", "总　计", "全县合计"
const TOTAL = /^[^\d]{0,6}[合总]\s*计$/;

/** Where each column is a figure and each row an office or a month, the row of totals, or the only row. */
function inRowOfTotals(table: Table, head: Cells, body: readonly Cells[]): FoundFigure[] {
	const told = body.filter((row) => row.some((cell) => NUMBER.test(cell)));
	const totals = told.find((row) => TOTAL.test(row[0] ?? '')) ?? told[0];
	if (!totals || (told.length > 1 && !TOTAL.test(totals[0] ?? ''))) return [];
	return inRow(table, body.indexOf(totals) + 1, head, totals);
}

/**
 * @param named the cell that names it, perhaps with a unit in brackets
 * @param cell that of its number
 */
function figureAt(
	named: string,
	cell: string,
	unit: string,
	row: string,
	line: number,
): FoundFigure {
	const [, whole = '', fraction = ''] = NUMBER.exec(cell) ?? [];
	const label = named.replace(UNIT_IN_BRACKETS, '').trim();
	const where = { line, clause: row, at: row.indexOf(cell) };
	const value = Number(whole.replaceAll(',', '') + fraction);
	return { label, value, unit: unit.replace('％', '%'), ...where };
}

type Cells = readonly string[];

/** Where each row is a year, the numbers of the latest, named by the head: `| 年份 | 行政复议（件） |`. */
function inRowOfYear(table: Table, head: Cells, body: readonly Cells[]): FoundFigure[] {
	const years = body.map(([year = '']) => Number(YEAR_COLUMN.exec(year)?.[1] ?? 0));
	const latest = Math.max(0, ...years);
	const place = latest > 0 ? years.indexOf(latest) : -1;
	return inRow(table, place + 1, head.slice(1), (body[place] ?? []).slice(1));
}

/** The numbers of one row that have a unit, named by the head. @param place of the row in its table */
function inRow({ rows, line }: Table, place: number, head: Cells, row: Cells): FoundFigure[] {
	return row.flatMap((cell, column) => {
		const named = head[column] ?? '';
		const unit = NUMBER.exec(cell)?.[3] ?? unitIn(named) ?? counted(named, cell);
		if (!NUMBER.test(cell) || !unit || !/\p{L}/u.test(named.replace(UNIT_IN_BRACKETS, '')))
			return [];
		return [figureAt(named, cell, unit, rows[place]!, line + place)];
	});
}

function inColumn({ rows, line }: Table, head: Cells, body: readonly Cells[]): FoundFigure[] {
	const column = columnOfValues(head);
	if (column === -1) return [];
	const units = head.findIndex((cell) => UNIT_COLUMN.test(cell));
	return body.flatMap((cells, place) => {
		const cell = cells[column] ?? '';
		const named = cells.find((cell, at) => at < column && at !== units && /\p{L}/u.test(cell));
		const own = NUMBER.exec(cell)?.[3] ?? unitIn(named);
		const told = own ?? (units === -1 ? unitIn(head[column]) : cells[units]?.trim());
		const unit = told ?? counted(named, cell);
		if (!NUMBER.test(cell) || named === undefined || !unit) return [];
		return [figureAt(named, cell, unit, rows[place + 1]!, line + place + 1)];
	});
}

/** The column of the latest year, or of the only numbers; -1 for none. */
function columnOfValues(head: readonly string[]): number {
	const years = head.map((cell) => Number(YEAR_COLUMN.exec(cell)?.[1] ?? 0));
	const latest = Math.max(0, ...years);
	return latest > 0 ? years.indexOf(latest) : head.findIndex((cell) => VALUE_COLUMN.test(cell));
}

const unitIn = (cell = ''): string | undefined => UNIT_IN_BRACKETS.exec(cell)?.[1];

// e.g. "次" in "检查次数", "件" in "立案件数"; not "专家数"
const UNIT_IN_NAME = /[\u4e00-\u9fff]([次件人户个场份起])数$/;

/** The unit in a name, where nothing else tells one: "服务户数" may be counted in 万户, and 3.2 is no number of 户. */
const counted = (named = '', cell: string): string | undefined =>
	cell.includes('.') ? undefined : UNIT_IN_NAME.exec(named)?.[1];
