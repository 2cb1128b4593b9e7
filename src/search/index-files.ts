import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** What stands in front of the data in every file of Pagefind. */
const MARK = Buffer.from('pagefind_dcd');
const ENTRY = 'pagefind-entry.json';

/** What of `pagefind-entry.json` is looked at. */
interface Entry {
	languages: Record<string, { hash: string }>;
}

/** The index of a language: which files hold its pages and its filters. */
type Meta = [
	version: unknown,
	pages: [fragment: string, words: number][],
	chunks: unknown,
	filters: [name: string, file: string][],
	...others: unknown[],
];

/** `["level", [["行政法规", [1, 4, 10]], …]]`: the pages that have each value of a filter. */
type Filter = [name: string, values: [value: string, pages: number[]][]];

/**
 * Give a finished index an order that depends on nothing but its content: filters and their values are sorted. Pagefind
 * writes them in an order of chance and names files by their content, so that each build of one site would else be news
 * to whoever copies it to a host.
 * @param folder of the index, as Pagefind 1.5 writes it
 */
export function settleIndex(folder: string): void {
	const entry = entryOf(folder);
	for (const [language, index] of Object.entries(entry.languages)) {
		const meta = read(metaFile(folder, index.hash)) as Meta;
		index.hash = sortFilters(folder, language, index.hash, meta);
	}
	writeFileSync(join(folder, ENTRY), JSON.stringify(entry));
}

const entryOf = (folder: string): Entry =>
	JSON.parse(readFileSync(join(folder, ENTRY), 'utf8')) as Entry;

const metaFile = (folder: string, name: string): string => join(folder, `pagefind.${name}.pf_meta`);

const filterFile = (folder: string, name: string): string =>
	join(folder, 'filter', `${name}.pf_filter`);

/** @returns the new name of the index */
function sortFilters(folder: string, language: string, name: string, meta: Meta): string {
	meta[3] = meta[3]
		.map(([filter, file]): [string, string] => [filter, sortValues(folder, language, file)])
		.sort(byName);
	return replace(meta, language, name, (hash) => metaFile(folder, hash));
}

/** @returns the new name of the filter's file */
function sortValues(folder: string, language: string, name: string): string {
	const file = (hash: string): string => filterFile(folder, hash);
	const [filter, values] = read(file(name)) as Filter;
	return replace([filter, values.sort(byName)], language, name, file);
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number =>
	a < b ? -1 : Number(a > b);

const read = (file: string): unknown =>
	decode(gunzipSync(readFileSync(file)).subarray(MARK.length));

/** Write data in place of a file. @returns its name, made of its content and as long as the old one */
function replace(
	data: unknown,
	language: string,
	old: string,
	file: (name: string) => string,
): string {
	const content = Buffer.concat([MARK, encode(data)]);
	const hash = createHash('sha256').update(content).digest('hex');
	const name = `${language}_${hash}`.slice(0, old.length);
	rmSync(file(old));
	writeFileSync(file(name), gzipSync(content));
	return name;
}
