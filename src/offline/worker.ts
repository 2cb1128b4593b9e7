import type { Asked, Told } from './messages.ts';
import { kindOf } from './plan.ts';
import { scope, type Fetch } from './scope.ts';
import { Shelf } from './shelf.ts';

/** Put in when the worker is bundled, after the site is built. */
declare const BUILD: string;
/** Paths under the base of what is always there: scripts, styles and a few pages. */
declare const SHELL: readonly string[];

/** Milliseconds after which a copy is shown to a reader on a bad line. The new page is there the next time. */
const PATIENCE = 4000;

const home = new URL('./', location.href).href;
const shelf = new Shelf(home, BUILD);
const shell = SHELL.map((path) => home + path);
const offlinePage = `${home}offline/`;

// A new worker takes over at once: every page brings its own files, so it may serve pages of any build.
scope.addEventListener('install', (event) => {
	event.waitUntil(Promise.all(shell.map((address) => shelf.get(address))));
	void scope.skipWaiting();
});
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener('fetch', (event) => {
	const { method, mode, url } = event.request;
	if (method !== 'GET') return;
	const kind = kindOf(url, home);
	if (kind === 'page' && mode === 'navigate') event.respondWith(page(event));
	if (kind === 'pinned') event.respondWith(file(url));
});

scope.addEventListener('message', (event) => {
	const answered = answer(event.data as Asked).then((told) => event.ports[0]?.postMessage(told));
	event.waitUntil(answered);
});

/** From the network; if there is none, or not soon, the copy; and if there is no copy, the page that says so. */
async function page(event: Fetch): Promise<Response> {
	const { url } = event.request;
	const copy = await shelf.find(url);
	const asked = fetch(event.request);
	// Without network, or while a new build comes, nothing is put away; the reader's page does not wait for this.
	event.waitUntil(asked.then(remember).catch(() => undefined));
	const fresh = await (copy ? Promise.race([asked, patience()]) : asked).catch(() => undefined);
	if (fresh && fresh.status < 500) return fresh;
	return copy ?? fresh ?? (await shelf.find(offlinePage)) ?? Response.error();
}

async function file(url: string): Promise<Response> {
	const copy = await shelf.find(url);
	if (copy) return copy;
	const response = await fetch(url);
	// A full device is no reason to withhold the file.
	if (response.ok) await shelf.putFile(url, response.clone()).catch(() => undefined);
	return response;
}

let renewing: Promise<void> | undefined;

/** Keep a page that came from the network a while. That it came shows that older copies can be renewed now, too. */
async function remember(response: Response): Promise<void> {
	if (!response.ok || response.type !== 'basic') return;
	await shelf.putPage(response.clone());
	await shelf.trim(shell);
	renewing ??= shelf.bringOver().finally(() => (renewing = undefined));
	await renewing;
}

async function answer(asked: Asked): Promise<Told> {
	const failed: string[] = [];
	const each = { keep: shelf.keep.bind(shelf), drop: shelf.drop.bind(shelf) };
	if (asked.ask === 'keep' || asked.ask === 'drop')
		for (const address of asked.pages)
			await each[asked.ask](address).catch(() => failed.push(address));
	const told = { kept: await shelf.kept(), failed };
	return asked.ask === 'visited' ? { ...told, visited: await shelf.visited(shell) } : told;
}

const patience = (): Promise<undefined> =>
	new Promise((over) => setTimeout(() => over(undefined), PATIENCE));
