import type { Finder } from '../../search/finder/answer.ts';
import { fetchFiles } from './fetch-files.ts';
import { loadEngine } from './load-engine.ts';
import { remoteFinder } from './remote-finder.ts';
import { scriptFiles } from './script-files.ts';

/** Names of the scripts in `search/scripts/`, which change with their content; put in when the page's script is bundled. */
declare const WORKER: string;
declare const ENGINE: string;

/**
 * The finder: in a worker, or in the page itself where there is none, as for a site opened from a disk. Only then does
 * the page load the engine.
 * @param base of the site, absolute, with a slash at its end: a path, or on a disk an address
 * @param index name of the index of the build that the page is of
 * @throws when the engine or the index cannot be loaded; over http, calls of the finder do instead
 */
export async function connect(base: string, index: string): Promise<Finder> {
	const isDisk = location.protocol === 'file:';
	const folder = `${base}search/finder/${index}/`;
	if (!isDisk) fetchAhead(`${folder}root.js`);
	const remote = isDisk ? null : await inWorker(`${base}search/scripts/${WORKER}.js`, folder);
	if (remote) return remote;
	const createFinder = await loadEngine(`${base}search/scripts/${ENGINE}.js`);
	return createFinder(isDisk ? scriptFiles(folder) : fetchFiles(folder));
}

/** On a slow line the index and the worker's script come side by side; the worker finds the file in the browser's cache. */
const fetchAhead = (address: string): void =>
	void fetch(address)
		.then((response) => response.arrayBuffer())
		.catch(() => undefined);

/** `null` where a worker cannot be made: an old browser, or a policy of the host. */
async function inWorker(address: string, folder: string): Promise<Finder | null> {
	let worker: Worker | undefined;
	try {
		worker = new Worker(address);
		worker.postMessage(folder);
		return await remoteFinder(worker);
	} catch {
		worker?.terminate();
		return null;
	}
}
