import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SAME, type Root, type TextFile } from '../finder/files.ts';
import { Collector, type Collected } from './collect.ts';
import { fileSize } from './file-size.ts';
import { FINDER_FOLDER } from './index-folder.ts';
import { gaps, rootOf } from './root.ts';
import type { SourcePage, SourceSite } from './source.ts';
import { soundFiles } from './sound-files.ts';
import { termFiles } from './term-files.ts';
import { wordnessOf, type SeenPairs } from './wordness.ts';

/** Characters in one file of texts; 20 MB of UTF-8 are a large site. */
const TEXT = { least: 1200, most: 16000, large: 20_000_000 / 3 };

/** The finder's index of a site. */
export class FinderIndex {
	#site: SourceSite;
	#collector: Collector;
	#pairs: SeenPairs | undefined;

	constructor(site: SourceSite) {
		this.#site = site;
		this.#collector = new Collector(new Map(site.days));
	}

	add(page: SourcePage): void {
		this.#collector.add(page);
	}

	/** The statutes are all there: what takes long and depends on little else can be done while pages are made. */
	settle(): void {
		const pairs = this.#collector.pairs();
		if (pairs.pairs.size > 0) this.#pairs = pairs;
	}

	/** The files of the index by name, and its root. */
	files(): IndexFiles {
		const pairs = this.#pairs ?? this.#collector.pairs();
		return indexFiles(this.#site, this.#collector.collected(), pairs);
	}

	/**
	 * Write the index into `<site>/search/finder/`.
	 * @returns how many passages can be found, and the name of the folder in which the index lies there. It changes with any
	 * of its files, so that a page never reads the index of another build.
	 */
	write(site: string): WrittenIndex {
		const { root, files } = this.files();
		const name = write(join(site, FINDER_FOLDER), new Map([...files, ['root', root]]));
		return { passages: root.passages, name };
	}
}

/** An index on the disk. */
export interface WrittenIndex {
	passages: number;
	name: string;
}

interface IndexFiles {
	root: Root;
	files: Map<string, unknown>;
}

function indexFiles(site: SourceSite, collected: Collected, pairs: SeenPairs): IndexFiles {
	const wordness = wordnessOf(pairs, collected.terms.terms, collected.lists);
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

/**
 * One after the other: where many threads make files in one folder they wait for each other, and take twice the time of
 * the processor, which the other index needs.
 * @returns the name of the folder, made of the content of its files
 */
function write(folder: string, files: Map<string, unknown>): string {
	const ready = [...files].map(([name, data]): [string, string] => [name, JSON.stringify(data)]);
	const hash = createHash('sha256');
	for (const [, data] of ready) hash.update(data);
	const version = hash.digest('hex').slice(0, 12);
	const pathOf = (name: string): string => join(folder, version, `${name}.js`);
	for (const parent of new Set(ready.map(([name]) => dirname(pathOf(name)))))
		mkdirSync(parent, { recursive: true });
	for (const [name, data] of ready)
		writeFileSync(pathOf(name), `pufa(${JSON.stringify(name)},${data})\n`);
	return version;
}
