import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { ASKS, type Told } from '../holdings/prepared.ts';
import { CACHE, COMPILED_CODE } from './cache-folder.ts';
import { answer, type Preparing } from './prepare.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const WITH_PARENT = new URL('./with-parent.ts', import.meta.url).href;

/** Variables by which Vite would take a site for another than it is; test runners, say, set them all. */
const ASTRO_ENV: NodeJS.ProcessEnv = {
	...Object.fromEntries(
		['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR'].map((name) => [name, undefined]),
	),
	NODE_ENV: 'production',
	ASTRO_TELEMETRY_DISABLED: '1',
	NODE_COMPILE_CACHE: COMPILED_CODE,
	[ASKS]: '1',
};

/**
 * Let Astro make the pages. It runs as a program of its own: it takes one core, and this program another.
 *
 * Astro moves files from the project into the site, which no system does from one disk to another: there they are copied.
 * @param preparing what it will ask for
 * @param tell takes what it tells
 * @throws Error with Astro's own words when it fails
 */
export async function astroBuild(
	out: string,
	preparing: Preparing,
	tell: (told: Told) => void,
): Promise<void> {
	await mkdir(dirname(out), { recursive: true });
	if (statSync(PROJECT).dev === statSync(dirname(out)).dev) return runAstro(out, preparing, tell);
	const near = join(CACHE, 'site');
	try {
		await runAstro(near, preparing, tell);
		await cp(near, out, { recursive: true });
	} finally {
		await rm(near, { recursive: true, force: true });
	}
}

function runAstro(out: string, preparing: Preparing, tell: (told: Told) => void): Promise<void> {
	const astro = join(
		dirname(createRequire(import.meta.url).resolve('astro/package.json')),
		'bin/astro.mjs',
	);
	return new Promise((done, fail) => {
		const args = ['--import', WITH_PARENT, astro, 'build', '--silent', '--outDir', out];
		const child = spawn(process.execPath, args, {
			stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
			// Maps arrive as maps.
			serialization: 'advanced',
			env: { ...process.env, ...ASTRO_ENV },
		});
		answer(child, preparing, tell);
		let output = '';
		child.stdout!.on('data', (chunk) => (output += chunk));
		child.stderr!.on('data', (chunk) => (output += chunk));
		child.on('error', fail);
		child.on('close', (code) =>
			code === 0 ? done() : fail(new Error(`页面没有生成：\n${output}`)),
		);
	});
}
