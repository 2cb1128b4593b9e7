import { hash } from 'node:crypto';
import { readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { FileHashes } from '../../../../src/commands/build/again/file-hashes.ts';
import { scratchFolder } from '../../../scratch-folder.ts';

const [BEFORE, NOW] = ['第一条　甲。', '第一条　乙。'];
const hashOf = (text: string): string => hash('sha256', text, 'base64url');
/** No file has it: who tells it has not read the file. */
const KEPT = 'x'.repeat(hashOf(BEFORE).length);

let [folder, store, file] = ['', '', ''];
beforeEach(() => {
	folder = scratchFolder(onTestFinished);
	[store, file] = [join(folder, 'kept/hashes'), join(folder, 'text.txt')];
	writeFileSync(file, BEFORE);
});
afterEach(() => void vi.useRealTimers());

const later = (seconds: number): unknown => vi.setSystemTime(Date.now() + seconds * 1000);

/** Ask for the file, and keep what was told. */
function asked(): string {
	const hashes = new FileHashes(store);
	const told = hashes.of(file);
	hashes.keep();
	return told.hash;
}

/** What is kept of the file is told by a hash that it has not. */
function keptUnderOther(): void {
	expect(asked()).toBe(hashOf(BEFORE));
	writeFileSync(store, readFileSync(store, 'latin1').replace(hashOf(BEFORE), KEPT), 'latin1');
}

test('a file that lies there as it did is not read again', () => {
	later(10);
	keptUnderOther();
	expect(asked()).toBe(KEPT);
	expect(asked()).toBe(KEPT);
});

test.each<[what: string, change: () => void]>([
	['written over, as long as before', () => writeFileSync(file, NOW)],
	[
		'given the day it had before',
		() => {
			const { atime, mtime } = statSync(file);
			writeFileSync(file, NOW);
			utimesSync(file, atime, mtime);
		},
	],
	[
		'another file of that day in its place',
		() => {
			const { atime, mtime } = statSync(file);
			writeFileSync(`${file}-new`, NOW);
			utimesSync(`${file}-new`, atime, mtime);
			renameSync(`${file}-new`, file);
		},
	],
])('a file that was changed is read: %s', (_, change) => {
	later(10);
	keptUnderOther();
	change();
	expect(asked()).toBe(hashOf(NOW));
});

test('nothing is kept of a file that was just written: it may be written again in the same moment', () => {
	expect(asked()).toBe(hashOf(BEFORE));
	later(10);
	keptUnderOther();
	expect(asked()).toBe(KEPT);
});

test('what cannot be read as kept hashes is as none', () => {
	later(10);
	expect(asked()).toBe(hashOf(BEFORE));
	writeFileSync(store, '甲');
	expect(asked()).toBe(hashOf(BEFORE));
	keptUnderOther();
	expect(asked()).toBe(KEPT);
});

test('whether a file is UTF-8 is kept, too', () => {
	// e.g. 第 in GB 18030
	writeFileSync(file, Buffer.from([0xb5, 0xda]));
	later(10);
	asked();
	expect(new FileHashes(store).of(file).isUtf8).toBe(false);
});

test('a file that is not there is told by its name', () => {
	expect(() => new FileHashes(store).of(`${file}-none`)).toThrow(`${file}-none`);
});
