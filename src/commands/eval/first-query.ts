import type { Server, IncomingMessage } from 'node:http';
import type { Browser } from 'playwright-core';
import { waitForAnswer } from './ask-page.ts';
import { INDEX, type ServedFiles } from './weights.ts';

/** As many queries are asked by a visitor who has loaded nothing before. */
export const FRESH = 20;

/**
 * Bytes of the index that a first query loads, for each query: of a browser without a cache, from opening
 * `search/?q=…` to the last file. The server counts, because a worker's requests are seen there as well.
 * @param step called after each query
 */
export async function firstQueries(
	browser: Browser,
	{ url, server }: { url: string; server: Server },
	files: ServedFiles,
	queries: readonly string[],
	step: (query: string) => void,
): Promise<number[]> {
	const bytes: number[] = [];
	for (const query of queries) {
		const asked = new Set<string>();
		const root = new URL(url).pathname;
		const note = ({ url: path = '' }: IncomingMessage): void => void asked.add(fileOf(path, root));
		server.prependListener('request', note);
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.goto(`${url}search/?${new URLSearchParams({ q: query })}`);
		await waitForAnswer(page);
		await page.waitForLoadState('networkidle');
		await context.close();
		server.off('request', note);
		bytes.push(
			[...asked]
				.filter((path) => path.startsWith(INDEX))
				.reduce((sum, path) => sum + files.bytesOf(path), 0),
		);
		step(query);
	}
	return bytes;
}

/** The path of a file in the site from what was asked for: `/a/search/finder/x?1` is `search/finder/x`. */
const fileOf = (asked: string, root: string): string =>
	decodeURIComponent(asked.split('?')[0]!.slice(root.length));
