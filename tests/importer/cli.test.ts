import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { report } from '../domain/report/invented-report.ts';
import { regulation, Scratch } from './scratch.ts';

const CLI = resolve(import.meta.dirname, '../../src/importer/cli.ts');
interface Run {
	status: number | null;
	stdout: string;
	stderr: string;
}

const run = (args: string[], env: Record<string, string> = {}): Run =>
	spawnSync(process.execPath, [CLI, ...args], {
		encoding: 'utf8',
		env: { ...process.env, ...env },
	});

function folder(): { scratch: Scratch; sources: string } {
	const scratch = new Scratch();
	scratch.file('1-条例.txt', regulation());
	scratch.file('2-报告.txt', report().join('\n'));
	scratch.file('3-表格.xlsx', 'PK');
	return { scratch, sources: join(scratch.root, 'sources') };
}

test('--json gives one object a line for each file, and nothing else', () => {
	const { scratch, sources } = folder();
	const { status, stdout, stderr } = run([sources, '--out', scratch.out, '--json']);
	const lines = stdout
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as Record<string, unknown>);
	expect(lines.map((line) => Object.keys(line))).toEqual(
		Array(3).fill(['source', 'kind', 'id', 'version', 'file', 'articles', 'problems']),
	);
	expect(lines).toMatchObject([
		{
			source: join(sources, '1-条例.txt'),
			kind: 'law',
			id: 'shili-shi-shili-tiaoli',
			version: '2020-03-01',
			file: 'laws/shili-shi-shili-tiaoli/2020-03-01.txt',
			articles: 3,
		},
		{ kind: 'report', id: '2030', version: null, file: 'reports/2030.mdx', articles: 0 },
		{
			kind: 'skipped',
			id: null,
			version: null,
			file: null,
			articles: 0,
			problems: [{ severity: 'info' }],
		},
	]);
	expect([status, stderr]).toEqual([0, '']);
});

test('without --json: a summary in Chinese, problems grouped by file, what to do next, and once what a new content folder holds', () => {
	const { scratch, sources } = folder();
	scratch.file('4-坏的.docx', 'PK\u0003\u0004');
	const { status, stdout, stderr } = run([sources, '--out', scratch.out]);
	expect(stdout).toMatch(/4-坏的\.docx\n {2}✗ Word 文件（\.docx）已损坏/);
	expect(stdout).toContain('法规 1 部（1 个版本，3 条），年度报告 1 份');
	expect(stdout).toContain('跳过 1 个文件，失败 1 个文件');
	expect(stdout).toContain('指南、学习材料和解读没有复制');
	// No progress bar in a pipe.
	expect([status, stderr]).toEqual([1, '']);
	expect(stdout).not.toContain('\u001b');
	expect(run([sources, '--out', scratch.out]).stdout).not.toContain('新的内容文件夹');
});

test('PUFA_CONTENT names the content folder where --out does not', () => {
	const scratch = new Scratch();
	run([scratch.file('报告.txt', report().join('\n'))], { PUFA_CONTENT: scratch.out });
	expect(scratch.has('reports/2030.mdx')).toBe(true);
});

test('--dry-run writes nothing and says so', () => {
	const { scratch, sources } = folder();
	const { status, stdout } = run([sources, '--out', scratch.out, '--dry-run']);
	expect(stdout).toContain('试运行结果（没有写入任何文件）');
	expect([status, scratch.all()]).toEqual([0, {}]);
});
