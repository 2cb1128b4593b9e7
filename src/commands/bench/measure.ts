import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What one run of a program took. */
export interface Measured {
	seconds: number;
	/** The most memory that the program and its children held at one time, in MB; `null` where it cannot be read. */
	peakMb: number | null;
	output: string;
}

/** Looking takes time from what is measured: every 50 ms, a build that keeps both cores busy took a tenth longer. */
const EVERY_MS = 250;

const LAST_LINES = 20;

/**
 * Run a program and measure it with all its children.
 * @param accepted exit codes that are no failure
 * @throws Error with the end of the program's output when it fails
 */
export function measure(
	args: string[],
	cwd: string,
	env: NodeJS.ProcessEnv = {},
	accepted: readonly (number | null)[] = [0],
): Promise<Measured> {
	return new Promise((done, fail) => {
		const start = performance.now();
		const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env } });
		let output = '';
		let peak = 0;
		child.stdout.on('data', (chunk) => (output += chunk));
		child.stderr.on('data', (chunk) => (output += chunk));
		const timer = setInterval(() => (peak = Math.max(peak, treeMemory(child.pid!))), EVERY_MS);
		child.on('error', fail);
		child.on('close', (code) => {
			clearInterval(timer);
			const seconds = (performance.now() - start) / 1000;
			if (accepted.includes(code)) done({ seconds, peakMb: peak === 0 ? null : peak, output });
			else
				fail(new Error(`${programOf(args)}\n${output.split('\n').slice(-LAST_LINES).join('\n')}`));
		});
	});
}

const programOf = (args: readonly string[]): string | undefined =>
	args.find((arg) => !arg.startsWith('-'));

/** Resident memory of a process and all below it, in MB, from Linux's `/proc`; 0 elsewhere. */
function treeMemory(root: number): number {
	if (!existsSync('/proc/self/statm')) return 0;
	const children = new Map<number, number[]>();
	for (const name of readdirSync('/proc')) {
		const parent = /^\d+$/.test(name) && parentOf(Number(name));
		if (parent) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
	}
	const sum = (pid: number): number =>
		residentMb(pid) + (children.get(pid) ?? []).reduce((total, child) => total + sum(child), 0);
	return Math.round(sum(root));
}

const read = (path: string): string => {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		// The process has ended meanwhile.
		return '';
	}
};

// e.g. "VmRSS:	  123456 kB"
const residentMb = (pid: number): number =>
	Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;

// e.g. "PPid:	4711"
const parentOf = (pid: number): number =>
	Number(/PPid:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);

/** The run of middle duration. */
export const medianOf = (runs: readonly Measured[]): Measured =>
	runs.toSorted((one, other) => one.seconds - other.seconds)[runs.length >> 1]!;

/** Seconds, in the order of the runs. */
export const turnsOf = (runs: readonly Measured[]): number[] =>
	runs.map(({ seconds }) => round(seconds));

/** Time and memory of a run as the bench prints them. */
export const figures = ({ seconds, peakMb }: Measured): Omit<Measured, 'output'> => ({
	seconds: round(seconds),
	peakMb,
});

/** Our figure by theirs, three places; null where either was not measured. */
export const ratio = (ours: number | null, theirs: number | null): number | null =>
	ours === null || theirs === null ? null : Math.round((ours / theirs) * 1000) / 1000;

/** To two places. */
export const round = (value: number): number => Math.round(value * 100) / 100;
