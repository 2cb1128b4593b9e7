import { createHash } from 'node:crypto';
import { basename } from 'node:path';

/** From which files a text was imported, so that it can be compared with them later. */
export interface Provenance {
	/** SHA-256 of their bytes, in hexadecimal. */
	sha256: string;
	/** Their names. */
	importedFrom: string;
}

/** @param files mostly one; of a law that came in parts, in the order of the law */
export function provenanceOf(files: readonly { path: string; bytes: Buffer }[]): Provenance {
	const hash = createHash('sha256');
	for (const { bytes } of files) hash.update(bytes);
	const importedFrom = files.map(({ path }) => basename(path)).join('、');
	return { sha256: hash.digest('hex'), importedFrom };
}
