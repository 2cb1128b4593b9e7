import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../publish/files.ts';
import { headersFile } from '../../publish/hosting/headers-file.ts';
import { policiesOf } from '../../publish/hosting/host.ts';
import { relativeTo } from '../../publish/relative.ts';
import { addServiceWorker, digestsOf, type Digests } from '../../publish/service-worker.ts';

/** What the next build will ask of a site. */
export interface Finished {
	digests: Digests;
	/** All its files. */
	files: readonly string[];
}

/**
 * What a web server needs besides pages and indexes: its headers, and the service worker, which is named by all of them.
 * @param made its files, where they are known
 * @param known digests of some of them
 */
export function finishForServer(
	site: string,
	base: string,
	worker: string,
	made: readonly string[] | undefined,
	known: (file: string) => string | undefined,
): Finished {
	makeSearchRelative(site, base);
	writeFileSync(join(site, '_headers'), headersFile(site, base, policiesOf(site)));
	const files = made ? [...made, '_headers'].sort() : filesIn(site);
	const digests = digestsOf(site, files, known);
	addServiceWorker(site, worker, digests);
	return { digests, files: [...files, 'sw.js'] };
}

/** Whether a file stays as it is when all pages are made. The search page is told the name of the index. */
export const isFinished = (file: string): boolean => !file.startsWith('search/');

/** Digests of pages that stay as they are, to be made while the index is. @param files of the site */
export const digestsOfPages = (site: string, files: readonly string[]): Digests =>
	digestsOf(
		site,
		files.filter((file) => file.endsWith('.html')),
	);

/** The search page works from a disk too. */
function makeSearchRelative(site: string, base: string): void {
	const file = join(site, 'search/index.html');
	writeFileSync(file, relativeTo(readFileSync(file, 'utf8'), 'search/', base));
}
