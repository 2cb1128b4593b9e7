import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { regulation, Scratch } from '../importer/scratch.ts';

const CLI = resolve(import.meta.dirname, '../../src/commands/citations.ts');
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

/** Invented: a notice with the rules that it hands on; neither has a 题注. */
const NOTICE = `示例市人民政府关于印发示例市风筝放飞规定的通知
各区人民政府：
现将示例市风筝放飞规定印发给你们，请遵照执行。
示例市风筝放飞规定
第一条　放飞风筝应当选择开阔地。
　　前款所称开阔地由区人民政府公布。
第二条　不遵守本规定第一条第二款的，劝离。
第三条　本规定自印发之日起施行。
`;

/** Invented: a decision, and below it the regulation in its new wording, as gazettes print them. */
const DECISION = `示例市人民代表大会常务委员会关于修改《示例市纸灯条例》的决定
（2024年3月1日示例市第三届人民代表大会常务委员会第九次会议通过）
一、将第二条修改为：“纸灯应当远离前条所称的干草。”
本决定自公布之日起施行。
示例市纸灯条例
（2010年5月6日示例市第一届人民代表大会常务委员会第四次会议通过　根据2024年3月1日示例市第三届人民代表大会常务委员会第九次会议《关于修改〈示例市纸灯条例〉的决定》修正）
第一条　干草堆旁不得点纸灯。
第二条　纸灯应当远离前条所称的干草。
第三条　违反本条例第二条的，予以劝阻。
`;

/** Invented: a commentary whose author tells when its law was adopted. */
const COMMENTARY = `《示例市风筝规定》第三条的理解与适用
作者按：该规定于2024年3月1日公布，2025年修订。
一、第三条的两层意思
风筝放飞人要看本规定第一条，不必看别处。
`;

const run = (args: string[], content: string) =>
	spawnSync(process.execPath, [CLI, ...args], {
		encoding: 'utf8',
		env: { ...process.env, PUFA_CONTENT: content },
	});

describe('npm run citations', () => {
	test('prints with --json one object a line: spans in UTF-16 units of the line, targets or a reason', () => {
		const { scratch, folder } = sources();
		const { status, stdout, stderr } = run([folder, '--json'], scratch.out);
		expect(stderr).toContain('找不到内容文件夹');
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
	});

	test('says to a person where each citation leads, and fails for a file that is not there', () => {
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
	});

	test('finds what a regulation means that tells no day, as one printed in a notice does', () => {
		const scratch = new Scratch();
		const notice = scratch.file('notice.txt', NOTICE);
		const { stdout } = run([notice], scratch.out);
		expect(stdout.trimEnd().split('\n')).toEqual([
			`${notice}：2 处引用`,
			expect.stringMatching(/^ {2}6:3 {2}前款 {2}→ {2}[a-z-]+#t1-k1$/),
			expect.stringMatching(/^ {2}7:8 {2}本规定第一条第二款 {2}→ {2}[a-z-]+#t1-k2$/),
		]);
	});

	test('reads a commentary as a text about its law, and not as a law of its own', () => {
		const { scratch, folder } = sources();
		const commentary = scratch.file('commentary.txt', COMMENTARY);
		const { stdout } = run([join(folder, 'b.txt'), commentary], scratch.out);
		expect(stdout.trimEnd().split('\n').slice(2)).toEqual([
			`${commentary}：3 处引用`,
			'  1:1  《示例市风筝规定》第三条  →  shili-shi-fengzheng-guiding#t3',
			'  3:3  第三条  →  shili-shi-fengzheng-guiding#t3',
			'  4:8  本规定第一条  →  shili-shi-fengzheng-guiding#t1',
		]);
	});

	test('reads a decision and the regulation that it republishes as two texts of one file', () => {
		const scratch = new Scratch();
		const decision = scratch.file('decision.txt', DECISION);
		const { stdout } = run([decision], scratch.out);
		expect(stdout.trimEnd().split('\n')).toEqual([
			`${decision}：4 处引用`,
			'  3:4  第二条  →  shili-shi-zhideng-tiaoli#t2',
			'  3:18  前条  →  shili-shi-zhideng-tiaoli#t1',
			'  8:11  前条  →  shili-shi-zhideng-tiaoli#t1',
			'  9:7  本条例第二条  →  shili-shi-zhideng-tiaoli#t2',
		]);
	});
});
