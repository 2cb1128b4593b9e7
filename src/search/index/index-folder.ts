import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WrittenIndex } from './finder-index.ts';
import { UNNAMED_INDEX } from './source.ts';

/** Where the finder's index lies in the site, in a folder named by its content. */
export const FINDER_FOLDER = 'search/finder';

/** Where the finder's index lies in a finished site. @throws when there is none */
export function indexFolder(dist: string): string {
	const [index] = readdirSync(join(dist, FINDER_FOLDER));
	if (!index) throw new Error(`没有检索索引：${join(dist, FINDER_FOLDER)}`);
	return join(dist, FINDER_FOLDER, index);
}

/** Hashes of the files of an index, by their paths in the site: who made them knows, and nobody has to read them. */
export const hashesInSite = ({ name, hashes }: WrittenIndex): ReadonlyMap<string, string> =>
	new Map([...hashes].map(([file, hash]) => [`${FINDER_FOLDER}/${name}/${file}.js`, hash]));

/**
 * Tell the search page which index is its own.
 * @throws when the page does not ask for the name, which is a bug
 */
export function tellPage(dist: string, index: string): void {
	const page = join(dist, 'search/index.html');
	const html = readFileSync(page, 'utf8');
	const asked = `data-index="${UNNAMED_INDEX}"`;
	if (!html.includes(asked)) throw new Error(`搜索页没有写明要填索引名的地方（${asked}）：${page}`);
	writeFileSync(page, html.replace(asked, `data-index="${index}"`));
}
