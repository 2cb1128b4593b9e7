import { hash } from 'node:crypto';

/** A file of an index. Most are those of the last build, and nobody asks what they say. */
export interface IndexFile {
	/** Of what it says. */
	hash: string;
	/** What it says, as JSON. */
	json: () => string;
}

/** Hashes of files by their keys. */
export type HashesByKey = Map<string, string>;

/** A file that is to be made. */
export interface FileToMake {
	/** Files with the same key say the same, also in builds to come. */
	key: string;
	data: () => unknown;
}

/** The files of an index by name. What the last build has made by the same key is not made again. */
export class IndexFiles {
	readonly files = new Map<string, IndexFile>();
	/** For the next build. */
	readonly hashes: HashesByKey = new Map();
	readonly #last: ReadonlyMap<string, string>;

	constructor(last: ReadonlyMap<string, string> = new Map()) {
		this.#last = last;
	}

	/** A file with this data, made now. */
	put(name: string, data: unknown): void {
		const json = JSON.stringify(data);
		this.files.set(name, { hash: hashOf(json), json: () => json });
	}

	/** A file that may have been made before. */
	putKnown(name: string, { key, data }: FileToMake): void {
		const known = this.#last.get(key);
		if (known === undefined) this.put(name, data());
		else this.files.set(name, { hash: known, json: () => JSON.stringify(data()) });
		this.hashes.set(key, this.files.get(name)!.hash);
	}
}

const hashOf = (json: string): string => hash('sha256', json, 'base64url');
