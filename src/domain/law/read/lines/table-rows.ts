/**
 * One row of a table as a line of a statute's text: `| 序号 | 名称 |`. A bar inside a cell is written `\|`.
 * @param cells the words of the cells, each on one line; blanks at their ends do not count
 */
export function formatRow(cells: readonly string[]): string {
	return `| ${cells.map((cell) => cell.trim().replace(/[\\|]/g, '\\$&')).join(' | ')} |`;
}

/** Whether a line without blanks at its ends is a row: `| 序号 | 名称 |`. */
export const isRow = (text: string): boolean => /^\|[^\n]*\|$/.test(text);

// e.g. "| 序号 | 名称 |": a cell runs to the next bar that is not written `\|`, and begins where the one before ends
const CELL = /((?:\\.|[^\\|])*)\|/gy;

/** The cells of a row as they are written; null for a row that ends in an escaped bar. */
export function cutRow(text: string): string[] | null {
	const found = [...text.slice(1).matchAll(CELL)];
	const read = found.reduce((length, [cell]) => length + cell.length, 1);
	return read === text.length ? found.map(([, cell]) => cell!.trim()) : null;
}

/** The words of the cells of a row. The partner of `formatRow`; a row written otherwise is cut at every bar. */
export function readRow(text: string): string[] {
	const cells = cutRow(text)?.map((cell) => cell.replace(/\\([\\|])/g, '$1'));
	return (
		cells ??
		text
			.slice(1, -1)
			.split('|')
			.map((cell) => cell.trim())
	);
}
