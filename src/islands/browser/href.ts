// e.g. "laws/minfa-dian/#t1254", "laws/?topic=x", "" (the home page); not "favicon.svg"
const FOLDER = /^((?:[^?#]*\/)?)([?#].*)?$/;

/**
 * The address of a page for a link.
 * @param path under the site's base: `laws/renmin-fangkong-fa/#t22`
 * @param base of the site, absolute or relative to the page: `/zwgk/pufa/`, `../`
 * @param protocol of the page; a folder opened from a disk (`file:`) shows no page by itself
 */
export function hrefFor(path: string, base: string, protocol: string): string {
	const [, folder, rest = ''] = FOLDER.exec(path) ?? [];
	if (protocol !== 'file:' || folder === undefined) return base + path;
	return `${base}${folder}index.html${rest}`;
}

/**
 * The site's base as an absolute path (on a disk: an address), whatever the page says it relative to.
 * @param base `/`, `/zwgk/pufa/`, `../`
 * @param page address of the page
 */
export function absoluteBase(base: string, page: string): string {
	const { protocol, pathname, href } = new URL(base, page);
	return protocol === 'file:' ? href : pathname;
}
