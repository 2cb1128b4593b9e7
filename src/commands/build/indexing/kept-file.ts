import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, readSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { KeptSiteIndex } from './site-index.ts';

/** An id stands before what is kept: no other file has it, so whoever knows it need not read the file. */
const ID_LENGTH = randomUUID().length;

/** The id of what is kept in a file; nothing if there is none. */
export function keptId(file: string): string | undefined {
	try {
		const opened = openSync(file, 'r');
		const id = Buffer.alloc(ID_LENGTH);
		readSync(opened, id);
		closeSync(opened);
		return id.toString('latin1');
	} catch {
		return undefined;
	}
}

/** What is kept in a file; nothing if there is none, or it is damaged. */
export function readKept(file: string): { id: string; kept: KeptSiteIndex } | undefined {
	try {
		const bytes = readFileSync(file);
		const id = bytes.toString('latin1', 0, ID_LENGTH);
		return { id, kept: deserialize(bytes.subarray(ID_LENGTH)) as KeptSiteIndex };
	} catch {
		return undefined;
	}
}

/** Whoever asks can go on as soon as what is to be kept is taken down. @returns the id */
export async function writeKept(file: string, kept: KeptSiteIndex): Promise<string> {
	const id = randomUUID();
	mkdirSync(dirname(file), { recursive: true });
	await writeFile(file, [Buffer.from(id, 'latin1'), serialize(kept)]);
	return id;
}
