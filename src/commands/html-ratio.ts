import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { articlesOf } from '../domain/law/model.ts';
import { readLaw } from '../domain/law/parse.ts';

/** Pages of laws beside their texts, both as `gzip -9` makes them. */
export interface HtmlRatio {
	laws: number;
	median: number;
	/** Nine in ten pages stay under it. */
	ninth: number;
	/** How many stay under 1.6. */
	under: number;
}

/** Laws of about a hundred articles. */
const [FEWEST, MOST] = [60, 150];
const GOAL = 1.6;

/**
 * How many times the compressed size of its newest text the page of a law has.
 * @param content the content folder
 * @param dist the site that was built from it
 * @returns null where no law has so many articles
 */
export function htmlRatio(content: string, dist: string): HtmlRatio | null {
	const ratios = readdirSync(join(content, 'laws'))
		.flatMap((id) => ratioOf(join(content, 'laws', id), join(dist, 'laws', id, 'index.html')))
		.sort((a, b) => a - b);
	const at = (part: number): number =>
		Math.round(ratios[Math.floor((ratios.length - 1) * part)]! * 100) / 100;
	if (ratios.length === 0) return null;
	const under = ratios.filter((ratio) => ratio < GOAL).length;
	return { laws: ratios.length, median: at(0.5), ninth: at(0.9), under };
}

/** One figure, or none for a law of another size or without text. */
function ratioOf(folder: string, page: string): number[] {
	const newest = readdirSync(folder)
		.filter((name) => name.endsWith('.txt'))
		.sort()
		.at(-1);
	if (!newest || !existsSync(page)) return [];
	const text = readFileSync(join(folder, newest), 'utf8');
	const { length } = articlesOf(readLaw(text));
	return length < FEWEST || length > MOST
		? []
		: [compressed(readFileSync(page)) / compressed(text)];
}

/** Bytes. */
export const compressed = (data: string | Buffer): number => gzipSync(data, { level: 9 }).length;
