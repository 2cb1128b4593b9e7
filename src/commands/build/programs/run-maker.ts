import { spawn, type ChildProcess } from 'node:child_process';
import type { Told } from '../../../holdings/prepared.ts';
import { contentFolder } from '../../../loaders/content-place.ts';
import { HEAP } from '../../heap.ts';
import { COMPILED_CODE, PROJECT } from '../../project.mjs';
import { contentFault } from './content-fault.ts';

/** What such a program imports first. */
const FIRST = ['./with-parent.ts', '../../short-run.mjs'].flatMap((module) => [
	'--import',
	new URL(module, import.meta.url).href,
]);

/** Variables that Vite would take for settings of the site; test runners, for example, set them all. */
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
	const program = spawn(process.execPath, [...HEAP, ...FIRST, ...args], {
		stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
		// Maps arrive as maps.
		serialization: 'advanced',
		// Astro looks for its project in the working folder, but a relative PUFA_CONTENT counts from where the build was called: below it is absolute.
		cwd: PROJECT,
		env: { ...process.env, ...ENV, PUFA_CONTENT: contentFolder(), ...env },
	});
	let output = '';
	program.stdout!.on('data', (chunk) => (output += chunk));
	program.stderr!.on('data', (chunk) => (output += chunk));
	const ended = new Promise<void>((done, fail) => {
		// A message that reached no program, because it had ended, is not the reason to tell: how it ended is.
		program.on('error', (error) => program.pid === undefined && fail(error));
		program.on('close', (code, signal) =>
			code === 0 ? done() : fail(new Error(signal ? endedBy(signal) : reasonOf(output))),
		);
	});
	return { program, ended };
}

const endedBy = (signal: string): string =>
	`页面没有生成：生成网页的程序被系统结束了（${signal}），多半是内存不够。请关掉别的程序，再生成一次`;

const reasonOf = (output: string): string =>
	contentFault(output, contentFolder()) ?? `页面没有生成：\n${output}`;

/** @param tell takes what a program tells that makes pages */
export function listenTo({ program }: Maker, tell: (told: Told) => void): void {
	program.on('message', (message) => {
		if (typeof message === 'object') tell(message);
	});
}
