import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanUp, regulation, Scratch } from '../importer/scratch.ts';

cleanUp();

const CLI = resolve(import.meta.dirname, '../../src/commands/citations.ts');
/** A process of its own starts slowly while other tests run. */
const PATIENCE = 60_000;

/** Two invented laws that cite each other, and a text that cites both. */
function sources(): { scratch: Scratch; folder: string } {
	const scratch = new Scratch();
	scratch.file(
		'a.txt',
		regulation({ extra: '违反本条例第一条、《示例市风筝规定》第三条的，改正。' }),
	);
	scratch.file('b.txt', regulation({ title: '示例市风筝规定', extra: '依照前条办理。' }));
	scratch.file(
		'c.mdx',
		'---\ntitle: 一文\n---\n\n见《示例市示例条例》第二条和《某县条例》第一条。\n',
	);
	return { scratch, folder: join(scratch.root, 'sources') };
}

const run = (args: string[], content: string) =>
	spawnSync(process.execPath, [CLI, ...args], {
		encoding: 'utf8',
		env: { ...process.env, PUFA_CONTENT: content },
	});

describe('npm run citations', () => {
	test(
		'prints with --json one object a line: spans in UTF-16 units of the line, targets or a reason',
		() => {
			const { scratch, folder } = sources();
			const { status, stdout } = run([folder, '--json'], scratch.out);
			const lines = stdout
				.trimEnd()
				.split('\n')
				.map((line) => JSON.parse(line) as Record<string, unknown>);
			const at = (name: string): string => join(folder, name);
			expect(status).toBe(0);
			expect(lines).toEqual([
				{
					...{ source: at('a.txt'), line: 5, start: 23, end: 29, text: '本条例第一条' },
					targets: ['shili-shi-shili-tiaoli#t1'],
					reason: null,
				},
				{
					...{ source: at('a.txt'), line: 5, start: 30, end: 42, text: '《示例市风筝规定》第三条' },
					targets: ['shili-shi-fengzheng-guiding#t3'],
					reason: null,
				},
				{
					...{ source: at('b.txt'), line: 5, start: 23, end: 25, text: '前条' },
					targets: ['shili-shi-fengzheng-guiding#t1'],
					reason: null,
				},
				{
					...{ source: at('c.mdx'), line: 5, start: 1, end: 13, text: '《示例市示例条例》第二条' },
					targets: ['shili-shi-shili-tiaoli#t2'],
					reason: null,
				},
				{
					...{ source: at('c.mdx'), line: 5, start: 14, end: 23, text: '《某县条例》第一条' },
					targets: [],
					reason: '本站没有收录《某县条例》',
				},
			]);
		},
		PATIENCE,
	);

	test(
		'says to a person where each citation leads, and fails for a file that is not there',
		() => {
			const { scratch, folder } = sources();
			const { status, stdout, stderr } = run(
				[join(folder, 'b.txt'), join(folder, 'x.txt')],
				scratch.out,
			);
			expect(status).toBe(1);
			expect(stdout.trimEnd().split('\n')).toEqual([
				`${join(folder, 'b.txt')}：1 处引用`,
				'  5:24  前条  →  shili-shi-fengzheng-guiding#t1',
			]);
			expect(stderr).toContain('找不到这个文件或者文件夹');
		},
		PATIENCE,
	);
});
