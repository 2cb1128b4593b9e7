import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printFindings, printProblems } from '../../src/checks/print.ts';
import { checkContent } from '../../src/checks/run.ts';
import { folderWith, MOMENT, type Change } from './folder.ts';

const LAW = 'laws/shili-guiding/law.yaml';
const TWO_KINDS: Record<string, Change> = {
	'guides/zhinan.mdx': ['reviewBy: 2027-11-01', 'reviewBy: 2026-11-01'],
	'registry/days.yaml': ['checkedOn: 2026-11-01', 'checkedOn: 昨天'],
	[LAW]: ['officialSource:\n  title: 示例\n', ''],
};

const printed = (changes: Record<string, Change>, verbose = false): string =>
	printFindings(checkContent(folderWith(changes), MOMENT), { colours: false, verbose });

describe('the findings', () => {
	test('are one line when all is well', () => {
		expect(printed({})).toBe(
			'检查了 1 部法规（1 个文本）、2 份报告、1 份学习材料、1 篇指南：没有发现问题。',
		);
	});

	test('are grouped by file, errors first, and what is for knowing only is counted', () => {
		expect(printed(TWO_KINDS)).toMatchInlineSnapshot(`
			"registry/days.yaml
			  错误 第 5 行 第 1 项的 checkedOn 日期要写成“年-月-日”，例如 2009-08-27，实为“昨天”。要写：最近一次核对日期

			guides/zhinan.mdx
			  警告 第 14 行 应当在 2026-11-01 以前复核，已经过了 22 天。请核对内容和来源，再把 reviewBy 改到下一次

			检查了 1 部法规（1 个文本）、2 份报告、1 份学习材料、1 篇指南：1 处错误，1 处警告，1 处提示（用 npm run check -- --verbose 列出）。"
		`);
	});

	test('are all there when asked for', () => {
		expect(printed(TWO_KINDS, true)).toContain(
			`${LAW}\n  提示 第 1 行 没有写官方文本在哪里（officialSource）`,
		);
	});

	test('of one file and of many files are cut short, and say so', () => {
		const gaps = Array.from({ length: 9 }, (_, place) => `第${'一三五七九'[place % 5]}条　内容。`);
		const text = `示例县设施管理规定\n（示例文本，非真实法规）\n${gaps.join('\n')}\n`;
		const many = Object.fromEntries(
			Array.from({ length: 40 }, (_, place) => [`guides/g${place}.md`, '']),
		);
		const said = printed({ 'laws/shili-guiding/2010-01-01.txt': text, ...many });
		expect(said).toMatch(/另有 \d+ 个文件有警告，用 npm run check -- --verbose 全部列出/);
		expect(printed({ 'laws/shili-guiding/2010-01-01.txt': text })).toMatch(
			/另有 \d+ 处警告，用 npm run check -- --verbose 全部列出/,
		);
	});
});

test('many warnings of one kind do not hide another kind', () => {
	const warning = (line: number, message: string) =>
		({ severity: 'warning', file: 'reports/2031.mdx', line, message }) as const;
	const problems = [
		...[4, 5, 6, 7, 8, 9].map((line) => warning(line, `没有回答承诺 2031-0${line}“示例”`)),
		warning(90, '正文里有手机号码'),
	];
	const [said] = printProblems(problems, { colours: false, verbose: false });
	expect(said!.split('\n').slice(1)).toEqual([
		...[4, 5, 6, 7].map((line) => `  警告 第 ${line} 行 没有回答承诺 2031-0${line}“示例”`),
		'  警告 第 90 行 正文里有手机号码',
		'  另有 2 处警告，用 npm run check -- --verbose 全部列出',
	]);
});

test('what the office writes comes before the slips of official texts', () => {
	const [text, metadata, note] = ['laws/a/2010-01-01.txt', 'laws/b/law.yaml', 'study/notes/a.yaml'];
	const problems = [text, metadata, note].map(
		(file) => ({ severity: 'warning', file, line: 1, message: '请核对' }) as const,
	);
	const groups = printProblems(problems, { colours: false, verbose: false });
	expect(groups.map((group) => group.split('\n')[0])).toEqual([metadata, note, text]);
});

describe('npm run check', () => {
	const cli = resolve(import.meta.dirname, '../../src/checks/cli.ts');
	const run = (folder: string, ...options: string[]) =>
		spawnSync(process.execPath, [cli, ...options], {
			encoding: 'utf8',
			env: { ...process.env, PUFA_CONTENT: folder },
		});

	const WARNED = { 'guides/b.md': '' };

	test('fails on errors', () => {
		expect(run(folderWith(TWO_KINDS)).status).toBe(1);
	});

	test('passes with warnings, and prints with --json one object a line, and nothing else', () => {
		const { status, stdout, stderr } = run(folderWith(WARNED), '--json');
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(
			stdout
				.trim()
				.split('\n')
				.map((line) => JSON.parse(line) as unknown),
		).toContainEqual({
			severity: 'warning',
			file: 'guides/b.md',
			message: '这个文件不会被使用。扩展名不对，请改名为 b.mdx',
		});
	});

	test('fails on warnings when it is strict', () => {
		expect(run(folderWith(WARNED), '--strict').status).toBe(1);
	});

	test('lists the laws that are cited and not held, as text and as JSON', () => {
		const folder = folderWith({ 'guides/zhinan.mdx': ['防止火灾。', '依照《点灯条例》第三条。'] });
		const list = run(folder, '--missing-laws');
		expect(list).toMatchObject({ status: 0, stderr: '' });
		expect(list.stdout).toContain('引用到而本站没有收录的法规');
		expect(list.stdout).toMatch(/^ {2}《点灯条例》 {2}1 处，如 guides\/zhinan\.mdx:\d+$/m);
		const lines = run(folder, '--missing-laws', '--json').stdout.trim().split('\n');
		expect(lines.map((line) => JSON.parse(line) as unknown)).toContainEqual(
			expect.objectContaining({ name: '点灯条例', count: 1, file: 'guides/zhinan.mdx' }),
		);
	});
});
