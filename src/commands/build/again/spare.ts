import { existsSync, renameSync, rmSync, statSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { takeOver, type SameFiles } from '../../../publish/take-over.ts';
import { FINDER_FOLDER } from '../../../search/index/index-folder.ts';
import { isOneFile, NO_MARKS, placesIn } from './file-marks.ts';
import type { FileMarks, KnownMarks } from './file-marks.ts';
import { spareFolder, type Kept } from './last-build.ts';

/**
 * A site that is shown no more, left aside to become the next one: it has most of its files, under second names. To make a
 * name for each of eight thousand files takes as long as all that is made anew when a text has changed: only the first build
 * that goes on from another has to.
 */
export interface Spare {
	files: FileMarks;
	/** As those of `Kept`. */
	folders: FileMarks;
	/** Name of its finder's index. */
	index: string;
}

/**
 * Leave the last site aside, which is shown no more.
 * @param site where it lies now
 * @returns nothing if it is another disk
 */
export function leaveSpare(
	site: string,
	{ target, files, folders, index }: Kept,
): Spare | undefined {
	const folder = emptied(spareFolder(target));
	if (!isOneDisk(site, dirname(folder))) return undefined;
	renameSync(site, folder);
	return { files, folders, index: index.name };
}

/** Lay a spare aside that is of no more use. @returns folders that are to be removed */
export function dropSpare(target: string): string[] {
	const folder = spareFolder(target);
	const aside = `${folder}-old`;
	if (existsSync(folder) && !existsSync(aside)) renameSync(folder, aside);
	return existsSync(aside) ? [aside] : [];
}

function emptied(folder: string): string {
	rmSync(folder, { recursive: true, force: true });
	return folder;
}

const isOneDisk = (one: string, other: string): boolean =>
	statSync(one).dev === statSync(other).dev;

/**
 * Move the spare to where the next site grows. No files may have come or gone since it was left.
 * @param index name of the next finder's index
 * @param fresh where that is
 * @returns its files there, those of its index under the name of the next one
 */
export function takeSpare({ target, spare }: Kept, index: string, fresh: string): FileMarks {
	if (!spare) return NO_MARKS;
	renameSync(spareFolder(target), fresh);
	return withIndexNamed(spare, index, fresh);
}

/**
 * Make of the spare a folder with those files of the last site that the next one has, too, and no others.
 * @param has files of the spare that are there
 * @param fresh where they are
 * @returns the files that were there already
 */
export function bringUp(
	{ files }: Kept,
	same: SameFiles,
	has: FileMarks,
	fresh: string,
): KnownMarks {
	const places = placesIn(files);
	const stay = new Map<string, number>();
	has.paths.forEach((path, at) => {
		const there = places.get(same.files.get(path) ?? '');
		if (there !== undefined && isOneFile(has, at, files, there)) stay.set(path, at);
		else unlinkSync(`${fresh}/${path}`);
	});
	const missing = [...same.files].filter(([path]) => !stay.has(path));
	takeOver({ site: same.site, files: new Map(missing) }, fresh);
	return { marks: has, at: stay };
}

function withIndexNamed({ files, index }: Spare, next: string, site: string): FileMarks {
	const [from, to] = [index, next].map((name) => `${FINDER_FOLDER}/${name}`) as [string, string];
	if (from === to) return files;
	renameSync(join(site, from), join(site, to));
	const named = (path: string): string =>
		path.startsWith(`${from}/`) ? to + path.slice(from.length) : path;
	return { ...files, paths: files.paths.map(named) };
}
