import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files that a site has of another: where they are here, and where there. */
export interface SameFiles {
	/** The other site. */
	site: string;
	files: ReadonlyMap<string, string>;
}

/** A second name for a file, or a copy where the disk gives files one name only, as those of cameras do. */
export function putAgain(file: string, other: string): void {
	try {
		linkSync(file, other);
	} catch {
		copyFileSync(file, other);
	}
}

/**
 * Give a site files of another. They are the same files under a second name: nothing may write into them.
 * @param into folder of the site, in which none of them is yet
 */
export function takeOver({ site, files }: SameFiles, into: string): void {
	for (const folder of new Set([...files.keys()].map((file) => dirname(join(into, file)))))
		mkdirSync(folder, { recursive: true });
	for (const [file, there] of files) putAgain(join(site, there), join(into, file));
}
