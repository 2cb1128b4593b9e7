import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { once } from './once.ts';
import { urls } from './site.ts';

/** A script of the search page. */
export interface Script {
	code: string;
	/** Changes whenever the code does. */
	version: string;
}

/** `page` runs in every search page, `worker` beside it, `engine` in the page where there is no worker. */
export type ScriptName = 'page' | 'worker' | 'engine';

/**
 * The scripts of the search page. Classic ones: a page opened from a disk may not load modules, and old browsers know
 * no module workers.
 */
export const searchScripts = once(async (): Promise<Record<ScriptName, Script>> => {
	const worker = await bundle('src/islands/finder/finder-worker.ts');
	const engine = await bundle('src/islands/finder/finder-in-page.ts');
	const page = await bundle('src/islands/site-search.ts', {
		WORKER_VERSION: JSON.stringify(worker.version),
		ENGINE_VERSION: JSON.stringify(engine.version),
	});
	return { page, worker, engine };
});

/** The address of the search page's script. */
export const pageScript = async (): Promise<string> =>
	`${urls.file('search/page.js')}?v=${(await searchScripts()).page.version}`;

async function bundle(entry: string, define: Record<string, string> = {}): Promise<Script> {
	const { outputFiles } = await build({
		entryPoints: [entry],
		bundle: true,
		write: false,
		format: 'iife',
		minify: true,
		target: ['chrome89', 'safari15'],
		define,
	});
	const code = outputFiles[0]!.text;
	return { code, version: createHash('sha256').update(code).digest('hex').slice(0, 12) };
}
