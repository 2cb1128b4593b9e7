import { GIVEN, type FoundParts, type Preparing, type ReadParts } from '../../holdings/prepared.ts';

/** What the program beside this one prepares; nothing while one edits, when there is none. */
const given = (globalThis as { [GIVEN]?: Preparing })[GIVEN];

/** A part of what was read. @returns nothing if nobody hands it over: then the caller makes it */
export const readPart = async <P extends keyof ReadParts>(
	part: P,
): Promise<ReadParts[P] | undefined> => (await given?.read)?.[part];

/** A part of what is found in the laws. @returns as `readPart` */
export const foundPart = async <P extends keyof FoundParts>(
	part: P,
): Promise<FoundParts[P] | undefined> => (await given?.found)?.[part];
