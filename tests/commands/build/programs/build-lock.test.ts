import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { alone } from '../../../../src/commands/build/programs/build-lock.ts';
import { scratchFolder } from '../../../scratch-folder.ts';

/** No process has so high a number. */
const GONE = 2 ** 30;

let scratch: string;
let lock: string;
beforeEach(() => {
	scratch = scratchFolder(onTestFinished);
	lock = join(scratch, 'kept/build.lock');
});

test('one build comes after the other, also when the first one fails', async () => {
	const done: string[] = [];
	let go = (): void => undefined;
	const first = alone(
		() =>
			new Promise<void>((_, fail) => {
				go = () => fail(new Error('invented'));
			}),
		lock,
	).catch(() => done.push('first'));
	const second = alone(() => Promise.resolve(done.push('second')), lock);
	go();
	await Promise.all([first, second]);
	expect(done).toEqual(['first', 'second']);
	expect(existsSync(lock)).toBe(false);
});

test('the lock of a build that is gone holds nobody up', async () => {
	await alone(() => Promise.resolve(), lock);
	writeFileSync(lock, String(GONE));
	expect(await alone(() => Promise.resolve('done'), lock)).toBe('done');
});

test('who waits is told what for, once, and what to do when nothing else runs', async () => {
	mkdirSync(join(scratch, 'kept'));
	writeFileSync(lock, String(process.ppid));
	const told: string[] = [];
	const waiting = alone(
		() => Promise.resolve('done'),
		lock,
		(words) => told.push(words),
	);
	await expect.poll(() => told, { timeout: 20_000 }).toEqual([expect.stringContaining(lock)]);
	rmSync(lock);
	expect(await waiting).toBe('done');
	expect(told).toHaveLength(1);
});

test('where no lock can be written, nobody waits for it', async () => {
	// As on a read-only disk, the file cannot be made and is not there: longer than names may be.
	const never = join(scratch, 'a'.repeat(300));
	await expect(alone(() => Promise.resolve(), never)).rejects.toThrow('ENAMETOOLONG');
});
