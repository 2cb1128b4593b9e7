import { PINNED } from '../urls.ts';

/**
 * What an address of the site is to the service worker:
 * - `page`: changes in place, so the network comes first;
 * - `pinned`: its name changes with its content, so a copy is as good as the original, whichever build made it;
 * - `other`: left to the browser.
 */
export type Kind = 'page' | 'pinned' | 'other';

// e.g. "", "laws/minfa-dian/"
const FOLDER = /^(?:[^?#]*\/)?$/;

/**
 * @param address absolute
 * @param home absolute address of the site's home page
 */
export function kindOf(address: string, home: string): Kind {
	const url = new URL(address);
	if (!address.startsWith(home)) return 'other';
	const path = (url.origin + url.pathname).slice(home.length);
	// e.g. "_astro/LawFilter.CwgjRbOC.js", "search/finder/f09b615a809b/t/3.js"
	if (PINNED.some((folder) => path.startsWith(folder))) return 'pinned';
	return FOLDER.test(path) ? 'page' : 'other';
}

/** The address under which a page is kept: whatever was searched or jumped to, it is one page. */
export const pageKey = (address: string): string => {
	const { origin, pathname } = new URL(address);
	return origin + pathname;
};

// e.g. `<link rel=stylesheet href=/_astro/a.css>`, `<script defer src="../search/scripts/page.935833be9595.js"></script>`
const LOADED = /<(?:link|script|img)\s[^>]*?\s(?:href|src)="?([^"\s>]+)/g;

/** The pinned files that a page loads, absolute, each once. */
export function filesOf(html: string, page: string, home: string): string[] {
	const addresses = [...html.matchAll(LOADED)].map(
		([, address = '']) => new URL(address.replaceAll('&amp;', '&'), page).href,
	);
	return [...new Set(addresses)].filter((address) => kindOf(address, home) === 'pinned');
}
