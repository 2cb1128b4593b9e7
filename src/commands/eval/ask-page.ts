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
	sub_results: { url: string }[];
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
export function askFinder(page: Page, typed: string): Promise<Given> {
	return page.evaluate(
		async ([query, depth]) => {
			const finder = await document.querySelector<SearchElement>('site-search')?.finder;
			if (!finder) throw new Error('搜索页上没有 finder：请用现在的程序重新生成网站再测');
			const { found } = await finder.find({ typed: query, filters: {}, undone: [], older: false });
			return {
				hrefs: found.slice(0, depth).map(({ href }) => href),
				leaves: found[0]?.certain ?? false,
			};
		},
		[typed, DEPTH] as const,
	);
}

/** Ask Pagefind alone, as it comes: its pages in their order, and on each its places in theirs. */
export function askPagefind(page: Page, base: string, query: string): Promise<string[]> {
	return page.evaluate(
		async ([asked, root, depth]) => {
			const module = `${root}pagefind/pagefind.js`;
			const pagefind = (await import(module)) as Pagefind;
			const { results } = await pagefind.search(asked);
			const hrefs: string[] = [];
			for (const { data } of results) {
				if (hrefs.length >= depth) break;
				const { url, sub_results: places } = await data();
				for (const place of places.length > 0 ? places : [{ url }]) {
					const { pathname, hash } = new URL(place.url, location.href);
					hrefs.push(pathname.slice(root.length) + hash);
				}
			}
			return hrefs.slice(0, depth);
		},
		[query, base, DEPTH] as const,
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
