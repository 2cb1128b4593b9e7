import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { info } from '../../src/checked.ts';
import { outcomeOf, skipped, unchangedRemark, type Outcome } from '../../src/importer/outcome.ts';
import { summaryOf } from '../../src/importer/summary.ts';

describe('the closing hint names the folder that was written', () => {
	const hint = (out: string): string => summaryOf([], out, false).split('：').at(-1)!;

	test.each([['content'], ['./content/'], [resolve('content')]])(
		'not %s, which is read anyway',
		(out) => {
			expect(hint(out)).toBe('npm run check 检查内容，npm start 预览');
		},
	);

	test.each([
		['../our-content', '../our-content'],
		['普法内容', '普法内容'],
		['our content', "'our content'"],
		["editor's", "'editor'\\''s'"],
		['$HOME', "'$HOME'"],
	])('%s', (out, word) => {
		expect(hint(out)).toBe(
			`PUFA_CONTENT=${word} npm run check 检查内容，PUFA_CONTENT=${word} npm start 预览`,
		);
	});
});

test.each<[string, Partial<Outcome>[], string]>([
	['a text that came twice', [{ articles: 53 }, { articles: 53 }], '53 条'],
	[
		'the parts of a law',
		[
			{ articles: 53, part: true },
			{ articles: 53, part: true },
		],
		'106 条',
	],
	['two wordings', [{ articles: 53 }, { articles: 54, file: 'laws/fa/2031-01-01.txt' }], '107 条'],
])('articles of %s count once each', (_, outcomes, told) => {
	const law = { ...outcomeOf('甲.docx', 'law'), id: 'fa', file: 'laws/fa/2021-01-01.txt' };
	const all = outcomes.map((outcome): Outcome => ({ ...law, ...outcome }));
	expect(summaryOf(all, 'content', false)).toContain(`个版本，${told}）`);
});

test('what changes nothing is not told to be written', () => {
	const known = {
		...outcomeOf('甲.docx', 'law', [unchangedRemark()]),
		id: 'fa',
		file: 'laws/fa/2021-01-01.txt',
	};
	const last = (outcomes: Outcome[]) => summaryOf(outcomes, 'content', false).split('\n').at(-1);
	expect(last([known])).toBe('  content 里已经有这些内容，没有改动');
	expect(last([known, { ...known, problems: [] }])).toContain('已写入 content');
});

describe('each file', () => {
	const law = (number: number, problems: Outcome['problems'] = []): Outcome => ({
		...outcomeOf(`下载/${number}.docx`, 'law'),
		id: `fa-${number}`,
		version: '2021-01-01',
		file: `laws/fa-${number}/2021-01-01.txt`,
		problems,
	});

	test('of a few is told where it went', () => {
		expect(summaryOf([law(1), law(2)], 'content', false)).toContain(
			'下载/2.docx → laws/fa-2/2021-01-01.txt',
		);
	});

	test('that was left out is told why', () => {
		const pdf = skipped('下载/扫描.pdf', info('跳过：PDF 文件不能导入'));
		expect(summaryOf([pdf], 'content', false)).toContain(
			'下载/扫描.pdf\n  · 跳过：PDF 文件不能导入\n',
		);
	});

	test('of a report is told in a line what stood around it, beside the remarks that are shown', () => {
		const figure = { severity: 'warning' as const, message: '数据待确认' };
		const around = { ...info('第 1 行是网页的说明'), brief: '另有 1 行不属于报告' };
		const told = (remarks: number): string[] => {
			const figures = Array.from({ length: remarks }, () => figure);
			return summaryOf([law(1, [around, ...figures])], 'content', false).split('\n');
		};
		expect(told(20)[21]).toBe('  · 另有 1 行不属于报告');
		expect(told(21).slice(20, 23)).toEqual([
			'  ！ 数据待确认',
			'  …还有 1 条，加 --json 可以看到全部',
			'  · 另有 1 行不属于报告',
		]);
	});

	test('of many is told only if there is something to look at', () => {
		const many = Array.from({ length: 40 }, (_, number) => law(number));
		const remark = { severity: 'warning' as const, message: '看不出效力级别' };
		const told = summaryOf([...many, law(99, [remark])], 'content', false);
		expect(told).toContain('下载/99.docx');
		expect(told).not.toContain('下载/1.docx');
	});
});
