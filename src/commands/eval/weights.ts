import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Where the finder's index stands in a built site. */
export const INDEX = 'search/finder/';

/** Weighs the files of a built site as a host sends them: compressed by gzip. */
export class ServedFiles {
	#dist: string;
	#known = new Map<string, number>();

	constructor(dist: string) {
		this.#dist = dist;
	}

	/** Bytes of a file, by its path in the site; 0 if there is none. */
	bytesOf(path: string): number {
		const known = this.#known.get(path);
		if (known !== undefined) return known;
		const file = join(this.#dist, path);
		const isFile = statSync(file, { throwIfNoEntry: false })?.isFile();
		const bytes = isFile ? gzipSync(readFileSync(file)).length : 0;
		this.#known.set(path, bytes);
		return bytes;
	}

	/** Bytes of all files of the finder's index; null for a site that has none. */
	indexBytes(): number | null {
		const folder = join(this.#dist, INDEX);
		if (!existsSync(folder)) return null;
		return (readdirSync(folder, { recursive: true }) as string[])
			.map((path) => this.bytesOf(INDEX + path.replaceAll('\\', '/')))
			.reduce((sum, bytes) => sum + bytes, 0);
	}
}
