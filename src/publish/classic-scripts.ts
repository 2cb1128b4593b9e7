import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';
import { CLASSIC } from './classic.ts';

// e.g. `<script type=module src="../_astro/LawFilter.abc.js"></script>`, `<script type="module" src=../_astro/LawFilter.abc.js></script>`
const MODULE = /<script type="?module"? src="?([^"\s>]+)"?><\/script>/g;
const PRELOAD = /<link rel="modulepreload"[^>]*>/g;

/**
 * Makes the module scripts of pages classic ones: browsers load no modules from a disk.
 *
 * All modules of a page become one script, since modules that two of them share must run once. Pages with the same
 * modules share that script.
 * @param site folder of the built site
 * @returns a function over a page and its folder under the base, whose addresses are relative already
 */
export function classicScripts(site: string): (html: string, path: string) => Promise<string> {
	const bundled = new Map<string, Promise<string>>();
	return async (html, path) => {
		const modules = [...html.matchAll(MODULE)].map(([, src = '']) => join(path, src));
		if (modules.length === 0) return html;
		const key = [...new Set(modules)].join('\n');
		if (!bundled.has(key)) bundled.set(key, bundle(site, key.split('\n')));
		const up = '../'.repeat(path.split('/').length - 1);
		const tags = [`<script defer src="${up}${await bundled.get(key)!}"></script>`];
		return html.replace(PRELOAD, '').replace(MODULE, () => tags.shift() ?? '');
	};
}

/** One classic script of several modules; its path in the site. */
async function bundle(site: string, modules: string[]): Promise<string> {
	const name = createHash('sha256').update(modules.join('\n')).digest('hex').slice(0, 12);
	const outfile = `_astro/page-${name}.js`;
	await build({
		stdin: {
			contents: modules.map((path) => `import ${JSON.stringify(`./${path}`)};`).join('\n'),
			resolveDir: site,
		},
		...CLASSIC,
		outfile: join(site, outfile),
		logLevel: 'error',
	});
	return outfile;
}
