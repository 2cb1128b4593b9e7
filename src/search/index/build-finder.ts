import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SAME, type Root, type TextFile } from '../finder/files.ts';
import { collect, type Collected } from './collect.ts';
import { fileSize } from './file-size.ts';
import { readSource, SOURCE_FILE } from './read-source.ts';
import { gaps, rootOf } from './root.ts';
import type { SourcePage, SourceSite } from './source.ts';
import { soundFiles } from './sound-files.ts';
import { termFiles } from './term-files.ts';
import { wordnessOf } from './wordness.ts';

/** Where the finder's index lies in the site. */
export const FINDER_FOLDER = 'search/finder';

/** Characters in one file of texts; 20 MB of UTF-8 are a large site. */
const TEXT = { least: 1200, most: 16000, large: 20_000_000 / 3 };

/**
 * Build the finder's index of a freshly built site into `<dist>/search/finder/`, and take away what the site left for it.
 * Files other than `root.js` lie in a folder named by their content, so that an old page never reads new files.
 * @returns how many passages can be found
 */
export function buildFinder(dist: string): { passages: number } {
	const { site, pages } = readSource(dist);
	const { root, files } = indexFiles(site, pages);
	write(join(dist, FINDER_FOLDER), root, files);
	rmSync(join(dist, SOURCE_FILE));
	return { passages: root.passages };
}

/** The files of an index by name, and its root, which does not name their folder yet. */
export function indexFiles(
	site: SourceSite,
	pages: readonly SourcePage[],
): { root: Omit<Root, 'folder'>; files: Map<string, unknown> } {
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
	const root: Omit<Root, 'folder'> = {
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

function write(folder: string, root: Omit<Root, 'folder'>, files: Map<string, unknown>): void {
	const hash = createHash('sha256').update(JSON.stringify(root));
	const ready = [...files].map(([name, data]): [string, string] => [name, JSON.stringify(data)]);
	for (const [, data] of ready) hash.update(data);
	const version = hash.digest('hex').slice(0, 12);
	const put = (name: string, data: string): void => {
		const file = join(folder, `${name}.js`);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, `pufa(${JSON.stringify(name)},${data})\n`);
	};
	for (const [name, data] of ready) put(`${version}/${name}`, data);
	put('root', JSON.stringify({ folder: version, ...root }));
}
