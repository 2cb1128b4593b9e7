import { readdirSync } from 'node:fs';
import { join, posix, sep } from 'node:path';

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
