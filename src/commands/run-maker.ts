import { spawn, type ChildProcess } from 'node:child_process';
import type { Told } from '../holdings/prepared.ts';
import { COMPILED_CODE } from './cache-folder.ts';

const WITH_PARENT = new URL('./with-parent.ts', import.meta.url).href;

/** Variables by which Vite would take a site for another than it is; test runners, say, set them all. */
const ENV: NodeJS.ProcessEnv = {
	...Object.fromEntries(
		['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR'].map((name) => [name, undefined]),
	),
	NODE_ENV: 'production',
	ASTRO_TELEMETRY_DISABLED: '1',
	NODE_COMPILE_CACHE: COMPILED_CODE,
};

/**
 * Run a program that makes pages. It takes one core, and this program another.
 * @param args of Node
 * @param env variables besides those of every such program
 * @param tell takes what it tells
 * @returns the program; `ended` throws with its own words when it fails
 */
export function runMaker(
	args: readonly string[],
	env: NodeJS.ProcessEnv,
	tell: (told: Told) => void,
): { program: ChildProcess; ended: Promise<void> } {
	const program = spawn(process.execPath, ['--import', WITH_PARENT, ...args], {
		stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
		// Maps arrive as maps.
		serialization: 'advanced',
		env: { ...process.env, ...ENV, ...env },
	});
	program.on('message', (message) => {
		if (typeof message === 'object') tell(message);
	});
	let output = '';
	program.stdout!.on('data', (chunk) => (output += chunk));
	program.stderr!.on('data', (chunk) => (output += chunk));
	const ended = new Promise<void>((done, fail) => {
		program.on('error', fail);
		program.on('close', (code) =>
			code === 0 ? done() : fail(new Error(`页面没有生成：\n${output}`)),
		);
	});
	return { program, ended };
}
