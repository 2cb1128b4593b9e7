import { spawn } from 'node:child_process';
import type { Told } from '../holdings/prepared.ts';
import { ASKS } from '../holdings/prepared.ts';
import { COMPILED_CODE } from './cache-folder.ts';
import { answer, type Preparing } from './prepare.ts';

const WITH_PARENT = new URL('./with-parent.ts', import.meta.url).href;

/** Variables by which Vite would take a site for another than it is; test runners, say, set them all. */
const ENV: NodeJS.ProcessEnv = {
	...Object.fromEntries(
		['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR'].map((name) => [name, undefined]),
	),
	NODE_ENV: 'production',
	ASTRO_TELEMETRY_DISABLED: '1',
	NODE_COMPILE_CACHE: COMPILED_CODE,
	[ASKS]: '1',
};

/**
 * Run a program that makes pages and asks this one for what they need. It takes one core, and this program another.
 * @param args of Node
 * @param env variables besides those of every such program
 * @param preparing what it will ask for
 * @param tell takes what it tells
 * @throws Error with its own words when it fails
 */
export function runAnswered(
	args: readonly string[],
	env: NodeJS.ProcessEnv,
	preparing: Preparing,
	tell: (told: Told) => void,
): Promise<void> {
	return new Promise((done, fail) => {
		const child = spawn(process.execPath, ['--import', WITH_PARENT, ...args], {
			stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
			// Maps arrive as maps.
			serialization: 'advanced',
			env: { ...process.env, ...ENV, ...env },
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
