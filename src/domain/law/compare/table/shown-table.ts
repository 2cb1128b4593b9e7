import { segmentsIn, type Shown } from '../words/marked.ts';
import type { Segment } from '../words/redline.ts';
import type { ComparedPart } from './parts.ts';
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

/** What one of the two texts has of a change, or both in one: words and tables that only the other text has are left out. */
export const shownParts = (parts: readonly ComparedPart[], shown: Shown): ComparedPart[] =>
	parts.filter((part) =>
		part.kind === 'words'
			? segmentsIn(part.segments, shown).length > 0
			: shownCells(part, shown).length > 0,
	);
