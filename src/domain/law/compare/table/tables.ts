import { isRow, readRow } from '../../read/lines/table-rows.ts';
import { columnsOf, type Column, type RowPair } from './columns.ts';
import { passageIn, type Change } from '../change.ts';
import { isRowPassage, type BarePassage } from '../passages.ts';
import { redline, type Segment } from '../words/redline.ts';
import { tokensOf } from '../words/tokens.ts';

/** The rows of one table, in the order of the newer wording; what was removed stands where it stood. */
export interface TableChange {
	kind: 'table';
	rows: readonly Change[];
}

/** A row, and what became of it. */
export interface ComparedRow {
	kind: Change['kind'];
	/** The words of each column of the table; empty where neither wording has a cell. */
	cells: readonly Segment[][];
}

/** A table that is compared. */
export interface ComparedTable {
	columns: readonly Column[];
	rows: readonly ComparedRow[];
}

/** The same changes, with the rows of each table as one. */
export function tablesTogether(changes: readonly Change[]): (Change | TableChange)[] {
	const together: (Change | TableChange)[] = [];
	let table: Change[] | undefined;
	for (const change of changes) {
		if (!isRowPassage(passageIn(change))) table = undefined;
		else if (!table || !isBeside(table, change))
			together.push({ kind: 'table', rows: (table = []) });
		if (table) table.push(change);
		else together.push(change);
	}
	return together;
}

/** Whether a row stands in the table of the others: below the same heading. */
function isBeside(rows: readonly Change[], change: Change): boolean {
	const side = 'new' in change ? 'new' : 'old';
	const other = rows.findLast((row) => side in row);
	return !other || within(other, side) === within(change, side);
}

const within = (change: Change, side: 'old' | 'new'): string | undefined =>
	(change as Partial<Record<typeof side, BarePassage>>)[side]?.within;

const isSameRow = (change: Change): boolean => change.kind === 'same' && !change.moved;

/**
 * A table by its columns.
 * @param shown all rows, or those that are not the same below the first, which mostly is its head
 */
export function comparedTable({ rows }: TableChange, shown: 'all' | 'changed'): ComparedTable {
	const cells = rows.map(cellsIn);
	const pairs = cells.filter((row): row is Required<RowCells> => Boolean(row.old && row.new));
	const width = (side: 'old' | 'new'): number =>
		Math.max(0, ...cells.map((row) => row[side]?.length ?? 0));
	const columns = columnsOf(
		pairs.map(({ old, new: newer }): RowPair => [old, newer]),
		width('old'),
		width('new'),
	);
	const isShown = (row: Change, place: number): boolean =>
		shown === 'all' || place === 0 || !isSameRow(row);
	return {
		columns,
		rows: rows.flatMap((row, place) =>
			isShown(row, place)
				? [{ kind: row.kind, cells: columns.map((column) => inColumn(cells[place]!, column)) }]
				: [],
		),
	};
}

interface RowCells {
	old?: string[];
	new?: string[];
}

const cellsIn = (change: Change): RowCells => ({
	...('old' in change && { old: cellsOf(change.old) }),
	...('new' in change && { new: cellsOf(change.new) }),
});

/** The cells of a row; of a line of words that became a row, the words. */
const cellsOf = ({ body }: BarePassage): string[] => (isRow(body) ? readRow(body) : [body]);

function inColumn(row: RowCells, column: Column): Segment[] {
	const [old, newer] = (['old', 'new'] as const).map((side) => row[side]?.[column[side] ?? -1]);
	return redline(tokensOf(old ?? ''), tokensOf(newer ?? ''));
}
