import { setPriority } from 'node:os';

/** As `nice` counts: 0 is what programs have, 19 the least. */
const LESS = 10;

/**
 * Leave the processor to the program that makes pages, and to what that waits for: nobody waits for the caller until the pages are
 * there. On Linux it is said of the calling thread, elsewhere of its whole program. Where a system refuses it, or somebody has
 * asked for less already, all stays as it is.
 */
export function giveWay(): void {
	try {
		setPriority(LESS);
	} catch {
		// Only time is lost.
	}
}
