import type { Page } from 'playwright-core';
import { fakeFinder } from '../islands/fake-finder.ts';

export const BOX = 'main input[type=search]';

/** What runs the site's own engine, in a worker or in the page. */
const OWN_ENGINE = /\/search\/scripts\/(?:worker|engine)\./;

/**
 * Open the search page with the invented engine of `fake-finder.ts` behind the box. The site's own never comes: on a busy machine it
 * would answer before the other is there.
 */
export async function openSearch(page: Page, url: string, search = ''): Promise<void> {
	await page.route(OWN_ENGINE, () => undefined);
	await page.goto(`${url}search/${search}`);
	await page.evaluate(
		`document.querySelector('site-search').finder = (${fakeFinder.toString()})()`,
	);
}

/** The address of the search page for a query. */
export const queryFor = (query: string, more = ''): string =>
	`#q=${encodeURIComponent(query)}${more}`;

/** The queries that the invented engine was asked, in order. */
export const asked = (page: Page): Promise<string[]> =>
	page.evaluate(() => (document.documentElement.dataset['asked'] ?? '').split('|').filter(Boolean));

/** What the focus is on: the text of a link, or `box`. */
export const focused = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const active = document.activeElement as HTMLElement;
		return active.matches('main input[type=search]') ? 'box' : active.innerText.trim();
	});

/** What the address of the search page asks for, behind `#`. */
export const askedBy = (address: string): URLSearchParams =>
	new URLSearchParams(new URL(address).hash.slice(1));

/** The `q` of the address. */
export const queryOf = (page: Page): string | null => askedBy(page.url()).get('q');

/** Type a word as an input method does: letters under composition, not yet taken. */
export async function compose(page: Page, letters: string): Promise<() => Promise<void>> {
	const session = await page.context().newCDPSession(page);
	for (let end = 1; end <= letters.length; end += 1)
		await session.send('Input.imeSetComposition', {
			text: letters.slice(0, end),
			selectionStart: end,
			selectionEnd: end,
		});
	return async () => session.detach();
}

/** Ask for words that stand apart in a guide, and wait for the page as a whole: Pagefind alone knows it. */
export async function findWholePage(page: Page, site: string): Promise<void> {
	const given = page.waitForResponse((one) => one.url().includes('/pagefind/fragment/'));
	await page.goto(`${site}search/${queryFor('心肺复苏 止血 手套', '&mode=exact')}`);
	await given;
	await page.waitForSelector('[data-result]:first-child a:not([href*="#"])');
}
