import { spawn } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { besideOf, folderOf, remove, swapIn, tidyUp } from '../../src/publish/swap.ts';
import { scratchFolder } from '../scratch-folder.ts';

/** No process has this number. */
const GONE = 4_194_304 + 1;
const FILES = ['a.html', 'b.html', 'below/c.html'];

let scratch: string;
let target: string;

beforeEach(() => {
	scratch = scratchFolder(onTestFinished);
	target = join(scratch, 'dist');
});

function make(folder: string, words: string): string {
	mkdirSync(join(folder, 'below'), { recursive: true });
	for (const file of FILES) writeFileSync(join(folder, file), words);
	return folder;
}

/** What every file of a site says, each thing once: a whole site of one version says one thing. */
const words = (folder: string): string[] => [
	...new Set(FILES.map((file) => readFileSync(join(folder, file), 'utf8'))),
];

describe('a new site in the place of an old one', () => {
	test('is the new one; the old one is whole elsewhere, until it is removed', async () => {
		make(target, 'old');
		const old = swapIn(make(besideOf(target), 'new'), target);
		expect(words(target)).toEqual(['new']);
		expect(words(old!)).toEqual(['old']);
		await remove([old!]);
		expect(readdirSync(scratch)).toEqual(['dist']);
	});

	test('may be the first', () => {
		expect(swapIn(make(besideOf(target), 'new'), target)).toBeUndefined();
		expect(readdirSync(scratch)).toEqual(['dist']);
	});

	test('takes the place behind a link, and the link stays', async () => {
		make(join(scratch, 'behind'), 'old');
		symlinkSync('behind', target);
		const folder = folderOf(target);
		await remove([swapIn(make(besideOf(folder), 'new'), folder)!]);
		expect(words(target)).toEqual(['new']);
		expect(readdirSync(scratch).sort()).toEqual(['behind', 'dist']);
	});
});

describe('what a killed build has left', () => {
	test('is removed, but not what a running build makes, nor what belongs to others', () => {
		make(target, 'old');
		make(join(scratch, `.dist-${GONE}`), 'half');
		make(join(scratch, `.dist-${GONE}-old`), 'older');
		make(join(scratch, `.dist-${process.ppid}`), 'running');
		make(join(scratch, `.dist-other-${GONE}`), 'another folder');
		tidyUp(target);
		expect(readdirSync(scratch).sort()).toEqual(
			[`.dist-${process.ppid}`, `.dist-other-${GONE}`, 'dist'].sort(),
		);
	});

	test('is gone at the end, even while a program that the killed build has started removes it too', async () => {
		make(target, 'new');
		const old = Array.from({ length: 30 }, (_, n) => join(scratch, `.dist-${GONE + n}-old`));
		for (const folder of old) {
			make(folder, 'old');
			for (let n = 0; n < 100; n += 1) writeFileSync(join(folder, `${n}.html`), 'old');
		}
		const order = readdirSync(scratch).filter((name) => name.endsWith('-old'));
		const removed = remove(order.map((name) => join(scratch, name)));
		while (existsSync(join(scratch, order[0]!))) await wait(1);
		tidyUp(target);
		expect(readdirSync(scratch)).toEqual(['dist']);
		await removed;
	});

	test('is put back if it is the old site and there is no new one', () => {
		make(join(scratch, `.dist-${GONE}-old`), 'old');
		make(join(scratch, `.dist-${GONE}`), 'new');
		tidyUp(target);
		expect(words(target)).toEqual(['old']);
		expect(readdirSync(scratch)).toEqual(['dist']);
	});
});

describe('killed at any moment', () => {
	/** Kill a program that swaps without end, after some milliseconds. */
	async function killAfter(time: number, env: NodeJS.ProcessEnv): Promise<void> {
		const [one, two] = ['one', 'two'].map((name) => join(scratch, name));
		const script = join(import.meta.dirname, 'swap-again.ts');
		const child = spawn(process.execPath, [script, target, one!, two!], { env });
		const ended = new Promise((done) => child.on('close', done));
		await new Promise((done) => child.stdout.once('data', done));
		await wait(time);
		child.kill('SIGKILL');
		await ended;
	}

	beforeEach(() => ['one', 'two'].forEach((name) => make(join(scratch, name), name)));

	/** So long they may take to start, one after the other, on a busy machine. */
	const TWELVE_PROGRAMS = 180_000;
	const times = Array.from({ length: 12 }, (_, turn) => turn * 7 + 1);

	test.skipIf(process.platform !== 'linux')(
		'there is a whole site, one or the other, before anything is mended (Linux)',
		async () => {
			for (const time of times) {
				await killAfter(time, process.env);
				expect(words(target)).toHaveLength(1);
			}
			tidyUp(target);
			expect(readdirSync(scratch).sort()).toEqual(['dist', 'one', 'two']);
		},
		TWELVE_PROGRAMS,
	);

	test(
		'where two folders cannot be exchanged, there is a whole site once the next build begins',
		async () => {
			for (const time of times) {
				// Without Perl.
				await killAfter(time, { ...process.env, PATH: '' });
				tidyUp(target);
				expect(existsSync(target) && words(target)).toHaveLength(1);
				expect(readdirSync(scratch).sort()).toEqual(['dist', 'one', 'two']);
			}
		},
		TWELVE_PROGRAMS,
	);
});
