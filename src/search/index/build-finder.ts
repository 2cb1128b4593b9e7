import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SAME, type Root, type TextFile } from '../finder/files.ts';
import { collect, type Collected } from './collect.ts';
import { fileSize } from './file-size.ts';
import { readSource, SOURCE_FILE } from './read-source.ts';
import { gaps, rootOf } from './root.ts';
import { UNNAMED_INDEX, type SourcePage, type SourceSite } from './source.ts';
import { soundFiles } from './sound-files.ts';
import { termFiles } from './term-files.ts';
import { wordnessOf } from './wordness.ts';

/** Where the finder's index lies in the site, in a folder named by its content. */
const FINDER_FOLDER = 'search/finder';

/** Characters in one file of texts; 20 MB of UTF-8 are a large site. */
const TEXT = { least: 1200, most: 16000, large: 20_000_000 / 3 };

/**
 * Build the finder's index of a freshly built site into `<dist>/search/finder/`, and take away what the site left for it.
 * The search page is told the name of the folder in which the index lies there. It changes with any of its files, so
 * that a page never reads the index of another build.
 * @returns how many passages can be found
 */
export function buildFinder(dist: string): { passages: number } {
	const { site, pages } = readSource(dist);
	const { root, files } = indexFiles(site, pages);
	const index = write(join(dist, FINDER_FOLDER), new Map([...files, ['root', root]]));
	tellPage(join(dist, 'search/index.html'), index);
	rmSync(join(dist, SOURCE_FILE));
	return { passages: root.passages };
}

/** Where the finder's index lies in a finished site. @throws when there is none */
export function indexFolder(dist: string): string {
	const [index] = readdirSync(join(dist, FINDER_FOLDER));
	if (!index) throw new Error(`没有检索索引：${join(dist, FINDER_FOLDER)}`);
	return join(dist, FINDER_FOLDER, index);
}

/** The files of an index by name, and its root. */
export function indexFiles(
	site: SourceSite,
	pages: readonly SourcePage[],
): { root: Root; files: Map<string, unknown> } {
	const collected = collect(pages, new Map(site.days));
	const wordness = wordnessOf(collected.folded, collected.lists);
	const files = new Map<string, unknown>();
	const terms = termFiles(collected, site.synonyms, wordness);
	terms.others.forEach((file, number) => files.set(`t/${number}`, file));
	terms.own.forEach((file, number) => files.set(`o/${number}`, file));
	const texts = textFiles(collected);
	texts.forEach(({ file }, number) => files.set(`x/${number}`, file));
	const { sounds, files: bySound } = soundFiles(collected, wordness);
	files.set('sounds', sounds);
	bySound.forEach((file, number) => files.set(`s/${number}`, file));
	const root: Root = {
		...rootOf(collected, site),
		often: terms.often.join(' '),
		terms: terms.starts.join(' '),
		sounds: bySound.length,
		texts: gaps(texts.map(({ first }) => first)),
	};
	return { root, files };
}

/** Passages in order, about the same number of characters in each file. */
function textFiles({ passages }: Collected): { first: number; file: TextFile }[] {
	const total = passages.reduce((sum, { text }) => sum + text.length, 0);
	const size = fileSize(total, TEXT);
	const files: { first: number; file: TextFile }[] = [];
	let full = size;
	let above = '';
	passages.forEach(({ headings, gist, note, text }, number) => {
		if (full >= size) {
			files.push({ first: number, file: [] });
			full = 0;
			above = '';
		}
		const heading = headings.join('\n');
		files.at(-1)!.file.push([heading && heading === above ? SAME : heading, gist, text || note]);
		above = heading;
		full += text.length + note.length;
	});
	return files;
}

function write(folder: string, files: Map<string, unknown>): string {
	const ready = [...files].map(([name, data]): [string, string] => [name, JSON.stringify(data)]);
	const hash = createHash('sha256');
	for (const [, data] of ready) hash.update(data);
	const version = hash.digest('hex').slice(0, 12);
	for (const [name, data] of ready) {
		const file = join(folder, version, `${name}.js`);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, `pufa(${JSON.stringify(name)},${data})\n`);
	}
	return version;
}

/** @throws when the page does not ask for the name, which is a bug */
function tellPage(page: string, index: string): void {
	const html = readFileSync(page, 'utf8');
	const asked = `data-index="${UNNAMED_INDEX}"`;
	if (!html.includes(asked)) throw new Error(`搜索页没有写明要填索引名的地方（${asked}）：${page}`);
	writeFileSync(page, html.replace(asked, `data-index="${index}"`));
}
