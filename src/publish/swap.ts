import { execFile, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { isAlive } from './alive.ts';

/** Numbers of the system call `renameat2`. */
const RENAMEAT2: Partial<Record<NodeJS.Architecture, number>> = {
	x64: 316,
	arm64: 276,
	riscv64: 276,
	loong64: 276,
};
const AT_FDCWD = -100;
const RENAME_EXCHANGE = 2;

/** The folder that is meant: behind a link, if the host has put one there. */
export const folderOf = (out: string): string =>
	existsSync(out) ? realpathSync(out) : resolve(out);

const OLD = '-old';
/** Ending of the folder in which files wait for their place in the new one. */
export const DATA = '-data';

/** Where this process makes the folder that will take the place of `target`, or with an ending what it needs for it. */
export const besideOf = (target: string, ending = ''): string =>
	join(dirname(target), `.${basename(target)}-${process.pid}${ending}`);

/**
 * Put a finished folder in the place of another, at once.
 *
 * On Linux the two change places in one system call, so that there is no moment without a whole folder. Node has no
 * function for that call; Perl, which every Debian, Red Hat and their kin bring along, can make it. Elsewhere there
 * are two renames, and if the power fails between them, `tidyUp` puts the old folder back. A symbolic link could be
 * turned in one step everywhere, but `find`, `tar` and `cp -r` do not follow one, and people copy this folder.
 * @returns where the other is now, if there was one
 */
export function swapIn(fresh: string, target: string): string | undefined {
	if (!existsSync(target)) {
		renameSync(fresh, target);
		return undefined;
	}
	if (exchange(fresh, target)) return fresh;
	renameSync(target, fresh + OLD);
	renameSync(fresh, target);
	return fresh + OLD;
}

const REMOVE = `for (const folder of process.argv.slice(1))
	require('node:fs').rmSync(folder, { recursive: true, force: true })`;

/** Remove folders. That takes a while, so another program does it. */
export async function remove(folders: readonly string[]): Promise<void> {
	if (folders.length > 0) await promisify(execFile)(process.execPath, ['-e', REMOVE, ...folders]);
}

/** Remove folders that nobody looks for, and wait for nothing. */
export function removeLater(folders: readonly string[]): void {
	if (folders.length === 0) return;
	const options = { detached: true, stdio: 'ignore' } as const;
	const program = spawn(process.execPath, ['-e', REMOVE, ...folders], options);
	// What is left lies where nobody looks.
	program.on('error', () => undefined).unref();
}

function exchange(one: string, other: string): boolean {
	const call = process.platform === 'linux' && RENAMEAT2[process.arch];
	if (!call) return false;
	const code = `exit(syscall(${call}, ${AT_FDCWD}, $ARGV[0], ${AT_FDCWD}, $ARGV[1], ${RENAME_EXCHANGE}) != 0)`;
	return spawnSync('perl', ['-e', code, one, other]).status === 0;
}

/** Remove what builds that were killed have left beside `target`. If one was killed between two renames, undo the first. */
export function tidyUp(target: string): void {
	// e.g. ".dist-4711", ".dist-4711-old", ".dist-4711-data"
	const name = /^\.(.+)-(\d+)(-old|-data)?$/;
	const dead = namesIn(dirname(target))
		.map((found) => ({ found, match: name.exec(found) }))
		.filter(({ match }) => match?.[1] === basename(target) && isOver(Number(match[2])));
	for (const { found, match } of dead) {
		const path = join(dirname(target), found);
		if (match![3] === OLD && !existsSync(target)) renameSync(path, target);
		else removeWhole(path);
	}
}

/** The indexer of a build that was killed may go on writing for a moment. */
const PATIENTLY = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 };

/** What a killed build has told to remove its old site goes on as well; `rmSync` leaves the rest to it when a file is gone before its turn. */
function removeWhole(path: string): void {
	do rmSync(path, PATIENTLY);
	while (existsSync(path));
}

/** Numbers of processes are used again: what carries our own was left by one that is gone. */
const isOver = (pid: number): boolean => pid === process.pid || !isAlive(pid);

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);
