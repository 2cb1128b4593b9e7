import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messages, Scratch } from './scratch.ts';
import { entry, ledgerText } from './ledger-samples.ts';

const CLI = resolve(import.meta.dirname, '../../src/importer/cli.ts');
describe('a ledger file', () => {
	test('is told, carries its searches to the report, and writes nothing', async () => {
		const scratch = new Scratch();
		const [outcome] = await scratch.import(scratch.file('甲.json', ledgerText([entry()])));
		expect(outcome).toMatchObject({ kind: 'skipped', file: null, articles: 0 });
		expect(messages(outcome, 'info')).toEqual([
			'检索记录：2031-03-01 导出，1 种问法，共 3 次。只作汇总，不写入内容文件夹',
		]);
		expect(outcome!.ledger!.queries).toHaveLength(1);
		expect(scratch.all()).toEqual({});
	});

	test.each<[what: string, text: string, message: string]>([
		['another version', ledgerText([], { version: 2 }), 'version 要从规定的写法里选'],
		['no list', ledgerText(undefined), '缺少 queries'],
		['a day that is none', ledgerText([], { exported: '2031-02-30' }), '日历上没有这一天'],
		['an empty query', ledgerText([entry({ query: '' })]), 'queries 第 1 项的 query 不能为空'],
		[
			'a long query, which is not repeated whole',
			ledgerText([entry(), entry({ query: '长'.repeat(5001) })]),
			'queries 第 2 项的 query 太长，最多 5000 个字，实为“长长长长长长长长长长长长长长长长长长长长…”',
		],
		[
			'times in words',
			ledgerText([entry({ times: '三' })]),
			'times 应为数字（不加引号），实为“三”',
		],
		['times without end', ledgerText([entry({ times: 1e9 })]), 'times 太大，最多一百万，实为'],
		['times below one', ledgerText([entry({ times: 0 })]), 'times 不能小于 1'],
		['another outcome', ledgerText([entry({ outcome: '无' })]), 'outcome 要从规定的写法里选'],
		['too many queries', ledgerText(Array(5001).fill(entry())), 'queries 太多，最多 5000 条'],
		[
			'a month that is none',
			ledgerText([], { months: [{ month: '2031-13', searches: 1, opened: 0 }] }),
			'月份要写成“年-月”',
		],
		['a broken end', ledgerText([entry()]).slice(0, -9), '不是完整的 JSON，'],
		['nothing but a bracket', '{', '不是完整的 JSON，'],
		['depth', '['.repeat(100_000), '不是完整的 JSON，'],
		['another JSON', '{"name":"x"}', '不是检索记录（里面应有 "pufa": "search-ledger"）'],
		['a list', '[1,2]', '不是检索记录'],
		['the mark of another program', ledgerText([], { pufa: 'other' }), '不是检索记录'],
	])('with %s fails and says what to do', async (_, text, message) => {
		const scratch = new Scratch();
		const [outcome] = await scratch.import(scratch.file('甲.json', text));
		const [first = ''] = messages(outcome, 'error');
		expect(first).toContain(message);
		expect(first).toContain('请让读者在搜索页重新导出');
		expect(scratch.all()).toEqual({});
	});

	test('in another encoding fails', async () => {
		const scratch = new Scratch();
		const bytes = Buffer.concat([Buffer.from('{"pufa":"'), Buffer.from([0xb2, 0xe9])]);
		const [outcome] = await scratch.import(scratch.file('甲.json', bytes));
		expect(messages(outcome, 'error')[0]).toContain('不是 UTF-8 编码');
	});

	test('that is wrong everywhere is not told of without end', async () => {
		const scratch = new Scratch();
		const text = ledgerText(Array(3000).fill(entry({ times: -1 })));
		const [outcome] = await scratch.import(scratch.file('甲.json', text));
		expect(outcome!.problems).toHaveLength(21);
		expect(outcome!.problems.at(-1)!.message).toContain('还有 2980 处');
	});

	test.each<[what: string, value: unknown, shown: string]>([
		['control characters', '\u001b[2J', '“\\u{1b}[2J”'],
		['a phone number', '13800000000', '“******”'],
		['a mark of direction', '甲\u202e乙', '“甲乙”'],
	])('shows %s of a wrong value harmlessly', async (_, value, shown) => {
		const scratch = new Scratch();
		const text = ledgerText([entry({ outcome: value })]);
		const [outcome] = await scratch.import(scratch.file('甲.json', text));
		expect(messages(outcome, 'error')[0]).toContain(shown);
	});
});

describe('in a folder', () => {
	test.each<[name: string, text: string, severity: 'info' | 'error', message: string]>([
		['package.json', '{"name":"x"}', 'info', '跳过：这个 .json 文件不是检索记录'],
		['坏.json', '{"name":', 'info', '跳过：不是完整的 JSON'],
		['坏的记录.json', '{"pufa":"search-ledger",', 'error', '不是完整的 JSON'],
		['文字.json', '只是一句话', 'info', '跳过：这个 .json 文件不是检索记录'],
		['记录.json', ledgerText([entry()]), 'info', '检索记录：2031-03-01 导出'],
	])('%s is taken for what it holds', async (name, text, severity, message) => {
		const scratch = new Scratch();
		scratch.file(name, text);
		const [outcome] = await scratch.import(`${scratch.root}/sources`);
		expect(messages(outcome, severity)).toEqual([expect.stringContaining(message)]);
	});
});

describe('the command', () => {
	const run = (args: string[]): { status: number | null; stdout: string; stderr: string } =>
		spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8' });

	test('tells the merged report after its summary', () => {
		const scratch = new Scratch();
		const one = scratch.file('1.json', ledgerText([entry({ query: '遛鸟' })]));
		const two = scratch.file('2.json', ledgerText([entry({ query: ' 遛鸟', times: 4 })]));
		const { status, stdout } = run([one, two, '--out', scratch.out]);
		expect(stdout).toContain('检索记录 2 份，汇总在下面\n  跳过 0 个文件，失败 0 个文件');
		expect(stdout).toContain(`没有写入 ${scratch.out}`);
		expect(stdout).toContain('遛鸟（7 次，最近 2031-02-01）');
		expect([status, scratch.all()]).toEqual([0, {}]);
	});

	test('with --json keeps to the contract, and tells the report beside it', () => {
		const scratch = new Scratch();
		const one = scratch.file('1.json', ledgerText([entry()]));
		const { stdout, stderr } = run([one, '--out', scratch.out, '--json']);
		expect(Object.keys(JSON.parse(stdout) as object)).toEqual([
			'source',
			'kind',
			'id',
			'version',
			'file',
			'articles',
			'problems',
		]);
		expect(stderr).toContain('检索记录汇总：1 份');
	});
});
