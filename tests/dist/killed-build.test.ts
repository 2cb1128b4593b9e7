import { hash } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';

const STATUTE = 'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/2023-11-20.txt';

let scratch: string;
let out: string;
let content: string;

beforeAll(() => {
	scratch = mkdtempSync(join(tmpdir(), 'pufa-killed-'));
	out = join(scratch, 'out', 'site');
	content = join(scratch, 'content');
	cpSync(inject('dist'), out, { recursive: true });
	cpSync(inject('content'), content, { recursive: true });
});
afterAll(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 20 }));

/** `npm run build` into the folder of a site that is there, for another base than that site. */
const build = (...options: string[]): ChildProcess =>
	spawn(process.execPath, ['src/commands/build.mjs', ...options], {
		stdio: ['ignore', 'ignore', 'pipe'],
		env: { ...process.env, PUFA_CONTENT: content, PUFA_OUT: out, BASE_PATH: '/new/' },
	});

const ended = (child: ChildProcess): Promise<number | null> =>
	new Promise((done) => child.on('close', done));

/**
 * Kill a build some milliseconds after it has said something, or after it began.
 * @returns all that it has said
 */
async function killedBuild(
	sign: RegExp | undefined,
	time: number,
	...options: string[]
): Promise<string> {
	const child = build(...options);
	const end = ended(child);
	let said = '';
	await new Promise<void>((done) => {
		if (!sign) done();
		child.stderr!.on('data', (chunk) => {
			said += String(chunk);
			if (sign?.test(said)) done();
		});
	});
	await wait(time);
	child.kill('SIGKILL');
	await end;
	return said;
}

/** The program that makes pages for a build, or Astro that compiles it; none while the build waits for its turn. */
const makerOf = (build: ChildProcess): number | undefined =>
	readFileSync(`/proc/${build.pid}/task/${build.pid}/children`, 'utf8')
		.split(' ')
		.filter((pid) => pid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('with-parent'))
		.map(Number)[0];

/** Every file of a folder with the hash of what is in it. */
const filesIn = (folder: string): Record<string, string> =>
	Object.fromEntries(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map((path) => [path.slice(folder.length), hash('sha256', readFileSync(path))]),
	);

describe('a build that is killed', () => {
	test.each<[when: string, sign: RegExp | undefined, time: number]>([
		['while it checks the content', undefined, 300],
		['while Astro compiles', /检查内容/, 1000],
	])('%s leaves the old site as it was', async (_, sign, time) => {
		expect(await killedBuild(sign, time, '--anew')).not.toContain('生成页面');
		expect(filesIn(out)).toEqual(filesIn(inject('dist')));
	});

	test('leaves nothing that the next build does not clear away', async () => {
		expect(await ended(build())).toBe(0);
		expect(readdirSync(join(scratch, 'out'))).toEqual(['site']);
		const home = readFileSync(join(out, 'index.html'), 'utf8');
		expect(/href=(\S*laws\/)[\s>]/.exec(home)?.[1]).toBe('/new/laws/');
	});

	test.skipIf(process.platform !== 'linux')(
		'says so in words when the system has ended the program that makes pages, as it does without memory',
		async () => {
			const before = filesIn(out);
			const child = build('--anew');
			let said = '';
			const isMaking = new Promise<void>((done) =>
				child.stderr!.on('data', (chunk) => {
					said += String(chunk);
					if (said.includes('检查内容')) done();
				}),
			);
			const end = ended(child);
			await isMaking;
			process.kill(await vi.waitUntil(() => makerOf(child), { timeout: 20_000 }), 'SIGKILL');
			expect(await end).toBe(1);
			expect(said).toContain('生成网页的程序被系统结束了（SIGKILL），多半是内存不够');
			expect(said).not.toMatch(/^\s+at /m);
			expect(filesIn(out)).toEqual(before);
		},
	);

	test('while it makes the indexes, going on from the last one, leaves that as it was', async () => {
		const statute = readFileSync(join(content, STATUTE), 'utf8');
		let [said, before] = ['', filesIn(out)];
		// On a busy machine a build may be over before anybody kills it: then there is another one.
		for (const words of ['听得清楚', '听得明白', '听得真切', '听得仔细', '听得分明']) {
			before = filesIn(out);
			writeFileSync(join(content, STATUTE), statute.replace('听得懂', words));
			said = await killedBuild(/生成页面/, 0);
			if (!said.includes('建立检索索引')) break;
		}
		expect(said).not.toContain('建立检索索引');
		expect(filesIn(out)).toEqual(before);
	});
});
