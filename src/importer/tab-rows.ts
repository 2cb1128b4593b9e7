import { rowOf, type Paragraph } from './paragraphs.ts';

/** A table has at least so many columns; two words set apart by a tab are office and day. */
const FEWEST_COLUMNS = 3;

/** The lines of a report with those of a pasted table as rows: lines that follow one another, each with the same tabs. */
export function withTabRows(lines: readonly Paragraph[]): Paragraph[] {
	const columns = lines.map(cellsOf);
	const isRow = (place: number): boolean => {
		const count = columns[place]?.length ?? 0;
		const beside = [columns[place - 1]?.length, columns[place + 1]?.length];
		return count >= FEWEST_COLUMNS && beside.includes(count);
	};
	return lines.map((line, place) => (isRow(place) ? rowOf(columns[place]!) : line));
}

const cellsOf = (line: Paragraph): string[] => line.trim().split(/\t/);
