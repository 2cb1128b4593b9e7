import { withoutIslands } from './islands.ts';
import { runsBetween, type Run } from './run.ts';
import { slideToWords } from './slide.ts';
import type { Token } from './tokens.ts';
import { withWholeLines } from './whole-lines.ts';
import { withWholeSentences } from './whole-sentences.ts';
import { withWholeWords } from './whole-words.ts';

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
	return withWholeLines(
		slideToWords(withWholeWords(withoutIslands(withWholeSentences(runsBetween(old, newer))))),
	).flatMap(segmentsOf);
}

function segmentsOf({ same, ...run }: Run): Segment[] {
	const [old, newer] = [textOf(run.old), textOf(run.new)];
	if (same) return [{ kind: 'same', old, new: newer }];
	return [
		...(old ? [{ kind: 'removed', old } as const] : []),
		...(newer ? [{ kind: 'added', new: newer } as const] : []),
	];
}

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');
