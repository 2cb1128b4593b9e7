import { NUMERAL } from '../../numbers/numerals.ts';
import { readRow } from '../../read/lines/table-rows.ts';
import type { Entry } from './candidates.ts';
import { isRowPassage } from '../passages.ts';
import { normalised } from '../words/tokens.ts';

// e.g. "1", "三", "（二）": a number is no name of a row
const NUMBER = new RegExp(`^[${NUMERAL}\\d\\s\\p{P}]*$`, 'u');

/**
 * Rows that have a name in common: words of a cell that no other row has on either side. In a table of fees most rows are as
 * short as `渡船 | 五元`, and no likeness of words tells that this one became `渡船 | 六元`. The first cell that names a row
 * decides; below the same heading rows are looked for first.
 */
export function sameRows(olds: readonly Entry[], news: readonly Entry[]): { a: Entry; b: Entry }[] {
	const rows = [olds, news].map((list) => list.filter(({ passage }) => isRowPassage(passage)));
	if (rows.some((list) => list.length === 0)) return [];
	const [before, now] = rows.map((list) => list.map((entry) => ({ entry, cells: cellsOf(entry) })));
	return [true, false].flatMap((isHere) => {
		const [from, to] = [namesOf(before!, isHere), namesOf(now!, isHere)];
		return [...from]
			.flatMap(([name, a]) => {
				const b = to.get(name);
				return a && b ? [{ a: a.entry, b: b.entry, column: a.column }] : [];
			})
			.sort((x, y) => x.column - y.column);
	});
}

interface Named {
	entry: Entry;
	column: number;
}

const cellsOf = ({ passage }: Entry): string[] => readRow(passage.body).map(normalised);

/** The row of each name; null for one that several rows have. */
function namesOf(
	rows: readonly { entry: Entry; cells: readonly string[] }[],
	isHere: boolean,
): Map<string, Named | null> {
	const names = new Map<string, Named | null>();
	for (const { entry, cells } of rows)
		for (const [column, cell] of cells.entries()) {
			if (NUMBER.test(cell)) continue;
			const name = isHere ? `${entry.passage.within}|${cell}` : cell;
			names.set(name, names.has(name) ? null : { entry, column });
		}
	return names;
}
