import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
	const version = hash('sha256', [...hashes.values()].join('')).slice(0, 12);
	// e.g. "t/" of "t/灯笼", "" of "root"
	const kinds = new Set([...files.keys()].map((name) => name.slice(0, name.lastIndexOf('/') + 1)));
	for (const kind of kinds) mkdirSync(join(folder, version, kind), { recursive: true });
	for (const [name, file] of files) {
		if (before?.get(name) === file.hash) continue;
		const path = join(folder, version, `${name}.js`);
		writeFileSync(path, `pufa(${JSON.stringify(name)},${file.json()})\n`);
	}
	return { name: version, hashes };
}
