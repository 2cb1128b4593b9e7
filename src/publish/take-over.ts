import { copyFileSync, existsSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A second name for a file, or a copy where the disk gives files one name only, as those of cameras do. */
export function putAgain(file: string, other: string): void {
	try {
		linkSync(file, other);
	} catch {
		copyFileSync(file, other);
	}
}

/**
 * Give a site the files of another that it does not have itself. They are the same files under a second name: nothing may
 * write into them.
 * @param files paths in the other site
 */
export function takeOver(files: readonly string[], from: string, into: string): void {
	const folders = new Set<string>();
	for (const file of files) {
		const target = join(into, file);
		const folder = dirname(target);
		if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
		folders.add(folder);
		if (!existsSync(target)) putAgain(join(from, file), target);
	}
}
