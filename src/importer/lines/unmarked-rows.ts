import { cutRow, formatRow, isRow } from '../../domain/law/read/lines/table-rows.ts';
import type { Paragraph } from '../paragraphs.ts';

// e.g. "| --- | :---: |" below the first row
const RULE = /^\|(?:\s*:?-+:?\s*\|)+$/;
// e.g. "||" behind the last cell of the first row, where others have more cells (`exports/markdown.ts`)
const WIDENED = /(?<!\|)\|+$/;

/**
 * A text in Markdown without its marks; of tables, which Markdown draws as a text has them, only the line below their first row
 * is a mark, and so are those in cells.
 * @param unmark a line or the words of a cell without marks
 */
export const unmarkedLines = (
	lines: readonly Paragraph[],
	unmark: (words: string) => string,
): Paragraph[] =>
	lines.flatMap((line, place) => {
		const row = line.trim();
		const cells = isRow(row)
			? cutRow(isRuleAt(lines, place + 1) ? row.replace(WIDENED, '|') : row)
			: null;
		if (!cells) return [unmark(line)];
		return isRuleAt(lines, place) ? [] : [formatRow(cells.map(unmark))];
	});

function isRuleAt(lines: readonly Paragraph[], place: number): boolean {
	const [above, head, line] = [-2, -1, 0].map((step) => lines[place + step]?.trim() ?? '');
	return RULE.test(line!) && isRow(head!) && !isRow(above!);
}
