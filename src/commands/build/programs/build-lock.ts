import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from '../../../publish/alive.ts';
import { CACHE } from '../../project.mjs';

const LOCK = join(CACHE, 'build.lock');
const AGAIN_MS = 200;
/** After so many turns somebody in front of the terminal wonders. */
const TOLD_AFTER = 5;
const WRITING_MS = 5000;

/**
 * Do something while no other build of this checkout does it: Astro, which compiles, writes into `.astro/`, one place for all that
 * run in a project.
 * @param lock the file that says so
 * @param tell takes what is said to somebody who waits: the number of a process that was killed may be another one's by now
 * @throws what the system says where that file cannot be written
 */
export async function alone<T>(
	work: () => Promise<T>,
	lock = LOCK,
	tell: (words: string) => void = console.error,
): Promise<T> {
	mkdirSync(dirname(lock), { recursive: true });
	for (let turn = 1; !take(lock); turn += 1) {
		if (turn === TOLD_AFTER)
			tell(
				`这个项目里另一次生成还没有结束，等它结束再继续。如果没有别的生成，请按 Ctrl+C 停下，删去 ${lock}，再生成一次`,
			);
		await wait(AGAIN_MS);
	}
	try {
		return await work();
	} finally {
		rmSync(lock, { force: true });
	}
}

/** Take the lock, or find that a living process has it. A lock whose process is gone is dropped. */
function take(lock: string): boolean {
	try {
		writeFileSync(lock, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		// Where nothing can be written, no waiting helps.
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		if (isLeftOver(lock)) rmSync(lock, { force: true });
		return false;
	}
}

/** Whether the lock is of a process that has gone. It is empty for a moment between its making and its writing. */
function isLeftOver(lock: string): boolean {
	try {
		const pid = Number(readFileSync(lock, 'utf8'));
		return pid === 0 ? Date.now() - statSync(lock).mtimeMs > WRITING_MS : !isAlive(pid);
	} catch {
		// The other build has just ended.
		return false;
	}
}
