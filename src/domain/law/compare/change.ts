import type { Passage } from './passages.ts';
import type { Segment } from './words/redline.ts';

/** Another provision to which words of one went. */
export interface WentTo {
	passage: Passage;
	/** How much of the older provision went there, from 0 to 1. */
	share: number;
}

/** Another provision from which words of one came. */
export interface CameFrom {
	passage: Passage;
	/** The same one in the newer version, if it is still there. */
	now?: Passage;
}

/** What words of an older provision are in another one now, and what words of a newer one were in another. */
export interface Exchange {
	/** Newer provisions to which sentences of it went, in their order. */
	wentTo: readonly WentTo[];
	/** Older provisions from which sentences of it came, in their order. */
	cameFrom: readonly CameFrom[];
}

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

/** What became of one provision. */
export type Change = Kept | Inserted | Removed;

/** The provision as it stands now, or stood. */
export const passageIn = (change: Change): Passage => ('new' in change ? change.new : change.old);
