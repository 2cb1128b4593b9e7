/** Whether a path under the base leads somewhere in the site: a file, or a folder with a page. */
export type Exists = (path: string) => boolean;

const everywhere: Exists = () => true;

/**
 * A page whose own addresses are relative, so that it also works from a folder on a disk.
 * @param html of a built page
 * @param path folder of the page under the base: `search/`
 * @param base of the site: `/`, `/zwgk/pufa/`
 * @param exists what the site has; what it has not is no address: `data-key="/"` below a folder
 * @returns the page with every `href`, `src`, `action` and `data-…` under the base made relative; others stay
 */
export function relativeTo(
	html: string,
	path: string,
	base: string,
	exists: Exists = everywhere,
): string {
	const up = upFrom(path);
	// e.g. ` href=/zwgk/pufa/laws/`, ` data-worker="/zwgk/pufa/sw.js"`; not ` href=//other.example/`
	const own = new RegExp(
		`(\\s(?:href|src|action|data-[\\w-]+)=)(?:"${literal(base)}(?!/)([^"]*)"|${literal(base)}(?!/)([^\\s">]*))`,
		'g',
	);
	const inTag = (tag: string): string =>
		tag.replace(own, (all, start: string, quoted: string | undefined, plain: string) => {
			const rest = quoted ?? plain;
			if (!exists(pathOf(rest))) return all;
			return start + (quoted === undefined ? up + rest : `"${up}${rest}"`);
		});
	return html.replace(TAG, inTag);
}

// e.g. `<a href=/laws/>`, `<p aria-label="a > b">`: what stands between tags is no address
const TAG = /<[a-z](?:[^<>"]|"[^"]*")*>/g;

/**
 * A page in which links to folders name the `index.html` in them, because a disk shows no page for a folder. For a page
 * that is relative already.
 */
export const namingFiles = (html: string): string =>
	// e.g. ` href=../laws/#t1`, ` href="./"`; not `data-base="../"`
	html.replace(TAG, (tag) =>
		tag.replace(
			/(\s(?:href|action|data-(?!base=)[\w-]+)="?)((?:\.\.?\/)(?:[^\s">?#]*\/)?)(?=[?#\s">])/g,
			'$1$2index.html',
		),
	);

/** A page whose forms lead to other files: for Firefox these are not `'self'`, which a form may go to. */
export const sendingForms = (html: string): string =>
	// e.g. `content="default-src 'self'; …; form-action 'self'"`
	html.replace(
		/(<meta http-equiv="?Content-Security-Policy"? content="[^"]*form-action 'self')/,
		'$1 file:',
	);

/** A page without the manifest of the site, which browsers may not read from a disk and complain of. */
export const withoutManifest = (html: string): string =>
	html.replace(/<link rel="?manifest"?[^>]*>/, '');

/** A stylesheet whose own addresses are relative. */
export const relativeStyles = (css: string, path: string, base: string): string =>
	// e.g. `url(/zwgk/pufa/_astro/a.svg)`, `url("/a.svg")`
	css.replace(new RegExp(`(url\\(["']?)${literal(base)}(?!/)`, 'g'), `$1${upFrom(path)}`);

/** The way from a folder to the base: `laws/minfa-dian/` → `../../`. */
export const upFrom = (path: string): string => '../'.repeat(path.split('/').length - 1) || './';

function pathOf(address: string): string {
	const path = address.replace(/[?#].*$/, '');
	try {
		return decodeURI(path);
	} catch {
		// e.g. "laws/100%/", which names no file
		return path;
	}
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
