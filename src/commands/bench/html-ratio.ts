import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { articlesOf } from '../../domain/law/model.ts';
import { readLaw } from '../../domain/law/read/parse.ts';
import { round } from './measure.ts';

/** Pages of laws beside their texts, both as `gzip -9` makes them. */
export interface HtmlRatio {
	laws: number;
	median: number;
	/** Nine in ten pages stay under it. */
	ninth: number;
	/** How many stay under 1.6. */
	under: number;
	/** The median where both are as brotli makes them. */
	brotli: number;
	/** The median beside all words that the page shows, as gzip makes them: who cites an article, say, is no word of the law. */
	shown: number;
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
	const pages = readdirSync(join(content, 'laws')).flatMap((id) =>
		pageOf(join(content, 'laws', id), join(dist, 'laws', id, 'index.html')),
	);
	if (pages.length === 0) return null;
	const byText = ratios(pages, ({ html, text }) => gzipped(html) / gzipped(text));
	return {
		laws: pages.length,
		median: at(byText, 0.5),
		ninth: at(byText, 0.9),
		under: byText.filter((ratio) => ratio < GOAL).length,
		brotli: at(
			ratios(pages, ({ html, text }) => brotli(html) / brotli(text)),
			0.5,
		),
		shown: at(
			ratios(pages, ({ html }) => gzipped(html) / gzipped(shownIn(html))),
			0.5,
		),
	};
}

/** The page of a law, and its newest text. */
interface Page {
	html: string;
	text: string;
}

/** Ascending. */
const ratios = (pages: readonly Page[], ratioOf: (page: Page) => number): number[] =>
	pages.map(ratioOf).sort((a, b) => a - b);

const at = (sorted: readonly number[], part: number): number =>
	round(sorted[Math.floor((sorted.length - 1) * part)]!);

/** None for a law of another size or without text. */
function pageOf(folder: string, page: string): Page[] {
	const newest = readdirSync(folder)
		.filter((name) => name.endsWith('.txt'))
		.sort()
		.at(-1);
	if (!newest || !existsSync(page)) return [];
	const text = readFileSync(join(folder, newest), 'utf8');
	const { length } = articlesOf(readLaw(text));
	return length < FEWEST || length > MOST ? [] : [{ html: readFileSync(page, 'utf8'), text }];
}

// e.g. `<script type="module" src="/_astro/a.js"></script>`, then any tag
const [SCRIPTS, TAGS] = [/<script[^>]*>[^]*?<\/script>/g, /(?:<[^>]*>)+/g];

/** The words of a page's body, one element after the other. */
const shownIn = (html: string): string =>
	html.slice(html.indexOf('<body')).replace(SCRIPTS, '').replace(TAGS, '\n');

/** Bytes. */
export const gzipped = (data: string | Buffer): number => gzipSync(data, { level: 9 }).length;
const brotli = (data: string): number => brotliCompressSync(data).length;
