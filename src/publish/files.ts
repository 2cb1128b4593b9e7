import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';

/** Files below a folder, sorted, with `/`: `laws/index.html`. */
export const filesIn = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.map((file) => file.split(sep).join('/'))
		.sort();

/** The folder of a file as pages know it: `laws/index.html` → `laws/`, `index.html` → ``. */
export const folderOfFile = (file: string): string =>
	file.includes('/') ? `${posix.dirname(file)}/` : '';

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
