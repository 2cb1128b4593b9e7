import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What the indexer reports: how many pages it read. */
export interface IndexSummary {
	pages: number;
}

/** Pages that are searched. Versions of laws stand one folder deeper: reading them only to pass over them costs a third. */
const SEARCHED = '{laws,reports,study,guides}/*/index.html';

/**
 * Build the full-text index of a built site into `<dist>/pagefind/`. Only pages with `data-pagefind-body` are indexed.
 *
 * The indexer runs as a program of its own: through Pagefind's Node interface the same 500 laws took three times as
 * long, because every page and every index file then crosses a pipe.
 * @param dist folder of the built site
 * @throws Error with the indexer's own words when it fails
 */
export async function buildIndex(dist: string): Promise<IndexSummary> {
	const program = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));
	const output = await run([
		program,
		'--site',
		dist,
		'--glob',
		SEARCHED,
		'--output-subdir',
		'pagefind',
	]);
	// e.g. "  Indexed 9 pages"
	const pages = /Indexed (\d+) page/.exec(output)?.[1];
	return { pages: Number(pages ?? 0) };
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
