import { once } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listenTo, runMaker } from '../../../../src/commands/build/programs/run-maker.ts';

beforeEach(() => void vi.stubEnv('PUFA_CONTENT', '/office/content'));
afterEach(() => void vi.unstubAllEnvs());

/** A program that makes pages, in the words of JavaScript. */
const run = (code: string) => runMaker(['--eval', code]);

test('a program that makes all pages ends without a word', async () => {
	await expect(run('0').ended).resolves.toBeUndefined();
});

test('of one that fails, its own words are the reason', async () => {
	const { ended } = run('console.log("没有空间"); process.exitCode = 1');
	await expect(ended).rejects.toThrow(/^页面没有生成：\n没有空间\n$/);
});

test('of one that fails at a file of the content folder, that file is the reason', async () => {
	const { ended } = run(
		'console.error("Unexpected token\\n/office/content/guides/a.mdx:31:1"); process.exitCode = 1',
	);
	await expect(ended).rejects.toThrow('页面没有生成，因为 guides/a.mdx 第 31 行写法不对');
});

test.skipIf(process.platform === 'win32')(
	'of one that the system has ended, the signal is told, and what is most likely behind it',
	async () => {
		const { ended } = run('process.kill(process.pid, "SIGKILL")');
		await expect(ended).rejects.toThrow('被系统结束了（SIGKILL），多半是内存不够');
	},
);

test('what it tells is heard, and what it asks is not', async () => {
	const maker = run('process.send("laws"); process.send({ keys: new Map([["a", "1"]]) })');
	const told: unknown[] = [];
	listenTo(maker, (telling) => told.push(telling));
	await maker.ended;
	expect(told).toEqual([{ keys: new Map([['a', '1']]) }]);
});

test.each([
	['before it has begun', 'spawn'],
	['while it is at work', 'message'],
])('it ends with the program that started it, %s', async (_, moment) => {
	const { program } = run(
		'process.send?.({}); process.channel?.ref(); setInterval(() => undefined, 1000)',
	);
	program.once(moment, () => program.disconnect());
	expect(await once(program, 'exit')).toEqual([1, null]);
});
