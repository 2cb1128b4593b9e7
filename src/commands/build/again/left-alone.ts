import { setImmediate as pause } from 'node:timers/promises';
import { areUntouched, type FileMarks } from './file-marks.ts';
import { spareFolder } from './kept-folder.ts';
import type { Kept } from './last-build.ts';
import { spareOf, type Spare } from './spare.ts';

/** A folder from which a site may have files, and what lay there when it was made. */
export interface Before {
	folder: string;
	/** Of files, or of folders. */
	marks: FileMarks;
}

/** Whether nobody has changed what the last build has left. */
export interface LeftAlone {
	site: boolean;
	/** The spare, if there is one that nobody has changed. */
	spare: Spare | undefined;
}

/** The last site with its files, and the spare with its folders. */
export const leftBy = ({ target, files, spare }: Kept): Before[] => [
	{ folder: target, marks: files },
	...(spare ? [{ folder: spareFolder(target), marks: spare.folders }] : []),
];

/** Whether each of them lies there as it was made. Others may have come beside the files. */
export const lieUntouched = (all: readonly Before[]): boolean[] =>
	all.map(({ folder, marks }) => areUntouched(folder, marks));

/**
 * Ask the disk about what the last build has left. The program that makes pages does so when it has made them; while it still
 * makes some, this one has nothing else to do.
 * @param untouched gives what that program has found out, or nothing as long as it makes pages
 */
export async function leftAlone(
	last: Kept,
	untouched: () => Promise<readonly boolean[] | undefined>,
): Promise<LeftAlone> {
	// What it has told is heard first.
	await pause();
	const [site = false, lies = false] = (await untouched()) ?? lieUntouched(leftBy(last));
	if (last.spare) return { site, spare: lies ? last.spare : undefined };
	return { site, spare: lateSpare(last.target) };
}

/** One that was still being made when this build began. */
function lateSpare(target: string): Spare | undefined {
	const spare = spareOf(target);
	return spare && areUntouched(spareFolder(target), spare.folders) ? spare : undefined;
}
