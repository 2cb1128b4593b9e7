/**
 * The file of a page in the site, as Astro names it with `build.format: 'directory'`: `/laws/guofang-fa` lies in
 * `laws/guofang-fa/index.html`, `/404` in `404.html`, and what is no page in a file of its own name.
 * @param type of its route
 */
export function fileOfPage(pathname: string, type: string): string {
	const path = bare(pathname);
	if (type === 'endpoint') return path;
	if (path === '404') return '404.html';
	return path === '' ? 'index.html' : `${path}/index.html`;
}

/** The address under the base at which Astro asks for it: a page ends in a slash, and what is no page as its route does. */
export function addressOfPage(pathname: string, type: string): string {
	if (type === 'endpoint') return pathname.replace(/^\//, '');
	const path = bare(pathname);
	return path === '' ? '' : `${path}/`;
}

const bare = (pathname: string): string => pathname.replace(/^\/|\/$/g, '');
