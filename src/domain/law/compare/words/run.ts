import { shortestEdit } from './shortest-edit.ts';
import type { Token } from './tokens.ts';

/** A run of tokens on each side; on a run that is the same, both have the same length. */
export interface Run {
	same: boolean;
	old: readonly Token[];
	new: readonly Token[];
}

/** A side of a comparison. */
export type Side = 'old' | 'new';

/** A run from the words of one side and those of the other. */
export const runFrom = (
	side: Side,
	same: boolean,
	own: readonly Token[],
	other: readonly Token[],
): Run => (side === 'new' ? { same, old: other, new: own } : { same, old: own, new: other });

/** The runs of two texts, with as little removed and added as can be. */
export function runsBetween(old: readonly Token[], newer: readonly Token[]): Run[] {
	const runs: Run[] = [];
	let [from, to] = [0, 0];
	for (const { kind, count } of shortestEdit(keyList(old), keyList(newer))) {
		const oldEnd = kind === 'added' ? from : from + count;
		const newEnd = kind === 'removed' ? to : to + count;
		runs.push({
			same: kind === 'same',
			old: old.slice(from, oldEnd),
			new: newer.slice(to, newEnd),
		});
		[from, to] = [oldEnd, newEnd];
	}
	return runs;
}

const keyList = (tokens: readonly Token[]): string[] => tokens.map(({ key }) => key);
