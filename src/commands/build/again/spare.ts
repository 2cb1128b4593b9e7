import { spawn } from 'node:child_process';
import { existsSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { takeOver, type SameFiles } from '../../../publish/take-over.ts';
import { FINDER_FOLDER } from '../../../search/index/index-folder.ts';
import { isOneFile, placesIn } from './file-marks.ts';
import type { FileMarks, KnownMarks } from './file-marks.ts';
import { giveWayToAll } from '../programs/give-way.ts';
import { spareFolder } from './kept-folder.ts';
import type { Kept } from './last-build.ts';

/**
 * A folder that has most files of the next site, under second names, and becomes it: the site before the last, or one that
 * `name-again.ts` has made. To make a name for each of eight thousand files takes a third of a build that goes on from another.
 */
export interface Spare {
	files: FileMarks;
	/** As those of `Kept`. */
	folders: FileMarks;
	/** Name of its finder's index. */
	index: string;
}

const marksFile = (target: string): string => `${spareFolder(target)}-marks`;

/** What is known of the spare of a site; nothing if it has none. Whether it lies there as it was left is to be asked (`left-alone.ts`). */
export function spareOf(target: string): Spare | undefined {
	try {
		return deserialize(readFileSync(marksFile(target))) as Spare;
	} catch {
		return undefined;
	}
}

/**
 * Leave a folder aside as the spare.
 * @param folder where it lies now
 * @returns whether it is: not where another has been left in the meantime, or on another disk
 */
export function leaveSpare(target: string, folder: string, spare: Spare): boolean {
	try {
		renameSync(folder, spareFolder(target));
	} catch {
		return false;
	}
	writeFileSync(marksFile(target), serialize(spare));
	return true;
}

const PROGRAM = fileURLToPath(new URL('name-again-program.ts', import.meta.url));

/**
 * Have a site's files named again by another program, and wait for nothing: a build that did so itself took a twentieth longer. It works
 * when nobody else does: a build of another site that begins at once is no slower for it.
 */
export function nameAgainLater(target: string): void {
	const program = spawn(process.execPath, [PROGRAM, target], { detached: true, stdio: 'ignore' });
	// The next build names them itself.
	program.on('error', () => undefined).unref();
	giveWayToAll(program.pid);
}

/** Lay a spare aside that is of no more use. @returns folders that are to be removed */
export function dropSpare(target: string): string[] {
	const folder = spareFolder(target);
	const aside = `${folder}-old`;
	if (existsSync(folder) && !existsSync(aside)) renameSync(folder, aside);
	return existsSync(aside) ? [aside] : [];
}

/**
 * Move the spare to where the next site grows. No files may have come or gone since it was left.
 * @param index name of the next finder's index
 * @param fresh where that is
 * @returns its files there, those of its index under the name of the next one
 */
export function takeSpare(target: string, spare: Spare, index: string, fresh: string): FileMarks {
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
