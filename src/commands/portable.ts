/**
 * A page whose own addresses are relative, so that it also works from a folder on a disk.
 * @param html of a built page
 * @param path folder of the page under the base: `search/`
 * @param base of the site: `/`, `/zwgk/pufa/`
 * @returns the page with every `href`, `src`, `action` and `data-base` under the base made relative; others stay
 */
export function relativeTo(html: string, path: string, base: string): string {
	const up = '../'.repeat(path.split('/').length - 1) || './';
	const at = base.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	// e.g. ` href="/zwgk/pufa/laws/"`; not ` href="//other.example/"`
	const own = new RegExp(`(\\s(?:href|src|action|data-base)=")${at}(?!/)([^"]*")`, 'g');
	return html.replace(own, (_, start: string, rest: string) => start + up + rest);
}
