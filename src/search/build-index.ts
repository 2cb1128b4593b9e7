import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What Pagefind reads, and where its index lies. */
interface Read {
	/** Pattern of the pages, from the site's folder. */
	pages: string;
	/** Options that say which parts of them. */
	parts: string[];
	folder: string;
}

/**
 * Build the index of the office's own pages into `<dist>/pagefind/`: of those with `data-pagefind-body`. Statutes are
 * searched word by word by the finder, which reads their texts anyway. The same pages on the same disk give the same
 * index, byte for byte. Without pages there is no index.
 * @param dist folder of the built site
 * @throws Error with the indexer's own words when it fails
 */
export const indexOwnPages = (dist: string): Promise<void> =>
	buildIndex(dist, {
		pages: '{reports,study,guides}/*/index.html',
		parts: [],
		folder: join(dist, 'pagefind'),
	});

/**
 * The same of statutes, their words and nothing else of their pages, for measuring what Pagefind alone finds.
 * @param folder of the index
 */
export const indexStatutes = (dist: string, folder: string): Promise<void> =>
	buildIndex(dist, {
		pages: 'laws/*/index.html',
		parts: ['--root-selector', '.statute', '--exclude-selectors', '.about'],
		folder,
	});

/**
 * The indexer runs as a program of its own: through Pagefind's Node interface the same pages took three times as long,
 * because every page and every index file then crosses a pipe.
 */
async function buildIndex(dist: string, { pages, parts, folder }: Read): Promise<void> {
	if (globSync(pages, { cwd: dist }).length === 0) return;
	const program = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));
	await run([program, ...['--site', dist, '--glob', pages, '--output-path', folder, ...parts]]);
	const { settleIndex } = await import('./index-files.ts');
	settleIndex(folder);
}

const run = (args: string[]): Promise<unknown> =>
	promisify(execFile)(process.execPath, args).catch(
		({ message, stdout }: Error & { stdout: string }) => {
			throw new Error(`全文检索索引没有建成：\n${message}\n${stdout}`);
		},
	);
