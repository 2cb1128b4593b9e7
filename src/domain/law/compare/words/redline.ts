import { withoutIslands } from './islands.ts';
import { shortestEdit } from './shortest-edit.ts';
import type { Run } from './run.ts';
import { slideToWords } from './slide.ts';
import type { Token } from './tokens.ts';
import { withWholeLines } from './whole-lines.ts';

/** A run of words, and what became of it. */
export type Segment =
	/** On both sides; the words of each side as published, which may differ in layout and width. */
	| { kind: 'same'; old: string; new: string }
	/** Only in the older text. */
	| { kind: 'removed'; old: string }
	/** Only in the newer text. */
	| { kind: 'added'; new: string };

/**
 * The words of two texts, run by run. Joined, the `old` words are the older text and the `new` words the newer one,
 * character for character. Runs that differ in keys only by an empty one are the same.
 */
export function redline(old: readonly Token[], newer: readonly Token[]): Segment[] {
	return withWholeLines(slideToWords(withoutIslands(runsOf(old, newer)))).flatMap(segmentsOf);
}

function runsOf(old: readonly Token[], newer: readonly Token[]): Run[] {
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

function segmentsOf({ same, ...run }: Run): Segment[] {
	const [old, newer] = [textOf(run.old), textOf(run.new)];
	if (same) return [{ kind: 'same', old, new: newer }];
	return [
		...(old ? [{ kind: 'removed', old } as const] : []),
		...(newer ? [{ kind: 'added', new: newer } as const] : []),
	];
}

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');
