import type { Shown } from '../words/marked.ts';
import type { Segment } from '../words/redline.ts';
import type { ComparedTable } from './tables.ts';

/** The cells of a table as one of the two texts has them, or both in one; rows and columns of the other text are left out. */
export function shownCells(
	{ columns, rows }: Pick<ComparedTable, 'columns' | 'rows'>,
	shown: Shown,
): Segment[][][] {
	const isIn = (side: 'old' | 'new', place: number): boolean => columns[place]![side] !== undefined;
	return rows
		.filter(
			({ kind }) => kind !== (shown === 'old' ? 'inserted' : shown === 'new' ? 'removed' : ''),
		)
		.map(({ cells }) => cells.filter((_, place) => shown === 'both' || isIn(shown, place)));
}
