import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { filesIn } from '../../src/publish/files.ts';

const STATUTE = 'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/2023-11-20.txt';

/** Another disk than the project's, where the system has one that is always there. */
const OTHER_DISK = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const FOUR_BUILDS = 240_000;

let scratch: string;
let elsewhere: string;
beforeAll(() => {
	scratch = mkdtempSync(join(tmpdir(), 'pufa-same-'));
	elsewhere = mkdtempSync(join(OTHER_DISK, 'pufa-same-'));
});
afterAll(() => {
	for (const folder of [scratch, elsewhere]) rmSync(folder, { recursive: true, force: true });
});

const copyOf = (content: string, name: string): string => {
	cpSync(content, join(scratch, name), { recursive: true });
	return join(scratch, name);
};

/** Every file of the site that is built from a folder, with its hash. */
function built(content: string, place: string): Record<string, string> {
	const dist = join(place, 'dist');
	execFileSync(process.execPath, ['src/commands/build.ts'], {
		env: { ...process.env, PUFA_CONTENT: content, PUFA_OUT: dist, BASE_PATH: inject('base') },
		stdio: 'ignore',
	});
	return Object.fromEntries(
		filesIn(dist).map((file) => [file, hash('sha256', readFileSync(join(dist, file)))]),
	);
}

/** Pagefind numbers pages in the order in which a disk lists them. */
const apartFromPagefind = (files: Record<string, string>): Record<string, string> =>
	Object.fromEntries(Object.entries(files).filter(([file]) => !file.startsWith('pagefind/')));

test(
	'a build that knows the folder from before gives the same bytes as the first build of a copy, also on another disk',
	() => {
		const known = copyOf(inject('content'), 'known');
		const before = built(known, scratch);
		appendFileSync(join(known, STATUTE), '\n　　第九十九条 本条由测试加入。\n');
		const again = built(known, scratch);
		expect(again).not.toEqual(before);
		const copy = copyOf(known, 'copy');
		expect(built(copy, copy)).toEqual(again);
		expect(apartFromPagefind(built(copy, elsewhere))).toEqual(apartFromPagefind(again));
	},
	FOUR_BUILDS,
);
