import { setPriority } from 'node:os';

/** As `nice` counts: 0 is what programs have, 19 the least. */
const LESS = 10;
const LEAST = 19;

/**
 * Leave the processor to the program that makes pages, and to what that waits for: nobody waits for the caller until the pages are
 * there. On Linux it is said of the calling thread, elsewhere of its whole program. Where a system refuses it, or somebody has
 * asked for less already, all stays as it is.
 */
export const giveWay = (): void => ask(0, LESS);

/** Leave the processor to all others. @param program its number, as it begins; nothing of one that could not start */
export function giveWayToAll(program: number | undefined): void {
	if (program !== undefined) ask(program, LEAST);
}

function ask(program: number, priority: number): void {
	try {
		setPriority(program, priority);
	} catch {
		// Only time is lost.
	}
}
