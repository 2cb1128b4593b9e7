import { chmodSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ContentTarget, OutsideContent } from '../../src/importer/content-target.ts';
import { report } from '../domain/report/invented-report.ts';
import { messages, regulation, Scratch } from './scratch.ts';

const ID = 'shili-shi-shili-tiaoli';
const isRoot = process.getuid?.() === 0;
const meta = { skipReason: '以 root 身份运行，文件权限不起作用' };

describe('nothing is written outside the content folder', () => {
	const outside = (scratch: Scratch): string => {
		const folder = join(scratch.root, 'elsewhere');
		mkdirSync(folder, { recursive: true });
		mkdirSync(scratch.out, { recursive: true });
		return folder;
	};

	test.each([
		['the folder of laws', 'laws'],
		['the folder of the law', `laws/${ID}`],
	])('when %s is a link that leads out', async (_, place) => {
		const scratch = new Scratch();
		const folder = outside(scratch);
		mkdirSync(join(scratch.out, place, '..'), { recursive: true });
		symlinkSync(folder, join(scratch.out, place));
		writeFileSync(
			join(folder, 'law.yaml'),
			'title: 示例市示例条例\nshortTitle: 示例条例\nlevel: 地方性法规\n',
		);
		const [outcome] = await scratch.import(scratch.file('甲.txt', regulation()));
		expect(messages(outcome, 'error')).toEqual([expect.stringContaining('指到了内容文件夹外面')]);
		expect(readdirSync(folder)).toEqual(['law.yaml']);
	});

	test('when the report is a link that leads out', async () => {
		const scratch = new Scratch();
		const folder = outside(scratch);
		mkdirSync(join(scratch.out, 'reports'), { recursive: true });
		symlinkSync(join(folder, '2030.mdx'), join(scratch.out, 'reports/2030.mdx'));
		const [outcome] = await scratch.import(scratch.file('报告.txt', report().join('\n')), {
			force: true,
		});
		expect(messages(outcome, 'error')).toEqual([expect.stringContaining('符号链接')]);
		expect(existsSync(join(folder, '2030.mdx'))).toBe(false);
	});

	// A folder that takes no new ones; Node's own way of making folders tries for ever there.
	test.skipIf(!existsSync('/proc/self'))(
		'in a folder of the system, and that is said',
		async () => {
			const scratch = new Scratch();
			const [outcome] = await scratch.import(scratch.file('甲.txt', regulation()), {
				out: '/proc/no-content',
			});
			expect(messages(outcome, 'error')).toEqual([expect.stringMatching(/^写不进去（ENOENT/)]);
		},
	);

	test.each(['../甲', '/etc/甲', 'laws/../../甲', 'laws/x/../../../甲'])(
		'by the name %s',
		(place) => {
			const target = new ContentTarget(new Scratch().out, false);
			expect(() => target.path(place)).toThrow(OutsideContent);
		},
	);

	test.each([
		['../../../etc/passwd', '示例市../../../etc/passwd条例'],
		['slashes and null', '示例/市\\示例条例'],
		['dots', '。。/..'],
	])('by a title with %s', async (_, title) => {
		const scratch = new Scratch();
		const [outcome] = await scratch.import(scratch.file('甲.txt', regulation({ title })));
		if (outcome!.file) expect(outcome!.file).toMatch(/^laws\/[a-z0-9-]+\/2020-03-01\.txt$/);
		expect(readdirSync(scratch.root).sort()).toEqual(expect.arrayContaining(['sources']));
		expect(
			readdirSync(scratch.root).filter((name) => !['content', 'sources'].includes(name)),
		).toEqual([]);
	});

	test('a content folder that is itself a link is fine', async () => {
		const scratch = new Scratch();
		const folder = join(scratch.root, 'real');
		mkdirSync(folder);
		symlinkSync(folder, scratch.out);
		const [outcome] = await scratch.import(scratch.file('甲.txt', regulation()));
		expect(messages(outcome, 'error')).toEqual([]);
		expect(existsSync(join(folder, outcome!.file!))).toBe(true);
	});
});

describe('nothing half-written is left behind', () => {
	const leftovers = (folder: string): string[] =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
			name.includes('.importing-'),
		);

	test('when everything goes well', async () => {
		const scratch = new Scratch();
		await scratch.import(scratch.file('甲.txt', regulation()));
		expect(leftovers(scratch.out)).toEqual([]);
	});

	test('when the second of two files cannot be written, the first goes back', () => {
		const scratch = new Scratch();
		scratch.content('laws/a/law.yaml', '旧');
		// A folder stands where the second file should go.
		mkdirSync(join(scratch.out, 'laws/a/2020-01-01.txt'));
		const target = new ContentTarget(scratch.out, false);
		expect(() =>
			target.write({ 'laws/a/law.yaml': '新', 'laws/a/2020-01-01.txt': '新' }),
		).toThrow();
		expect(scratch.read('laws/a/law.yaml')).toBe('旧');
		expect(leftovers(scratch.out)).toEqual([]);
	});

	test('when a new folder cannot be put in place', () => {
		const scratch = new Scratch();
		scratch.content('laws/a', '这里是一个文件');
		const target = new ContentTarget(scratch.out, false);
		expect(() => target.createFolder('laws/a', { 'law.yaml': '新' })).toThrow();
		expect(leftovers(scratch.out)).toEqual([]);
	});

	test.skipIf(isRoot)('when the folder may not be written', { meta }, async () => {
		const scratch = new Scratch();
		mkdirSync(scratch.out);
		chmodSync(scratch.out, 0o500);
		const [outcome] = await scratch.import(scratch.file('甲.txt', regulation()));
		expect(messages(outcome, 'error')).toEqual([expect.stringContaining('写不进去')]);
		chmodSync(scratch.out, 0o700);
	});

	test('when the content folder is a file', async () => {
		const scratch = new Scratch();
		writeFileSync(scratch.out, '这是一个文件');
		const [outcome] = await scratch.import(scratch.file('甲.txt', regulation()));
		expect(messages(outcome, 'error')).toEqual([expect.stringContaining('写不进去')]);
	});
});
