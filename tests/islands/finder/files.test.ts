import { describe, expect, test } from 'vitest';
import { fetchFiles } from '../../../src/islands/finder/fetch-files.ts';
import { scriptFiles } from '../../../src/islands/finder/script-files.ts';

describe('index files by fetch', () => {
	const answering = (text: string, status = 200) =>
		fetchFiles('/base/search/finder/f0/', new Map(), () =>
			Promise.resolve(new Response(text, { status })),
		);

	test.each([
		['pufa("root",{"a":[1]})\n', { a: [1] }],
		// Commas and parentheses in the data are no part of the wrapper.
		['pufa("t/12",{"a":"x,y)"})', { a: 'x,y)' }],
		['pufa("t/12",[1,2]);\n', [1, 2]],
	])('reads %j', async (text, data) => {
		expect(await answering(text)('t/12')).toEqual(data);
	});

	test.each(['', '<!doctype html>', 'pufa("root",{"a":', 'pufa("root",{a:1})'])(
		'%j is no index file, and the message names it',
		async (text) => {
			await expect(answering(text)('root')).rejects.toThrow(
				/内容不对：\/base\/search\/finder\/f0\/root\.js/,
			);
		},
	);

	test('a file that is here is not asked for, but once it is needed again', async () => {
		const asked: string[] = [];
		const load = fetchFiles('/f0/', new Map([['root', 'pufa("root",1)']]), (address) => {
			asked.push(address);
			return Promise.resolve(new Response('pufa("root",2)'));
		});
		expect([await load('root'), asked.length]).toEqual([1, 0]);
		expect([await load('root'), asked]).toEqual([2, ['/f0/root.js']]);
	});

	test('a missing file is told with its address and status', async () => {
		await expect(answering('', 404)('t/1')).rejects.toThrow(/没有加载成功：.*t\/1\.js（HTTP 404）/);
	});
});

describe('index files by scripts', () => {
	/** A page whose scripts end when the test says so. */
	function page() {
		const scripts: { address: string; end: () => void; fail: () => void }[] = [];
		const load = scriptFiles('file:///site/finder/', (address) => {
			const { promise, resolve, reject } = Promise.withResolvers<void>();
			scripts.push({ address, end: resolve, fail: () => reject(new Error()) });
			return promise;
		});
		const { pufa } = globalThis as unknown as { pufa: (name: string, data: unknown) => void };
		return { load, scripts, pufa };
	}

	test('loads in parallel, each answer to its own file', async () => {
		const { load, scripts, pufa } = page();
		const both = Promise.all([load('t/1'), load('t/2')]);
		const [first, second] = scripts;
		expect([first!.address, second!.address]).toEqual([
			'file:///site/finder/t/1.js',
			'file:///site/finder/t/2.js',
		]);
		pufa('t/2', 'two');
		second!.end();
		pufa('t/1', 'one');
		first!.end();
		expect(await both).toEqual(['one', 'two']);
	});

	test('a file that is asked for twice at once has one script', async () => {
		const { load, scripts, pufa } = page();
		const both = Promise.all([load('root'), load('root')]);
		pufa('root', 1);
		scripts[0]!.end();
		expect(await both).toEqual([1, 1]);
		expect(scripts).toHaveLength(1);
	});

	test.each([
		['fail', /没有加载成功：file:\/\/\/site\/finder\/t\/1\.js/],
		['end', /内容不对：file:\/\/\/site\/finder\/t\/1\.js/],
	] as const)(
		'%s without data rejects, and the file can be asked for again',
		async (event, told) => {
			const { load, scripts, pufa } = page();
			const first = load('t/1');
			scripts[0]![event]();
			await expect(first).rejects.toThrow(told);
			const second = load('t/1');
			pufa('t/1', 'now');
			scripts[1]!.end();
			expect(await second).toBe('now');
		},
	);
});
