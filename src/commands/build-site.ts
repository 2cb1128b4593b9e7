import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import { printProblems } from '../checks/print.ts';
import type { Content } from '../checks/content.ts';
import { readContent } from '../checks/validate.ts';
import type { Holdings } from '../holdings/holdings.ts';
import { contentFolder } from '../loaders/content-folder.ts';
import type { Site } from '../schemas/site.ts';
import { headersFile } from '../publish/hosting/headers-file.ts';
import { policiesOf } from '../publish/hosting/host.ts';
import type { Kiosk } from '../publish/kiosk.ts';
import { makePortable } from '../publish/portable.ts';
import { precompress } from '../publish/precompress.ts';
import { relativeTo } from '../publish/relative.ts';
import { addServiceWorker } from '../publish/service-worker.ts';
import { besideOf, DATA, folderOf, swapIn, tidyUp } from '../publish/swap.ts';
import { buildIndex } from '../search/build-index.ts';
import type { FinderIndex } from '../search/index/finder-index.ts';
import { alone } from './build-lock.ts';
import { moveInto } from '../publish/files.ts';
import { readHoldings } from './read-holdings.ts';
import { statuteFiles } from './statute-files.ts';
import type { Steps } from './steps.ts';

/** What to make of the content besides a site for a web server. */
export interface BuildOptions {
	/** A folder that is opened from a disk instead. */
	portable?: { kiosk?: Kiosk };
	/** Whether a `.gz` and a `.br` lie beside each text file. */
	compress?: boolean;
}

const PROJECT = resolve(import.meta.dirname, '../..');
const WITH_PARENT = new URL('./with-parent.ts', import.meta.url).href;

/** Variables by which Vite would take a site for another than it is; test runners, say, set them all. */
const ASTRO_ENV: NodeJS.ProcessEnv = {
	...Object.fromEntries(
		['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR'].map((name) => [name, undefined]),
	),
	NODE_ENV: 'production',
	ASTRO_TELEMETRY_DISABLED: '1',
};

/**
 * Build the site of the content folder and its search index.
 *
 * The new site is made beside the old one and takes its place in one step, only when it is whole: a build that fails or
 * is killed leaves what was there.
 * @param out folder of the built site; what is in it is replaced
 * @throws Error with a message for the editor when content breaks its schema or Astro fails
 */
export async function buildSite(
	out: string,
	steps: Steps,
	{ portable, compress = false }: BuildOptions = {},
): Promise<void> {
	const target = folderOf(out);
	tidyUp(target);
	const holdings = readHoldings(await steps.run('检查内容', checkContent));
	const [fresh, data] = [besideOf(target), besideOf(target, DATA)];
	try {
		const index = await steps.run('生成页面', () => makePages(fresh, data, holdings));
		await steps.run(
			'建立检索索引',
			() => makeIndexes(fresh, index, portable === undefined),
			({ passages }) => `${passages} 处`,
		);
		if (portable)
			await steps.run('改成单机版', () => makePortable(fresh, holdings.site.base, portable.kiosk));
		else await finishForServer(fresh, holdings.site, steps, compress);
		swapIn(fresh, target);
		// What a killed build's indexer has written after its folder was removed.
		tidyUp(target);
	} finally {
		for (const folder of [fresh, data]) await rm(folder, { recursive: true, force: true });
	}
}

/** Astro makes the pages, and beside it this program makes what else there is of statutes. */
async function makePages(fresh: string, data: string, holdings: Holdings): Promise<FinderIndex> {
	// Astro empties the folder that it writes into.
	const [, index] = await both(
		alone(() => buildPages(fresh)),
		statuteFiles(holdings, data),
	);
	moveInto(data, join(fresh, 'laws'));
	return index;
}

/** The index of the finder and that of all words, side by side: the second is made by a program of its own. */
async function makeIndexes(
	site: string,
	index: FinderIndex,
	allWords: boolean,
): Promise<{ passages: number }> {
	const words = allWords ? buildIndex(site) : undefined;
	const [made] = await both(
		pause().then(() => index.write(site)),
		words,
	);
	return made;
}

/** Whichever fails, the other has ended too when this does, so that nothing writes any more. */
async function both<A, B>(one: A, other: B): Promise<[Awaited<A>, Awaited<B>]> {
	await Promise.allSettled([one, other]);
	return Promise.all([one, other]);
}

async function finishForServer(
	site: string,
	{ base, offline }: Site,
	steps: Steps,
	compress: boolean,
): Promise<void> {
	await makeSearchRelative(site, base);
	await writeFile(join(site, '_headers'), headersFile(site, base, policiesOf(site)));
	await addServiceWorker(site, offline);
	if (compress)
		await steps.run(
			'压缩',
			() => precompress(site),
			({ files }) => `${files} 个文件`,
		);
}

/** @throws Error with every mistake that would stop the build */
function checkContent(): Promise<Content> {
	const { value, problems } = readContent(contentFolder());
	const errors = problems.filter(({ severity }) => severity === 'error');
	if (errors.length === 0) return Promise.resolve(value);
	const colours = process.stderr.isTTY;
	const printed = printProblems(errors, { colours, verbose: true }).join('\n\n');
	const message = `内容有 ${errors.length} 处错误，网站没有生成：\n\n${printed}`;
	return Promise.reject(new Error(message));
}

/** Astro moves files from the project into the site, which no system does from one disk to another: there they are copied. */
async function buildPages(out: string): Promise<void> {
	await mkdir(dirname(out), { recursive: true });
	if (statSync(PROJECT).dev === statSync(dirname(out)).dev) return astroBuild(out);
	const near = join(PROJECT, 'node_modules/.cache/pufa/site');
	try {
		await astroBuild(near);
		await cp(near, out, { recursive: true });
	} finally {
		await rm(near, { recursive: true, force: true });
	}
}

/** Astro runs as a program of its own: it takes one core, and this program another. */
function astroBuild(out: string): Promise<void> {
	const astro = join(
		dirname(createRequire(import.meta.url).resolve('astro/package.json')),
		'bin/astro.mjs',
	);
	return new Promise((done, fail) => {
		const args = ['--import', WITH_PARENT, astro, 'build', '--silent', '--outDir', out];
		const child = spawn(process.execPath, args, {
			stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
			env: { ...process.env, ...ASTRO_ENV },
		});
		let output = '';
		child.stdout!.on('data', (chunk) => (output += chunk));
		child.stderr!.on('data', (chunk) => (output += chunk));
		child.on('error', fail);
		child.on('close', (code) =>
			code === 0 ? done() : fail(new Error(`页面没有生成：\n${output}`)),
		);
	});
}

/** The search page works from a disk too. */
async function makeSearchRelative(site: string, base: string): Promise<void> {
	const file = join(site, 'search/index.html');
	await writeFile(file, relativeTo(await readFile(file, 'utf8'), 'search/', base));
}
