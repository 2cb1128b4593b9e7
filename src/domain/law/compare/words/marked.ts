import type { Segment } from './redline.ts';

/** Words of a line that share a mark, or have none. */
export interface MarkedPiece {
	/** Empty where only a 款 begins, which is a change of the law too. */
	words: string;
	mark?: 'added' | 'removed';
	/** For those who hear the page, once for each change: `新增`, `删去分款`. */
	said?: string;
}

/** Which of the two texts is shown; both in one, as a redline. */
export type Shown = 'both' | 'old' | 'new';

/**
 * The lines of compared words, piece by piece, so that a mark never spans the end of a line and what stands before the
 * next one.
 * @param shown one text whole, with what the other lacks marked; or both
 */
export function markedLines(segments: readonly Segment[], shown: Shown = 'both'): MarkedPiece[][] {
	const lines: MarkedPiece[][] = [[]];
	for (const segment of segmentsIn(segments, shown)) {
		const words = wordsOf(segment, shown).split('\n');
		let said = saidOf(segment, words);
		for (const [place, own] of words.entries()) {
			if (place > 0) lines.push([]);
			const isParting = place === 0 && said?.endsWith(PARTED);
			if (own.trim() === '' && !isParting && (own === '' || said)) continue;
			const mark = segment.kind === 'same' ? undefined : segment.kind;
			lines.at(-1)!.push({ words: own, ...(mark && { mark }), ...(said && { said }) });
			said = undefined;
		}
	}
	return lines;
}

/** Those segments that one of the two texts has, or all. */
export const segmentsIn = (segments: readonly Segment[], shown: Shown): Segment[] =>
	segments.filter(
		({ kind }) => kind !== (shown === 'old' ? 'added' : shown === 'new' ? 'removed' : ''),
	);

const wordsOf = (segment: Segment, shown: Shown): string =>
	segment.kind === 'removed' || (segment.kind === 'same' && shown === 'old')
		? segment.old
		: segment.new;

const PARTED = '分款';

function saidOf({ kind }: Segment, words: readonly string[]): string | undefined {
	if (kind === 'same') return undefined;
	const isParting = words.every((line) => line.trim() === '');
	return (kind === 'added' ? '新增' : '删去') + (isParting ? PARTED : '');
}
