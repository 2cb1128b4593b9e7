import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lendFragments, settleIndex } from './index-files.ts';

/** What the indexer reports: how many pages it read. */
export interface IndexSummary {
	pages: number;
}

/** Pages that are searched. Versions of laws stand one folder deeper: reading them only to pass over them costs a third. */
const SEARCHED = '{laws,reports,study,guides}/*/index.html';

/** Where the index lies in the site. */
const FOLDER = 'pagefind';

/**
 * Build the full-text index of a built site into `<dist>/pagefind/`. Only pages with `data-pagefind-body` are indexed. The
 * same pages on the same disk give the same index, byte for byte.
 *
 * The indexer runs as a program of its own: through Pagefind's Node interface the same 500 laws took three times as
 * long, because every page and every index file then crosses a pipe.
 * @param dist folder of the built site
 * @param earlier folder of an earlier site, which may have some of the pages already; or of none
 * @throws Error with the indexer's own words when it fails
 */
export async function buildIndex(dist: string, earlier: string): Promise<IndexSummary> {
	const folder = join(dist, FOLDER);
	lendFragments(join(earlier, FOLDER), folder, version());
	const output = await run([
		pathOf('runner/bin.cjs'),
		...['--site', dist, '--glob', SEARCHED, '--output-subdir', FOLDER],
	]);
	settleIndex(folder);
	// e.g. "  Indexed 9 pages"
	const pages = /Indexed (\d+) page/.exec(output)?.[1];
	return { pages: Number(pages ?? 0) };
}

/** A file of the package, from where its modules are. */
const pathOf = (file: string): string =>
	fileURLToPath(new URL(file, import.meta.resolve('pagefind')));

const version = (): string =>
	(JSON.parse(readFileSync(pathOf('../package.json'), 'utf8')) as { version: string }).version;

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
