import { isRow, readRow } from '../law/table-rows.ts';
import type { FoundFigure } from './find-figures.ts';

// e.g. "2023年", "2023年度", "2023年（件）", "2023年数据"; not "2024年计划"
const YEAR_COLUMN = /^(\d{4})年?度?(?:数值?|数据|情况|实绩)?(?:[（(][^（）()]+[)）])?$/;
// e.g. "数量", "数值（件）", "本年数", "合计"
const VALUE_COLUMN =
	/^(?:数量|数值|数据|数目|合计|总数|本年数?|本年度|完成数)(?:[（(][^（）()]+[)）])?$/;
// e.g. "单位", "计量单位"
const UNIT_COLUMN = /^(?:计量)?单位$/;
// e.g. "（件）" in "行政处罚（件）", "(%)" in "办结率(%)"
const UNIT_IN_BRACKETS = /[（(]([^（）()\d]{1,6})[)）]$/;
// e.g. "120", "5,216", "99.5", "98%"
const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*([%％])?$/;

/** Rows that follow one another, and the line of the first. */
interface Table {
	rows: string[];
	line: number;
}

/**
 * The numbers of tables whose cells hold numbers alone: of several years those of the latest, or those below `数量`. The
 * unit stands in brackets, in a column of its own, or behind the number.
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

function figuresOf({ rows, line }: Table): FoundFigure[] {
	const [head = [], ...body] = rows.map(readRow);
	const column = columnOfValues(head);
	if (column === -1) return [];
	const units = head.findIndex((cell) => UNIT_COLUMN.test(cell));
	return body.flatMap((cells, place) => {
		const [, whole, fraction = '', percent] = NUMBER.exec(cells[column] ?? '') ?? [];
		const named = cells.find((cell, at) => at < column && at !== units && /\p{L}/u.test(cell));
		const unit =
			percent ?? unitIn(named) ?? (units === -1 ? unitIn(head[column]) : cells[units]?.trim());
		if (whole === undefined || named === undefined || !unit) return [];
		const figure = {
			label: named.replace(UNIT_IN_BRACKETS, '').trim(),
			value: Number(whole.replaceAll(',', '') + fraction),
			unit: unit.replace('％', '%'),
		};
		const row = rows[place + 1]!;
		return [{ ...figure, line: line + place + 1, clause: row, at: row.indexOf(cells[column]!) }];
	});
}

/** The column of the latest year, or of the only numbers; -1 for none. */
function columnOfValues(head: readonly string[]): number {
	const years = head.map((cell) => Number(YEAR_COLUMN.exec(cell)?.[1] ?? 0));
	const latest = Math.max(0, ...years);
	return latest > 0 ? years.indexOf(latest) : head.findIndex((cell) => VALUE_COLUMN.test(cell));
}

const unitIn = (cell = ''): string | undefined => UNIT_IN_BRACKETS.exec(cell)?.[1];
