import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from '../../../publish/alive.ts';
import { CACHE } from '../../project.mjs';

const LOCK = join(CACHE, 'build.lock');
const AGAIN_MS = 200;
const WRITING_MS = 5000;

/**
 * Do something while no other build runs in this checkout. Astro writes what it has found in the content folder into
 * `.astro/`, one place for all builds of a project: two at the same time would take each other's pages.
 * @param lock the file that says so
 * @throws what the system says where that file cannot be written
 */
export async function alone<T>(work: () => Promise<T>, lock = LOCK): Promise<T> {
	mkdirSync(dirname(lock), { recursive: true });
	while (!take(lock)) await wait(AGAIN_MS);
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
