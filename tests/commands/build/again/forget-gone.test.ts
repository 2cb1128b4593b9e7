import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { goneFolders } from '../../../../src/commands/build/again/forget-gone.ts';
import { scratchFolder } from '../../../scratch-folder.ts';

const scratch = scratchFolder(afterAll);

const DAY = 24 * 60 * 60 * 1000;
const HERE = scratch;
const GONE = join(scratch, 'gone');

test.each<[what: string, files: Record<string, string>, days: number, goes: boolean]>([
	['a site that is there', { target: HERE, record: '' }, 30, false],
	['a site that is no more', { target: GONE, record: '' }, 0, true],
	['a site that is no more, whose record a build has taken', { target: GONE }, 0, false],
	['the same, and that build was ended', { target: GONE }, 2, true],
	['a site that is there, whose build was ended', { target: HERE }, 30, false],
	['a first build', { 'content-hashes': '' }, 0, false],
	['a first build that was ended', { 'content-hashes': '' }, 2, true],
])('what is kept of %s', (what, files, days, goes) => {
	const lasts = join(scratch, what);
	const folder = join(lasts, '0123456789abcdef');
	mkdirSync(folder, { recursive: true });
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
	const then = new Date(Date.now() - days * DAY);
	utimesSync(folder, then, then);
	expect(goneFolders(lasts).map((gone) => basename(gone))).toEqual(goes ? [basename(folder)] : []);
});

test('nothing was ever kept', () => {
	expect(goneFolders(join(scratch, 'none'))).toEqual([]);
});
