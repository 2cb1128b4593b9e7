import { likeness, pairsIn } from '../align/likeness.ts';
import { normalised } from '../words/tokens.ts';

/** A column of a table by its places in the two wordings, from 0; undefined where one of them does not have it. */
export interface Column {
	old?: number;
	new?: number;
}

/** The cells of a row that both wordings have. */
export type RowPair = readonly [old: readonly string[], newer: readonly string[]];

/** Columns that are less alike are not the same, unless what stands around them leaves no other choice. */
const LEAST = 0.35;

/** So many rows tell which columns are the same; a longer table tells no more. */
const ENOUGH = 60;

/**
 * Which columns of a table are the same, in their order, told by the rows that both wordings have.
 * @param old how many columns the older table has, as `newer` of the newer one
 */
export function columnsOf(rows: readonly RowPair[], old: number, newer: number): Column[] {
	const columns: Column[] = [];
	let [from, to] = [0, 0];
	const lead = (oldEnd: number, newEnd: number): void => {
		columns.push(...between(from, oldEnd, to, newEnd));
	};
	for (const [a, b] of likeColumns(rows.slice(0, ENOUGH), old, newer)) {
		lead(a, b);
		columns.push({ old: a, new: b });
		[from, to] = [a + 1, b + 1];
	}
	lead(old, newer);
	return columns;
}

/** What stands between columns that are known: as many on both sides are the same ones, whatever their cells say. */
function between(from: number, oldEnd: number, to: number, newEnd: number): Column[] {
	const olds = Array.from({ length: oldEnd - from }, (_, at) => from + at);
	const news = Array.from({ length: newEnd - to }, (_, at) => to + at);
	if (olds.length === news.length) return olds.map((at, place) => ({ old: at, new: news[place]! }));
	return [...olds.map((at) => ({ old: at })), ...news.map((at) => ({ new: at }))];
}

/** The series of columns that rises on both sides and is most alike. */
function likeColumns(
	rows: readonly RowPair[],
	old: number,
	newer: number,
): (readonly [number, number])[] {
	// For the columns from `a` and `b` on: how alike the best series is.
	const best = Array.from({ length: old + 1 }, () => new Float64Array(newer + 1));
	const score = (a: number, b: number): number => Math.max(0, alike(rows, a, b) - LEAST);
	for (let a = old - 1; a >= 0; a -= 1)
		for (let b = newer - 1; b >= 0; b -= 1)
			best[a]![b] = Math.max(
				best[a + 1]![b]!,
				best[a]![b + 1]!,
				score(a, b) && score(a, b) + best[a + 1]![b + 1]!,
			);
	const found: [number, number][] = [];
	let [a, b] = [0, 0];
	while (a < old && b < newer)
		if (best[a]![b] === best[a + 1]![b]) a += 1;
		else if (best[a]![b] === best[a]![b + 1]) b += 1;
		else found.push([a++, b++]);
	return found;
}

/** How alike two columns are, from 0 to 1: the mean of their cells. */
function alike(rows: readonly RowPair[], a: number, b: number): number {
	const said = rows.map(([old, newer]) => cellsAlike(old[a] ?? '', newer[b] ?? ''));
	return said.reduce((sum, one) => sum + one, 0) / Math.max(said.length, 1);
}

function cellsAlike(a: string, b: string): number {
	const [old, newer] = [normalised(a), normalised(b)];
	if (old === newer) return old === '' ? LEAST : 1;
	return likeness(pairsIn(old), pairsIn(newer));
}
