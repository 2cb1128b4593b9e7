import { hash } from 'node:crypto';
import type { ViteUserConfig } from 'astro';
import { build, type BuildOptions } from 'esbuild';
import type { PageScripts, Script } from 'virtual:page-scripts';
import { CLASSIC } from '../../../publish/classic.ts';

export type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

const MODULE = 'virtual:page-scripts';
const FOUND = `\0${MODULE}`;

/**
 * The scripts that Astro cannot make, as a module of the program that makes pages: who keeps that program need not bundle
 * them again. They are classic ones: a page opened from a disk may not load modules, and old browsers know no module
 * workers. What checks a draft is one too; made by Astro it would share small files with the pages of laws, which would then
 * load more of them.
 */
export const pageScripts: VitePlugin = {
	name: 'pufa-page-scripts',
	resolveId: (id) => (id === MODULE ? FOUND : undefined),
	load: async (id) =>
		id === FOUND ? `export const scripts = ${JSON.stringify(await allScripts())};` : undefined,
};

async function allScripts(): Promise<PageScripts> {
	const [worker, engine, desk] = await Promise.all([
		bundle('worker', 'src/islands/finder/finder-worker.ts'),
		bundle('engine', 'src/islands/finder/finder-in-page.ts'),
		bundle('desk', 'src/islands/draft/desk-in-page.ts'),
	]);
	const define = { WORKER: JSON.stringify(worker.name), ENGINE: JSON.stringify(engine.name) };
	const page = await bundle('page', 'src/islands/search/site-search.ts', { define });
	return { page, worker, engine, desk };
}

async function bundle(kind: string, entry: string, options: BuildOptions = {}): Promise<Script> {
	const { outputFiles } = await build({
		entryPoints: [entry],
		...CLASSIC,
		...options,
		write: false,
	});
	const code = outputFiles[0]!.text;
	return { name: `${kind}.${hash('sha256', code).slice(0, 12)}`, code };
}
