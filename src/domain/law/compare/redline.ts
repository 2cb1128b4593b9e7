import { diffArrays } from 'diff';
import { slideToWords, type Run } from './slide.ts';
import type { Token } from './tokens.ts';

/** A run of words, and what became of it. */
export type Segment =
	/** On both sides; the words of each side as published, which may differ in layout and width. */
	| { kind: 'same'; old: string; new: string }
	/** Only in the older text. */
	| { kind: 'removed'; old: string }
	/** Only in the newer text. */
	| { kind: 'added'; new: string };

/** A lone character that two rewritten phrases share explains nothing: 的 between two changes is part of the change. */
const ISLAND = 1;

/**
 * The words of two texts, run by run. Joined, the `old` words are the older text and the `new` words the newer one,
 * character for character. Runs that differ in keys only by an empty one are the same.
 */
export function redline(old: readonly Token[], newer: readonly Token[]): Segment[] {
	return slideToWords(withoutIslands(runsOf(old, newer))).flatMap(segmentsOf);
}

/** Whether two texts say the same. */
export const sayTheSame = (old: readonly Token[], newer: readonly Token[]): boolean =>
	keysOf(old) === keysOf(newer);

const keysOf = (tokens: readonly Token[]): string => tokens.map(({ key }) => key).join('');

function runsOf(old: readonly Token[], newer: readonly Token[]): Run[] {
	const runs: Run[] = [];
	let [from, to] = [0, 0];
	for (const { count, added, removed } of diffArrays(keyList(old), keyList(newer))) {
		const oldEnd = added ? from : from + count;
		const newEnd = removed ? to : to + count;
		runs.push({
			same: !added && !removed,
			old: old.slice(from, oldEnd),
			new: newer.slice(to, newEnd),
		});
		[from, to] = [oldEnd, newEnd];
	}
	return runs;
}

const keyList = (tokens: readonly Token[]): string[] => tokens.map(({ key }) => key);

/** Neighbouring changes as one, with the islands between them. */
function withoutIslands(runs: readonly Run[]): Run[] {
	const joined: Run[] = [];
	for (const [place, run] of runs.entries()) {
		const last = joined.at(-1);
		const island = run.same && run.old.length <= ISLAND && replaced(last) && !runs[place + 1]?.same;
		const swallowed = island && place + 1 < runs.length;
		if (last && !last.same && (!run.same || swallowed)) joined[joined.length - 1] = both(last, run);
		else joined.push(run);
	}
	return joined;
}

/** Only where words stand on both sides: between two insertions nothing was rewritten. */
const replaced = (run: Run | undefined): boolean =>
	run !== undefined && !run.same && run.old.length > 0 && run.new.length > 0;

const both = (a: Run, b: Run): Run => ({
	same: false,
	old: [...a.old, ...b.old],
	new: [...a.new, ...b.new],
});

function segmentsOf({ same, ...run }: Run): Segment[] {
	const [old, newer] = [textOf(run.old), textOf(run.new)];
	if (same) return [{ kind: 'same', old, new: newer }];
	return [
		...(old ? [{ kind: 'removed', old } as const] : []),
		...(newer ? [{ kind: 'added', new: newer } as const] : []),
	];
}

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');
