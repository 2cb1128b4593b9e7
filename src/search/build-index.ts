import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { settleIndex } from './index-files.ts';

/** What the indexer reports: how many pages it read. */
export interface IndexSummary {
	pages: number;
}

/** The office's own pages. Statutes are searched word by word by the finder, which reads their texts anyway. */
export const OWN_PAGES = '{reports,study,guides}/*/index.html';
/** All pages that are searched, for measuring Pagefind alone. */
export const ALL_PAGES = '{laws,reports,study,guides}/*/index.html';

/** Where the index lies in the site. */
const FOLDER = 'pagefind';

/**
 * Build the full-text index of pages of a built site. Only pages with `data-pagefind-body` are indexed. The same pages on
 * the same disk give the same index, byte for byte. Without pages there is no index.
 *
 * The indexer runs as a program of its own: through Pagefind's Node interface the same 500 laws took three times as
 * long, because every page and every index file then crosses a pipe.
 * @param dist folder of the built site
 * @param pages pattern of the files
 * @param folder of the index
 * @throws Error with the indexer's own words when it fails
 */
export async function buildIndex(
	dist: string,
	pages = OWN_PAGES,
	folder = join(dist, FOLDER),
): Promise<IndexSummary> {
	if (globSync(pages, { cwd: dist }).length === 0) return { pages: 0 };
	const program = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));
	const output = await run([
		program,
		...['--site', dist, '--glob', pages, '--output-path', folder],
	]);
	settleIndex(folder);
	// e.g. "  Indexed 9 pages"
	const count = /Indexed (\d+) page/.exec(output)?.[1];
	return { pages: Number(count ?? 0) };
}

function run(args: string[]): Promise<string> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
		let output = '';
		child.stdout.on('data', (chunk) => (output += chunk));
		child.stderr.on('data', (chunk) => (output += chunk));
		child.on('error', reject);
		child.on('close', (code) =>
			code === 0 ? resolve(output) : reject(new Error(`全文检索索引没有建成：\n${output}`)),
		);
	});
}
