import type { Finder } from '../../search/finder/answer.ts';
import type { Opening } from './calls.ts';
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
	const folder = `${base}search/finder/${index}/`;
	const engine = `${base}search/scripts/${ENGINE}.js`;
	if (location.protocol === 'file:') return (await loadEngine(engine))(scriptFiles(folder));
	// On a slow line the index and the script come side by side. The page hands over what it has: not every browser gives
	// a worker a file that the page is still loading.
	const here = textOfRoot(folder);
	const remote = await inWorker(`${base}search/scripts/${WORKER}.js`, folder, here);
	if (remote) return remote;
	const createFinder = await loadEngine(engine);
	return createFinder(fetchFiles(folder, await here));
}

/** What every query needs, by name. If it does not come, the finder asks again and tells why. */
const textOfRoot = async (folder: string): Promise<ReadonlyMap<string, string>> => {
	try {
		const response = await fetch(`${folder}root.js`);
		return response.ok ? new Map([['root', await response.text()]]) : new Map();
	} catch {
		return new Map();
	}
};

/** `null` where a worker cannot be made: an old browser, or a policy of the host. */
async function inWorker(
	address: string,
	folder: string,
	here: Promise<Opening['here']>,
): Promise<Finder | null> {
	let worker: Worker | undefined;
	try {
		worker = new Worker(address);
		const open = (opening: Opening): void => worker!.postMessage(opening);
		const opened = here.then((texts) => open({ folder, here: texts }));
		const [finder] = await Promise.all([remoteFinder(worker), opened]);
		return finder;
	} catch {
		worker?.terminate();
		return null;
	}
}
