import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Finder } from '../../search/finder/answer.ts';

/** As many addresses of an answer are looked at. */
export const DEPTH = 100;

/** The search page's element, as far as it is used here. */
type SearchElement = HTMLElement & { finder?: Promise<Finder> };

/** The part of Pagefind's browser module that is used. */
interface Pagefind {
	search: (query: string) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
	url: string;
	/** Every element that has an id, and the word it begins at, in the order of the page. */
	anchors: { id: string; location: number }[];
	/** Words of the page that match. */
	weighted_locations: { location: number }[];
}

/** What the finder gave for a query. */
export interface Given {
	hrefs: string[];
	/** Whether Enter leaves the page for the first address. */
	leaves: boolean;
}

/**
 * Ask the finder of an open search page.
 * @throws Error in Chinese when the page's element does not give its finder
 */
export async function askFinder(page: Page, typed: string): Promise<Given> {
	const given = await page.evaluate(
		async ([query, depth]) => {
			const finder = await document.querySelector<SearchElement>('site-search')?.finder;
			if (!finder) return null;
			const { found } = await finder.find({ typed: query, filters: {}, undone: [], older: false });
			return {
				hrefs: found.slice(0, depth).map(({ href }) => href),
				leaves: found[0]?.certain ?? false,
			};
		},
		[typed, DEPTH] as const,
	);
	if (!given)
		throw new Error('搜索页上没有 finder：请用现在的程序重新生成网站（npm run build）再测。');
	return given;
}

/** Where Pagefind's files are asked for, under the base. */
const PAGEFIND = 'pagefind/';

/**
 * Give a page another index of Pagefind than the site's own, which has no statutes.
 * @param url of the site, with a slash at its end
 * @param folder of the index
 */
export async function lendPagefind(page: Page, url: string, folder: string): Promise<void> {
	const from = new URL(PAGEFIND, url);
	await page.route(`${from.href}**`, (route) => {
		const { pathname } = new URL(route.request().url());
		return route.fulfill({ path: join(folder, pathname.slice(from.pathname.length)) });
	});
}

/**
 * Ask Pagefind alone, as it comes: its pages in their order, and on each the places of what matches. Its own
 * sub-results know headings only, and articles are none.
 */
export function askPagefind(page: Page, base: string, query: string): Promise<string[]> {
	return page.evaluate(
		async ([asked, root, folder, depth]) => {
			const placesOf = ({ url, anchors, weighted_locations: matches }: PagefindPage): string[] => {
				const path = new URL(url, location.href).pathname.slice(root.length);
				const places = matches.map((match) => {
					const id = anchors.findLast((anchor) => anchor.location <= match.location)?.id;
					// e.g. "t22-k1-x3": a place within an article counts as the article
					return id === undefined ? path : `${path}#${id.replace(/-[kxm]\d.*$/, '')}`;
				});
				return places.length > 0 ? places : [path];
			};
			const pagefind = (await import(`${root}${folder}pagefind.js`)) as Pagefind;
			const { results } = await pagefind.search(asked);
			const hrefs = new Set<string>();
			for (const { data } of results) {
				if (hrefs.size >= depth) break;
				for (const href of placesOf(await data())) hrefs.add(href);
			}
			return [...hrefs].slice(0, depth);
		},
		[query, base, PAGEFIND, DEPTH] as const,
	);
}

/** Milliseconds after which a list counts as one that does not come. */
const PATIENCE = 20_000;

/**
 * Send a query with the page's own form, and wait until its answer is on the page and laid out.
 * @returns milliseconds, by the page's clock
 */
export function timeRendering(page: Page, typed: string): Promise<number> {
	return page.evaluate(
		([query, patience]) =>
			new Promise<number>((done, fail) => {
				const root = document.querySelector('site-search')!;
				const list = root.querySelector<HTMLElement>('[data-results]')!;
				const nothing = root.querySelector<HTMLElement>('[data-nothing]');
				const input = root.querySelector<HTMLInputElement>('input[type=search]')!;
				const changes = new MutationObserver(() => {
					changes.disconnect();
					// Asking for a place makes the browser lay the list out.
					list.getBoundingClientRect();
					done(performance.now() - start);
				});
				changes.observe(list, { childList: true });
				if (nothing) changes.observe(nothing, { attributes: true, childList: true, subtree: true });
				setTimeout(() => fail(new Error(`没有等到结果：${query}`)), patience);
				input.value = query;
				const start = performance.now();
				input.form!.requestSubmit();
			}),
		[typed, PATIENCE] as const,
	);
}

/** Wait until a page that was opened with a query shows its answer: a list, or that nothing was found. */
export async function waitForAnswer(page: Page): Promise<void> {
	await page.waitForSelector('[data-results] > *, [data-nothing]:not([hidden])', {
		timeout: PATIENCE,
	});
}
