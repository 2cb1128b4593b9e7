import { spawn, type ChildProcess } from 'node:child_process';
import type { Told } from '../holdings/prepared.ts';
import { contentFolder } from '../loaders/content-folder.ts';
import { COMPILED_CODE } from './cache-folder.mjs';
import { contentFault } from './content-fault.ts';

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

/** A program that makes pages. */
export interface Maker {
	program: ChildProcess;
	/** Throws when it fails: with the file of the content folder that it names, or with the program's own words. */
	ended: Promise<void>;
}

/**
 * Run a program that makes pages. It takes one core, and this program another.
 * @param args of Node
 * @param env variables besides those of every such program
 */
export function runMaker(args: readonly string[], env: NodeJS.ProcessEnv = {}): Maker {
	const program = spawn(process.execPath, ['--import', WITH_PARENT, ...args], {
		stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
		// Maps arrive as maps.
		serialization: 'advanced',
		env: { ...process.env, ...ENV, ...env },
	});
	let output = '';
	program.stdout!.on('data', (chunk) => (output += chunk));
	program.stderr!.on('data', (chunk) => (output += chunk));
	const ended = new Promise<void>((done, fail) => {
		program.on('error', fail);
		program.on('close', (code) => (code === 0 ? done() : fail(new Error(reasonOf(output)))));
	});
	return { program, ended };
}

const reasonOf = (output: string): string =>
	contentFault(output, contentFolder()) ?? `页面没有生成：\n${output}`;

/** @param tell takes what a program tells that makes pages */
export function listenTo({ program }: Maker, tell: (told: Told) => void): void {
	program.on('message', (message) => {
		if (typeof message === 'object') tell(message);
	});
}
