import { randomUUID } from 'node:crypto';
import {
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	readFileSync,
	readSync,
	renameSync,
} from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { putTogether, takenApart } from './arrays-apart.ts';
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
		return { id, kept: putTogether(bytes.subarray(ID_LENGTH)) as KeptSiteIndex };
	} catch {
		return undefined;
	}
}

/**
 * Whoever asks can go on as soon as what is to be kept is taken down; its arrays are to stay as they are.
 * @param place the file that `putKept` will put this one in the place of
 * @returns the id
 */
export async function writeKept(file: string, kept: KeptSiteIndex, place: string): Promise<string> {
	const id = randomUUID();
	mkdirSync(dirname(file), { recursive: true });
	const pieces = [Buffer.from(id, 'latin1'), ...takenApart(kept)];
	const opened = await opening(file, spareOf(place));
	try {
		const { bytesWritten } = await opened.writev(pieces, 0);
		await opened.truncate(bytesWritten);
	} finally {
		await opened.close();
	}
	return id;
}

/** To write over a file that nobody reads takes half as long as to have room made, and the other file's room taken back. */
function opening(file: string, spare: string): Promise<FileHandle> {
	if (!existsSync(spare)) return open(file, 'w');
	renameSync(spare, file);
	return open(file, 'r+');
}

const spareOf = (place: string): string => `${place}-spare`;

/** Put a file in its place. The one that was there is left aside, to be written over. */
export function putKept(file: string, place: string): void {
	if (existsSync(place)) renameSync(place, spareOf(place));
	renameSync(file, place);
}
