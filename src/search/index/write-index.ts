import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IndexFile } from './index-files.ts';

/** Hashes of the files of an index by name. */
export type FileHashes = ReadonlyMap<string, string>;

/** An index on the disk. */
export interface IndexOnDisk {
	folder: string;
	hashes: FileHashes;
}

/**
 * Write an index into a folder of its own.
 *
 * One file after the other: where many threads make files in one folder they wait for each other, and take twice the time
 * of the processor, which the other index needs.
 * @param files by name
 * @param before another index: files that are the same get a second name
 * @returns the name of the folder, made of the content of its files
 */
export function writeIndex(
	folder: string,
	files: ReadonlyMap<string, IndexFile>,
	before?: IndexOnDisk,
): { name: string; hashes: FileHashes } {
	const hashes = new Map([...files].map(([name, file]) => [name, file.hash]));
	const all = createHash('sha256');
	for (const one of hashes.values()) all.update(one);
	const version = all.digest('hex').slice(0, 12);
	const pathOf = (name: string): string => join(folder, version, `${name}.js`);
	for (const parent of new Set([...files.keys()].map((name) => dirname(pathOf(name)))))
		mkdirSync(parent, { recursive: true });
	for (const [name, file] of files) {
		const same = before?.hashes.get(name) === file.hash;
		if (same && isLinked(join(before!.folder, `${name}.js`), pathOf(name))) continue;
		writeFileSync(pathOf(name), `pufa(${JSON.stringify(name)},${file.json()})\n`);
	}
	return { name: version, hashes };
}

/** Some disks give files one name only, as those of cameras do. */
function isLinked(from: string, to: string): boolean {
	try {
		linkSync(from, to);
		return true;
	} catch {
		return false;
	}
}
