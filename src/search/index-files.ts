import { createHash } from 'node:crypto';
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** What stands in front of the data in every file of Pagefind. */
const MARK = Buffer.from('pagefind_dcd');
const ENTRY = 'pagefind-entry.json';
const FRAGMENTS = 'fragment';
const FRAGMENT = '.pf_fragment';

/** What of `pagefind-entry.json` is looked at. */
interface Entry {
	version: string;
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
 * Lend an index that is to be made the fragments of an earlier one. A fragment is named by its content, and Pagefind
 * does not make one that is there: where most pages are as they were, it needs half the time.
 * @param earlier folder of the earlier index; one of another version of Pagefind, or none, lends nothing
 * @param folder of the new index
 * @param version of Pagefind, `1.5.2`
 */
export function lendFragments(earlier: string, folder: string, version: string): void {
	if (!existsSync(join(earlier, ENTRY)) || entryOf(earlier).version !== version) return;
	mkdirSync(join(folder, FRAGMENTS), { recursive: true });
	for (const file of fragmentsIn(earlier))
		copyFileSync(join(earlier, FRAGMENTS, file), join(folder, FRAGMENTS, file));
}

/**
 * Leave only what belongs to a finished index, in an order that depends on nothing but its content: fragments that were
 * lent and have no page go, filters and their values are sorted. Pagefind writes filters in an order of chance and names
 * files by their content, so that each build of one site would else be news to whoever copies it to a host.
 * @param folder of the index, as Pagefind 1.5 writes it
 */
export function settleIndex(folder: string): void {
	const entry = entryOf(folder);
	const kept = new Set<string>();
	for (const [language, index] of Object.entries(entry.languages)) {
		const meta = read(metaFile(folder, index.hash)) as Meta;
		for (const [fragment] of meta[1]) kept.add(fragment + FRAGMENT);
		index.hash = sortFilters(folder, language, index.hash, meta);
	}
	for (const file of fragmentsIn(folder))
		if (!kept.has(file)) rmSync(join(folder, FRAGMENTS, file));
	writeFileSync(join(folder, ENTRY), JSON.stringify(entry));
}

const entryOf = (folder: string): Entry =>
	JSON.parse(readFileSync(join(folder, ENTRY), 'utf8')) as Entry;

const fragmentsIn = (folder: string): string[] => {
	const fragments = join(folder, FRAGMENTS);
	if (!existsSync(fragments)) return [];
	return readdirSync(fragments).filter((file) => file.endsWith(FRAGMENT));
};

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
