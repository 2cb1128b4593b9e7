import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { filesIn } from './files.ts';

const OFFLINE = resolve(import.meta.dirname, '../offline');

/** Pages that are there without ever having been visited. */
const PAGES = ['', 'offline/', 'search/'];

/**
 * Write the service worker of a finished site, `sw.js` beside its home page. A site without offline reading has one too:
 * it removes the one that browsers still have.
 * @param site folder of the built site; nothing in it may change afterwards
 */
export async function addServiceWorker(site: string, offline: boolean): Promise<void> {
	const files = filesIn(site).filter((file) => file !== 'sw.js');
	// e.g. "_astro/LawFilter.CwgjRbOC.js"
	const scripts = files.filter((file) => /^_astro\/.*\.(?:js|css)$/.test(file));
	await build({
		entryPoints: [join(OFFLINE, offline ? 'worker.ts' : 'heal.ts')],
		bundle: true,
		format: 'iife',
		minify: true,
		target: ['chrome89', 'safari15'],
		outfile: join(site, 'sw.js'),
		define: {
			BUILD: JSON.stringify(hashOf(site, files.filter(isKept))),
			SHELL: JSON.stringify([...scripts, ...PAGES]),
		},
	});
}

// e.g. "laws/index.html", "_astro/BoZKRe7k.js", "search/finder/665f54c2abc7/root.js": what the worker ever keeps; not the
// data of laws and Pagefind's index, which has other names each time
const isKept = (file: string): boolean => /\.html$|^_astro\/|^search\//.test(file);

function hashOf(site: string, files: readonly string[]): string {
	const hash = createHash('sha256');
	for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(site, file)));
	return hash.digest('hex').slice(0, 12);
}
