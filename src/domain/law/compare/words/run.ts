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
