import type { Finder } from '../../search/finder/answer.ts';
import { createFinder } from '../../search/finder/finder.ts';
import { fetchFiles } from './fetch-files.ts';
import { remoteFinder } from './remote-finder.ts';
import { scriptFiles } from './script-files.ts';

/** Content hash of `search/worker.js`, put in when the page's script is bundled. */
declare const WORKER_VERSION: string;

/**
 * The finder: in a worker, or in the page itself where there is none, as for a site opened from a disk.
 * @param base of the site, absolute, with a slash at its end: a path, or on a disk an address
 * @throws when the index cannot be loaded; over http, calls of the finder do instead
 */
export async function connect(base: string): Promise<Finder> {
	const folder = `${base}search/finder/`;
	if (location.protocol === 'file:') return createFinder(scriptFiles(folder));
	const remote = await inWorker(`${base}search/worker.js?v=${WORKER_VERSION}`);
	return remote ?? createFinder(fetchFiles(folder));
}

/** `null` where a worker cannot be made: an old browser, or a policy of the host. */
async function inWorker(address: string): Promise<Finder | null> {
	let worker: Worker | undefined;
	try {
		worker = new Worker(address);
		return await remoteFinder(worker);
	} catch {
		worker?.terminate();
		return null;
	}
}
