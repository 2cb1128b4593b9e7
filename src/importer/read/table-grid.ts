/** A cell of a table, and how many columns and rows it covers. */
export interface Cell {
	words: string;
	columns: number;
	rows: number;
}

/**
 * The words in each column of each row. A merged cell has its words in its first place; the other places that it covers,
 * to the right and below, are empty, so that columns stay below their heads.
 * @param rows the cells that begin in each row
 */
export function gridOf(rows: readonly (readonly Cell[])[]): string[][] {
	/** For each column, how many of the rows below are covered from above. */
	const covered: number[] = [];
	return rows.map((cells) => {
		const words: string[] = [];
		const passCovered = (): void => {
			for (; (covered[words.length] ?? 0) > 0; words.push('')) covered[words.length]! -= 1;
		};
		for (const cell of cells) {
			passCovered();
			for (const text of [cell.words, ...Array.from({ length: cell.columns - 1 }, () => '')]) {
				covered[words.length] = cell.rows - 1;
				words.push(text);
			}
		}
		passCovered();
		return words;
	});
}
