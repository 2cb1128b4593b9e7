import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CLASSIC } from './classic.ts';
import { filesIn } from './files.ts';
import { COMPRESSED } from './precompress.ts';

const OFFLINE = resolve(import.meta.dirname, '../offline');

/** Pages that are there without ever having been visited, beside those that `offline/` names. */
const PAGES = ['', 'offline/', 'search/'];
// e.g. `<ul class=entries data-always=guides/zhenshi-jingbao/>`, ` data-always="guides/a/ guides/b/"`
const ALWAYS = /\sdata-always=(?:"([^"]*)"|([^\s">]+))/;

/** Hashes of the files that the worker ever keeps, by their paths: with any of them the worker is another. */
export type Digests = ReadonlyMap<string, string>;

/**
 * @param all files of the site
 * @param known what is known already of files that are still the same
 */
export function digestsOf(
	site: string,
	all: readonly string[] = filesIn(site),
	known: (file: string) => string | undefined = () => undefined,
): Digests {
	const files = all.filter((file) => isKept(file) && !COMPRESSED.test(file));
	const digestOf = (file: string): string =>
		known(file) ?? hash('sha256', readFileSync(join(site, file)), 'base64url');
	return new Map(files.map((file) => [file, digestOf(file)]));
}

// e.g. "laws/index.html", "_astro/BoZKRe7k.js", "search/finder/665f54c2abc7/root.js"; not the data of laws and Pagefind's
// index, which has other names each time
const isKept = (file: string): boolean => /\.html$|^_astro\/|^search\//.test(file);

/**
 * The code of the service worker, but for what it has to know of the finished site. A site without offline reading has one
 * too: it removes the one that browsers still have.
 */
export async function compileWorker(offline: boolean): Promise<string> {
	// A build that goes on from the last one has the code, and does without the compiler.
	const { build } = await import('esbuild');
	const entry = join(OFFLINE, offline ? 'worker.ts' : 'heal.ts');
	const { outputFiles } = await build({ entryPoints: [entry], ...CLASSIC, write: false });
	return outputFiles[0]!.text;
}

/**
 * Write the service worker of a finished site, `sw.js` beside its home page.
 * @param site folder of the built site; nothing in it may change afterwards
 * @param code of the worker: of the site it knows `BUILD`, a version, and `SHELL`, files that are there without a visit
 */
export function addServiceWorker(site: string, code: string, digests: Digests): void {
	// e.g. "_astro/LawFilter.CwgjRbOC.js"
	const scripts = [...digests.keys()].filter((file) => /^_astro\/.*\.(?:js|css)$/.test(file));
	const version = hash('sha256', [...digests].join('\n')).slice(0, 12);
	// e.g. "SHELL.map"; the worker that removes others knows nothing of the site, and stays the same
	const knows = /\b(?:BUILD|SHELL)\b/.test(code);
	const shell = [...scripts, ...PAGES, ...namedPages(site)];
	const known = `const BUILD=${JSON.stringify(version)},SHELL=${JSON.stringify(shell)};\n`;
	writeFileSync(join(site, 'sw.js'), knows ? known + code : code);
}

/** What to do when an alarm sounds: then the line may be gone, and nobody has read it before. */
function namedPages(site: string): string[] {
	const [, many, one] = ALWAYS.exec(readFileSync(join(site, 'offline/index.html'), 'utf8')) ?? [];
	return (many ?? one ?? '').split(' ').filter(Boolean);
}
