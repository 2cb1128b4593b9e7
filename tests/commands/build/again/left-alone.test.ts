import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { marksOf } from '../../../../src/commands/build/again/file-marks.ts';
import { keptFolder, spareFolder } from '../../../../src/commands/build/again/kept-folder.ts';
import type { Kept } from '../../../../src/commands/build/again/last-build.ts';
import {
	leftAlone,
	leftBy,
	lieUntouched,
} from '../../../../src/commands/build/again/left-alone.ts';

const scratch = mkdtempSync(join(tmpdir(), 'pufa-left-alone-'));
const target = join(scratch, 'dist');
const spare = spareFolder(target);
afterAll(() => {
	for (const folder of [scratch, keptFolder(target)]) rmSync(folder, { recursive: true });
});

let last: Kept;
beforeEach(() => {
	for (const folder of [target, spare]) {
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(join(folder, 'laws'), { recursive: true });
		writeFileSync(join(folder, 'laws/index.html'), '网页');
	}
	last = {
		target,
		files: marksOf(target, ['laws/index.html']),
		spare: { files: marksOf(spare, ['laws/index.html']), folders: marksOf(spare, ['', 'laws']) },
	} as unknown as Kept;
});

test.each<[what: string, change: () => void, is: boolean[]]>([
	['nobody has been there', () => undefined, [true, true]],
	['a page is another', () => writeFileSync(join(target, 'laws/index.html'), '改'), [false, true]],
	['a page is gone', () => rmSync(join(target, 'laws/index.html')), [false, true]],
	['a file has come to the site: it will not be in the next', () => put(target), [true, true]],
	['a file has come to the spare: it would be in the next site', () => put(spare), [true, false]],
	['the spare is gone', () => rmSync(spare, { recursive: true }), [true, false]],
])('%s', async (_, change, is) => {
	change();
	expect(lieUntouched(leftBy(last))).toEqual(is);
	const whileMaking = await leftAlone(last, () => Promise.resolve(undefined));
	expect([whileMaking.site, whileMaking.spare !== undefined]).toEqual(is);
});

test('what the program has found out that makes pages is not asked again', async () => {
	rmSync(target, { recursive: true });
	const told = (): Promise<boolean[]> => Promise.resolve([true]);
	expect(await leftAlone({ ...last, spare: undefined }, told)).toEqual({
		site: true,
		spare: undefined,
	});
});

test.each<[what: string, change: () => void, is: boolean]>([
	['is taken', () => undefined, true],
	['is not, if somebody has put a file into it', () => put(spare), false],
])('a spare that was left after this build began %s', async (_, change, is) => {
	writeFileSync(`${spare}-marks`, serialize(last.spare));
	change();
	const found = await leftAlone({ ...last, spare: undefined }, () => Promise.resolve([true]));
	expect(found.spare).toEqual(is ? last.spare : undefined);
	rmSync(`${spare}-marks`);
});

const put = (folder: string): void => writeFileSync(join(folder, 'laws/other.html'), '');
