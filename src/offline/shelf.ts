import { filesOf, kindOf, pageKey } from './plan.ts';
import type { Kept } from './messages.ts';

/** Visited pages that stay, besides those that the reader keeps. */
const VISITED = 30;

/**
 * The copies on the device. A cache belongs to one build and is named by it. A page lies in it only together with the
 * files it loads, and their names change with their content: so a copy never meets files of another build.
 */
export class Shelf {
	#home: string;
	#build: string;

	/**
	 * @param home absolute address of the home page; other sites of the host have other shelves
	 * @param build changes with any content of the site
	 */
	constructor(home: string, build: string) {
		this.#home = home;
		this.#build = build;
	}

	get #prefix(): string {
		return prefixOf(this.#home);
	}

	get #kept(): Promise<Cache> {
		return caches.open(`${this.#prefix}kept`);
	}

	get #current(): Promise<Cache> {
		return caches.open(this.#prefix + this.#build);
	}

	/** The copy of a page or file, from the newest build that has it. */
	async find(address: string): Promise<Response | undefined> {
		const key = kindOf(address, this.#home) === 'page' ? pageKey(address) : address;
		const older = (await this.#older()).reverse();
		for (const name of [this.#prefix + this.#build, ...older]) {
			const found = await (await caches.open(name)).match(key);
			if (found) return found;
		}
		return undefined;
	}

	/**
	 * Get a file, or a page with all that it loads, and put it in the shelf of this build.
	 * @throws when it cannot be got; then nothing of it is shown
	 */
	async get(address: string): Promise<void> {
		const response = await fetch(address, { cache: 'no-cache' });
		if (!response.ok) throw new Error(`${response.status} ${address}`);
		await (kindOf(address, this.#home) === 'page'
			? this.putPage(response)
			: this.putFile(address, response));
	}

	/** Put a file in the shelf of this build. */
	async putFile(address: string, response: Response): Promise<void> {
		await (await this.#current).put(address, response);
	}

	/** Put a page in the shelf, after the files that it loads. */
	async putPage(response: Response): Promise<void> {
		const key = pageKey(response.url);
		const html = await response.clone().text();
		const cache = await this.#current;
		for (const file of filesOf(html, key, this.#home)) {
			const here = await cache.match(file);
			if (!here) await this.putFile(file, (await this.find(file)) ?? (await fetched(file)));
		}
		// A response that was redirected may not answer a navigation.
		await cache.put(key, new Response(html, { headers: response.headers }));
	}

	/** Keep a page until the reader says otherwise. @throws when it cannot be got */
	async keep(address: string): Promise<void> {
		const key = pageKey(address);
		await this.get(key);
		await (await this.#kept).put(key, new Response(await this.#titleOf(key)));
	}

	/** Let go of a page that a reader has saved; one that is not there is no fault. */
	async drop(address: string): Promise<void> {
		await (await this.#kept).delete(pageKey(address));
	}

	/** The pages that a reader has saved, with their titles. */
	async kept(): Promise<Kept[]> {
		const cache = await this.#kept;
		const entries = (await cache.keys()).map(async ({ url }) => ({
			address: url,
			title: (await (await cache.match(url))?.text()) ?? url,
		}));
		return Promise.all(entries);
	}

	/** Let go of the pages visited longest ago. */
	async trim(always: readonly string[]): Promise<void> {
		const cache = await this.#current;
		for (const page of (await this.#visited(always)).slice(0, -VISITED)) await cache.delete(page);
	}

	/** The pages that are here because they were visited, the latest first. @param always those that are here anyway */
	async visited(always: readonly string[]): Promise<Kept[]> {
		const pages = (await this.#visited(always)).reverse();
		return Promise.all(
			pages.map(async (address) => ({ address, title: await this.#titleOf(address) })),
		);
	}

	async #visited(always: readonly string[]): Promise<string[]> {
		const stay = new Set([...always, ...(await this.kept()).map(({ address }) => address)]);
		return (await this.#pagesIn(await this.#current)).filter((page) => !stay.has(page));
	}

	/** What a page that is here is called. */
	async #titleOf(address: string): Promise<string> {
		const html = await (await this.find(address))?.text();
		// e.g. `<title>人民防空法 - 法规 - 示例县普法网</title>`
		return /<title>([^<]*)/.exec(html ?? '')?.[1]?.split(' - ')[0] ?? address;
	}

	/**
	 * Get the pages of older builds anew and remove the older builds. If the network fails meanwhile, they stay, and this
	 * is called again later.
	 */
	async bringOver(): Promise<void> {
		for (const name of await this.#older()) {
			for (const page of await this.#pagesIn(await caches.open(name))) await this.#renew(page);
			await caches.delete(name);
		}
	}

	async #renew(page: string): Promise<void> {
		const response = await fetch(page, { cache: 'no-cache' });
		if (response.ok) return this.putPage(response);
		if (response.status === 404 || response.status === 410) return this.drop(page);
		throw new Error(`${response.status} ${page}`);
	}

	async #pagesIn(cache: Cache): Promise<string[]> {
		const addresses = (await cache.keys()).map(({ url }) => url);
		return addresses.filter((address) => kindOf(address, this.#home) === 'page');
	}

	/** Names of the caches of other builds, oldest first. */
	async #older(): Promise<string[]> {
		const mine = [this.#prefix + this.#build, `${this.#prefix}kept`];
		return (await caches.keys()).filter(
			(name) => name.startsWith(this.#prefix) && !mine.includes(name),
		);
	}
}

/** Begins the name of every cache of a site. */
const prefixOf = (home: string): string => `pufa:${home}:`;

/** Remove everything that a site has kept on this device. */
export async function clear(home: string): Promise<void> {
	const names = (await caches.keys()).filter((name) => name.startsWith(prefixOf(home)));
	await Promise.all(names.map((name) => caches.delete(name)));
}

async function fetched(address: string): Promise<Response> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} ${address}`);
	return response;
}
