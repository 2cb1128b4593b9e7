import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** Files below a folder, sorted, with `/`: `laws/index.html`. */
export const filesIn = (folder: string): string[] => filesBelow(folder, '').sort();

/** Node's own way down asks the disk once more for each file. */
const filesBelow = (folder: string, path: string): string[] =>
	readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
		if (entry.isDirectory()) return filesBelow(folder, `${path}${entry.name}/`);
		return entry.isFile() ? [path + entry.name] : [];
	});

/** The folder of a file as pages know it: `laws/index.html` → `laws/`, `index.html` → ``. */
export const folderOfFile = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);

/** The folders of files, and those above them, as `folderOfFile` names them. */
export function foldersOf(files: readonly string[]): string[] {
	const folders = new Set(['']);
	for (const file of files)
		for (let up = folderOfFile(file); !folders.has(up); up = folderOfFile(up.slice(0, -1)))
			folders.add(up);
	return [...folders];
}

/** Move all files of a folder into another that may have some of its folders already. */
export function moveInto(from: string, to: string): void {
	if (!existsSync(to)) {
		mkdirSync(dirname(to), { recursive: true });
		return renameSync(from, to);
	}
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [source, target] = [join(from, entry.name), join(to, entry.name)];
		if (entry.isDirectory()) moveInto(source, target);
		else renameSync(source, target);
	}
}

/**
 * Remove the folders of files that are gone, and those above, if nothing is left in them: of an empty folder a server says that nobody may
 * list it, where it should say that there is no such page.
 */
export function removeEmptied(folder: string, gone: readonly string[]): void {
	for (const path of new Set(gone.map((file) => posix.dirname(file))))
		for (let up = path; up !== '.' && isRemoved(join(folder, up));) up = posix.dirname(up);
}

/** Whether a folder was empty, and could be removed. */
function isRemoved(folder: string): boolean {
	try {
		rmdirSync(folder);
		return true;
	} catch {
		return false;
	}
}
