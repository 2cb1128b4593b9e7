import type { Here } from '../../held/here.ts';
import type { PlaceMention } from '../../model.ts';

/** A place as it stands in its line. */
export interface WrittenPlace extends PlaceMention {
	/** The line. */
	text: string;
	/** The words of the line in front of it. */
	front: string;
	/** Where the line stands. */
	here: Here;
}

/** A place that a line names. */
export const writtenPlace = (text: string, mention: PlaceMention, here: Here): WrittenPlace => ({
	...mention,
	text,
	front: text.slice(0, mention.start),
	here,
});
