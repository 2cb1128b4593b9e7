/**
 * What an address of the site is to the service worker:
 * - `page`: changes in place, so the network comes first;
 * - `pinned`: its name changes with its content, so a copy is as good as the original, whichever build made it;
 * - `other`: left to the browser.
 */
export type Kind = 'page' | 'pinned' | 'other';

// e.g. "_astro/LawFilter.CwgjRbOC.js", "search/finder/f09b615a809b/t/3.js"
const PINNED = /^(?:_astro\/|search\/finder\/[0-9a-f]{12}\/)/;
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
	if (PINNED.test(path) || url.searchParams.has('v')) return 'pinned';
	return FOLDER.test(path) ? 'page' : 'other';
}

// e.g. "/zwgk/pufa/search/page.js?v=935833be9595": the beginning of the SHA-256 of the file
const HASHED = /\/search\/[a-z]+\.js\?v=([0-9a-f]{12})$/;

/**
 * With what the SHA-256 of a file must begin, if its address says so. A host that has a new build answers the old
 * address with the new file: then the two must not come together.
 */
export const hashIn = (address: string): string | undefined => HASHED.exec(address)?.[1];

/** The address under which a page is kept: whatever was searched or jumped to, it is one page. */
export const pageKey = (address: string): string => {
	const { origin, pathname } = new URL(address);
	return origin + pathname;
};

// e.g. `<link rel="stylesheet" href="/_astro/a.css">`, `<script defer src="../search/page.js?v=1"></script>`
const LOADED = /<(?:link|script|img)\s[^>]*?\s(?:href|src)="([^"]+)"/g;

/** The pinned files that a page loads, absolute, each once. */
export function filesOf(html: string, page: string, home: string): string[] {
	const addresses = [...html.matchAll(LOADED)].map(
		([, address = '']) => new URL(address.replaceAll('&amp;', '&'), page).href,
	);
	return [...new Set(addresses)].filter((address) => kindOf(address, home) === 'pinned');
}
