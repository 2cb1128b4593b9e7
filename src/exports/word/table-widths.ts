import { lengthOf, type Cell } from './block.ts';

/** Characters: a head of two (档次) stays on one line, and what is long wraps. */
const [LEAST, MOST] = [6, 12];

/** Shares of the width for the columns of a table: by the longest cell of each, so that 序号 gets less than what is said of it. */
export function widthsOf(rows: readonly (readonly Cell[])[]): number[] {
	const columns = Math.max(1, ...rows.map((row) => row.length));
	return Array.from({ length: columns }, (_, at) => {
		const longest = Math.max(0, ...rows.map((row) => lengthOf(row[at] ?? [])));
		return Math.min(MOST, Math.max(LEAST, longest));
	});
}
