import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IndexFile } from './index-files.ts';

/** Hashes of the files of an index by name. */
export type FileHashes = ReadonlyMap<string, string>;

/**
 * Write an index into a folder of its own.
 *
 * One file after the other: where many threads make files in one folder they wait for each other, and take twice the time
 * of the processor, which the other index needs.
 * @param files by name
 * @param before hashes of files that need not be written
 * @returns the name of the folder, made of the content of its files
 */
export function writeIndex(
	folder: string,
	files: ReadonlyMap<string, IndexFile>,
	before?: FileHashes,
): { name: string; hashes: FileHashes } {
	const hashes = new Map([...files].map(([name, file]) => [name, file.hash]));
	const all = createHash('sha256');
	for (const one of hashes.values()) all.update(one);
	const version = all.digest('hex').slice(0, 12);
	const pathOf = (name: string): string => join(folder, version, `${name}.js`);
	for (const parent of new Set([...files.keys()].map((name) => dirname(pathOf(name)))))
		mkdirSync(parent, { recursive: true });
	for (const [name, file] of files) {
		if (before?.get(name) !== file.hash)
			writeFileSync(pathOf(name), `pufa(${JSON.stringify(name)},${file.json()})\n`);
	}
	return { name: version, hashes };
}
