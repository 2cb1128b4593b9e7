import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Zip, ZipDeflate } from 'fflate';
import { filesIn } from './files.ts';

/**
 * Pack a folder, under its own name, into a zip. One file after the other is in memory, never the whole site.
 * @throws when a file cannot be read or the zip not be written
 */
export function zipFolder(folder: string, file: string): void {
	const out = openSync(file, 'w');
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		writeSync(out, chunk);
	});
	try {
		for (const path of filesIn(folder)) {
			const entry = new ZipDeflate(`${basename(folder)}/${path}`, { level: 6 });
			zip.add(entry);
			entry.push(readFileSync(join(folder, path)), true);
		}
		zip.end();
	} finally {
		closeSync(out);
	}
}
