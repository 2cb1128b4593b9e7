import { hash } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

let scratch: string;
let out: string;

beforeAll(() => {
	scratch = mkdtempSync(join(tmpdir(), 'pufa-killed-'));
	out = join(scratch, 'site');
	cpSync(inject('dist'), out, { recursive: true });
});
afterAll(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 20 }));

/** `npm run build` into the folder of a site that is there, for another base than that site. */
const build = (): ChildProcess =>
	spawn(process.execPath, ['src/commands/build.mjs'], {
		stdio: ['ignore', 'ignore', 'pipe'],
		env: { ...process.env, PUFA_CONTENT: inject('content'), PUFA_OUT: out, BASE_PATH: '/new/' },
	});

const ended = (child: ChildProcess): Promise<number | null> =>
	new Promise((done) => child.on('close', done));

/** Every file of a folder with the hash of what is in it. */
const filesIn = (folder: string): Record<string, string> =>
	Object.fromEntries(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map((path) => [path.slice(folder.length), hash('sha256', readFileSync(path))]),
	);

describe('a build that is killed', () => {
	test.each([
		['while it checks the content', /^/, 300],
		['while Astro runs', /检查内容/, 2500],
		['while the indexes are made', /生成页面/, 100],
	])('%s leaves the old site as it was', async (_, sign, time) => {
		const before = filesIn(inject('dist'));
		const child = build();
		if (sign.source !== '^')
			await new Promise<void>((done) =>
				child.stderr!.on('data', (chunk) => sign.test(String(chunk)) && done()),
			);
		await wait(time);
		child.kill('SIGKILL');
		await ended(child);
		expect(filesIn(out)).toEqual(before);
	});

	test('leaves nothing that the next build does not clear away', async () => {
		expect(await ended(build())).toBe(0);
		expect(readdirSync(scratch)).toEqual(['site']);
		const home = readFileSync(join(out, 'index.html'), 'utf8');
		expect(home.match(/href="[^"]*laws\/"/)?.[0]).toBe('href="/new/laws/"');
	});
});
