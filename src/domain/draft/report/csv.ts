import type { CheckedCitation } from '../model.ts';
import { COLUMNS, rowOf } from './rows.ts';

/** Excel takes a file for UTF-8 only if it begins so. */
const BYTE_ORDER_MARK = '\ufeff';

// e.g. "=HYPERLINK(…)", "+1", "-1", "@SUM(…)", also behind blanks: a spreadsheet would compute them (OWASP, CSV injection).
// Full-width signs are turned into these by some.
const FORMULA = /^[\s\ufeff]*[=+\-@＝＋－＠]/u;

/** The report as CSV (RFC 4180) for spreadsheets: every field quoted, nothing that they would compute. */
export const reportCsv = (citations: readonly CheckedCitation[]): string =>
	BYTE_ORDER_MARK + csvOf([COLUMNS, ...citations.map(rowOf)]);

/** Rows as CSV; line ends within fields stay. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
	rows.map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('');

/** An apostrophe in front tells a spreadsheet that the cell is text. */
const fieldOf = (text: string): string =>
	`"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
