import { copyFileSync, existsSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from './files.ts';

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
	const own = new Set(existsSync(into) ? filesIn(into) : []);
	const missing = files.filter((file) => !own.has(file));
	for (const folder of new Set(missing.map((file) => dirname(join(into, file)))))
		mkdirSync(folder, { recursive: true });
	for (const file of missing) putAgain(join(from, file), join(into, file));
}
