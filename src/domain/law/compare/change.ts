import type { Passage } from './passages.ts';
import type { Segment } from './words/redline.ts';

/** Another provision to which words of one went. */
export interface WentTo {
	passage: Passage;
	/** How much of the older provision went there, from 0 to 1. */
	share: number;
	/** It is new, and its words came from nowhere else. */
	isPart: boolean;
}

/** Another provision from which words of one came. */
export interface CameFrom {
	passage: Passage;
	/** The same one in the newer version, if it is still there. */
	now?: Passage;
	/** It is gone, and became several new provisions. */
	isApart: boolean;
}

/** What words of an older provision are in another one now, and what words of a newer one were in another. */
export interface Exchange {
	/** Newer provisions to which sentences of it went, in their order. */
	wentTo: readonly WentTo[];
	/** Older provisions from which sentences of it came, in their order. */
	cameFrom: readonly CameFrom[];
}

/** So much of a provision went elsewhere that it is there now; less is a part of it. */
const MOST = 0.5;

/** Whether most of a provision went elsewhere, to one place or several. */
export const isMostGone = (wentTo: readonly WentTo[]): boolean =>
	wentTo.reduce((sum, { share }) => sum + share, 0) >= MOST;

/** The provision to which most of one went. */
export const heirIn = (wentTo: readonly WentTo[]): Passage | undefined =>
	wentTo.find(({ share }) => share >= MOST)?.passage;

/** Whether a provision that is gone became several new ones. */
export const isTakenApart = (wentTo: readonly WentTo[]): boolean =>
	wentTo.length > 1 && wentTo.every(({ isPart }) => isPart) && isMostGone(wentTo);

/** A provision that both versions have. */
export interface Kept extends Exchange {
	kind: 'same' | 'changed';
	old: Passage;
	new: Passage;
	/** Another number than before. */
	renumbered: boolean;
	/** In another 编, 章 or 节, or among other provisions: not only pushed along by what was inserted. */
	moved: boolean;
	segments: Segment[];
}

/** A provision that only the newer version has. */
export interface Inserted extends Pick<Exchange, 'cameFrom'> {
	kind: 'inserted';
	new: Passage;
	/** The number alone, that had been kept for it. */
	was?: Passage;
}

/** A provision that only the older version has. */
export interface Removed extends Pick<Exchange, 'wentTo'> {
	kind: 'removed';
	old: Passage;
	/** The number alone, if it stays: `第二十八条　（删去）`. */
	left?: Passage;
}

/** Whether a provision that only the newer version has was a part of another one, which is still there or became several. */
export function isSplitOff({ cameFrom: [first, ...others] }: Pick<Inserted, 'cameFrom'>): boolean {
	return others.length === 0 && first !== undefined && (first.now !== undefined || first.isApart);
}

/** What became of one provision. */
export type Change = Kept | Inserted | Removed;

/** The provision as it stands now, or stood. */
export const passageIn = (change: Change): Passage => ('new' in change ? change.new : change.old);
