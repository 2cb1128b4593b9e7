import { createHash } from 'node:crypto';
import { build, type BuildOptions } from 'esbuild';
import { once } from './once.ts';
import { urls } from './site.ts';

/** A script that Astro does not make. */
export interface Script {
	/** Of its file, without `.js`; changes whenever the code does: `worker.935833be9595`. */
	name: string;
	code: string;
}

/** `page` runs in every search page, `worker` beside it, `engine` in the page where there is no worker. */
export type ScriptName = 'page' | 'worker' | 'engine';

/**
 * The scripts of the search page. Classic ones: a page opened from a disk may not load modules, and old browsers know
 * no module workers.
 */
export const searchScripts = once(async (): Promise<Record<ScriptName, Script>> => {
	const worker = await bundle('worker', 'src/islands/finder/finder-worker.ts');
	const engine = await bundle('engine', 'src/islands/finder/finder-in-page.ts');
	const define = { WORKER: JSON.stringify(worker.name), ENGINE: JSON.stringify(engine.name) };
	const page = await bundle('page', 'src/islands/site-search.ts', { define });
	return { page, worker, engine };
});

/** The address of the search page's script. */
export const pageScript = async (): Promise<string> =>
	urls.file(`search/scripts/${(await searchScripts()).page.name}.js`);

/**
 * What checks a draft, as one classic script of its own. Made by Astro it would share small files with the pages of laws,
 * which would then load more of them; and a page opened from a disk may load no module.
 */
export const deskScript = once(() => bundle('desk', 'src/islands/draft/desk-in-page.ts'));

/** The address of what checks a draft. */
export const deskAddress = async (): Promise<string> =>
	urls.file(`tools/citations/scripts/${(await deskScript()).name}.js`);

async function bundle(kind: string, entry: string, options: BuildOptions = {}): Promise<Script> {
	const { outputFiles } = await build({
		entryPoints: [entry],
		bundle: true,
		format: 'iife',
		minify: true,
		target: ['chrome89', 'safari15'],
		...options,
		write: false,
	});
	const code = outputFiles[0]!.text;
	const hash = createHash('sha256').update(code).digest('hex').slice(0, 12);
	return { name: `${kind}.${hash}`, code };
}
