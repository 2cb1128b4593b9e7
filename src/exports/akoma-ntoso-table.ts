import { formatRow, readRow } from '../domain/law/read/lines/table-rows.ts';
import type { Unit } from '../domain/law/model.ts';

/** The words of a cell, as XML. @param start where they begin in the words of the row */
export type CellXml = (row: Unit, cell: string, start: number) => string;

/**
 * Rows as a table; with bars between the cells, `| ` in front and ` |` behind, a row is the published line.
 * @param beforeOf the attribute that says what stands before a unit
 */
export function tableXml(
	rows: readonly Unit[],
	beforeOf: (unit: Unit) => string,
	cellXml: CellXml,
): string {
	const rowXml = (row: Unit): string => {
		let start = '| '.length;
		const cells = readRow(row.text).map((cell) => {
			const xml = `<td><p>${cellXml(row, cell, start)}</p></td>`;
			// Of `| a |` the last bar stands in front of the next cell.
			start += formatRow([cell]).length - '|'.length;
			return xml;
		});
		return `<tr${beforeOf(row)}>${cells.join('')}</tr>`;
	};
	return `<table eId="table_${rows[0]!.line}">${rows.map(rowXml).join('')}</table>`;
}
