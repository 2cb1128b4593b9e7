import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { areUntouched } from '../../../../src/commands/build/again/file-marks.ts';
import { keptFolder, spareFolder } from '../../../../src/commands/build/again/kept-folder.ts';
import { nameAgain } from '../../../../src/commands/build/again/name-again.ts';
import { spareOf } from '../../../../src/commands/build/again/spare.ts';
import { filesIn } from '../../../../src/publish/files.ts';
import { CACHE } from '../../../../src/commands/project.mjs';

const FILES = ['index.html', 'laws/jia-fa/index.html', 'search/finder/0a1b/t/灯.js'];

let site: string;
beforeEach(() => {
	// Two names of one file lie on one disk: what is kept lies with the project.
	mkdirSync(CACHE, { recursive: true });
	site = mkdtempSync(join(CACHE, 'site-'));
	for (const file of FILES) {
		mkdirSync(dirname(join(site, file)), { recursive: true });
		writeFileSync(join(site, file), '网页');
	}
	mkdirSync(keptFolder(site), { recursive: true });
});
afterEach(() => {
	for (const folder of [site, keptFolder(site)]) rmSync(folder, { recursive: true, force: true });
});

test('the files of a site have second names in its spare, which lies there as it is told', () => {
	nameAgain(site);
	const spare = spareFolder(site);
	const { files, folders, index } = spareOf(site)!;
	expect([filesIn(spare), files.paths, index]).toEqual([FILES, FILES, '0a1b']);
	for (const file of FILES)
		expect(statSync(join(spare, file)).ino).toBe(statSync(join(site, file)).ino);
	expect([areUntouched(spare, files), areUntouched(spare, folders)]).toEqual([true, true]);
	writeFileSync(join(spare, 'laws/another.html'), '');
	expect(areUntouched(spare, folders)).toBe(false);
});

test('a spare that another build has left in the meantime stays', () => {
	mkdirSync(join(spareFolder(site), 'laws/yi-fa'), { recursive: true });
	nameAgain(site);
	expect(existsSync(join(spareFolder(site), 'laws/yi-fa'))).toBe(true);
	expect(readdirSync(keptFolder(site))).toEqual(['spare']);
});

test.each<[what: string, gone: () => void]>([
	['the site has gone', () => rmSync(site, { recursive: true })],
	['its index has gone', () => rmSync(join(site, 'search'), { recursive: true })],
])('nothing is left where %s', (_, gone) => {
	gone();
	nameAgain(site);
	expect(readdirSync(keptFolder(site))).toEqual([]);
});

test('what is kept of a site that has gone is not begun again', () => {
	rmSync(keptFolder(site), { recursive: true });
	nameAgain(site);
	expect(existsSync(keptFolder(site))).toBe(false);
});

const OTHER_DISK = '/dev/shm';

test.skipIf(!existsSync(OTHER_DISK))('nothing is left of a site on another disk', () => {
	const other = mkdtempSync(join(OTHER_DISK, 'site-'));
	writeFileSync(join(other, 'index.html'), '网页');
	mkdirSync(keptFolder(other), { recursive: true });
	nameAgain(other);
	expect(readdirSync(keptFolder(other))).toEqual([]);
	for (const folder of [other, keptFolder(other)]) rmSync(folder, { recursive: true });
});
