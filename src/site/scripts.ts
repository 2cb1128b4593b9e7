import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { once } from './once.ts';
import { urls } from './site.ts';

/** A script of the search page. */
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
	const page = await bundle('page', 'src/islands/site-search.ts', {
		WORKER: JSON.stringify(worker.name),
		ENGINE: JSON.stringify(engine.name),
	});
	return { page, worker, engine };
});

/** The address of the search page's script. */
export const pageScript = async (): Promise<string> =>
	urls.file(`search/scripts/${(await searchScripts()).page.name}.js`);

async function bundle(
	kind: ScriptName,
	entry: string,
	define: Record<string, string> = {},
): Promise<Script> {
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
	const hash = createHash('sha256').update(code).digest('hex').slice(0, 12);
	return { name: `${kind}.${hash}`, code };
}
