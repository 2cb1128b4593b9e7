import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Scratch } from '../scratch.ts';
import { shown } from './shown.ts';

/** Pieces of invented sentences, with what Markdown, numbers and tables make of characters. */
const PIECES = [
	'全年检查36次，',
	'整改率100%；',
	'一是学法。',
	'二是用法；',
	'（一）立规。',
	'（２）抓法治。',
	'①巡渠；',
	'第一，护林。',
	'一方面，人少；另一方面，车旧。',
	'依据《示例县护林条例》第三条，',
	'罚款约1 203.5万元（含没收），',
	'*加星*_下划_',
	'~~删~~ 1~3户',
	'[甲](乙)',
	'a < b & c > d',
	'{甲}',
	'“两个100%”',
	'存在的不足：',
	'下一步，',
	'原因是编制少。',
	'印手册12本',
	'…… ——',
];
const HEADINGS = [
	['一、', '二、', '三、', '四、'],
	['第一部分 ', '第二部分 ', '第三部分 ', '第四部分 '],
	['1.', '2.', '3.', '4.'],
	['## ', '## ', '## ', '## '],
	['', '', '', ''],
];
const CONTENTS = [
	'2030年度主要举措和成效',
	'主要负责人履行第一责任人职责情况',
	'存在的不足和原因',
	'2031年主要安排',
];
const INDENTS = ['', '　　', '    ', '\t'];

const sentence = fc
	.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 7 })
	.map((pieces) => pieces.join(''));
const heading = fc
	.tuple(
		fc.constantFrom('（一）', '（二）', '1.', '2．', '(3)', '◆ ', '【', ''),
		fc.constantFrom('抓学法', '优化服务，规范执法'),
	)
	.map(([mark, words]) => `${mark}${words}${mark === '【' ? '】' : ''}`);
const table = fc.constantFrom(
	['| 项目 | 2030年 |', '| 检查（次） | 12 |'],
	['项目\t次数\t备注', '检查\t12\t无', '演练\t3\t夜间'],
);
const lines = fc
	.array(
		fc.oneof(
			{ weight: 5, arbitrary: sentence.map((line) => [line]) },
			{ weight: 2, arbitrary: heading.map((line) => [line]) },
			{ weight: 1, arbitrary: table },
		),
		{
			minLength: 1,
			maxLength: 4,
		},
	)
	.map((groups) => groups.flat());

const reports = fc
	.record({
		marks: fc.constantFrom(...HEADINGS),
		parts: fc.tuple(lines, lines, lines, lines),
		indent: fc.constantFrom(...INDENTS),
		blank: fc.boolean(),
		width: fc.constantFrom(0, 34),
		end: fc.constantFrom('\n', '\r\n'),
	})
	.map(({ marks, parts, indent, blank, width, end }) => {
		const paragraphs = parts.flatMap((part, at) => [`${marks[at]}${CONTENTS[at]}`, ...part]);
		const broken = paragraphs.flatMap((line) =>
			width === 0 || /[|\t#]/.test(line)
				? [indent + line]
				: (`　　${line}`.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []),
		);
		const body = [...broken, '示例县护林局', '2031年1月8日'];
		return {
			body,
			text: ['示例县护林局2030年法治政府建设情况报告', ...body].join(blank ? end + end : end),
		};
	});

/** Without blanks, the marks of Markdown, and the line below the head of a table. */
const said = (text: string): string => text.replace(/^\s*#+ /gm, '').replace(/[\s|]/g, '');

test('every character of a report is shown, in its order, however it is numbered, indented and broken', async () => {
	await fc.assert(
		fc.asyncProperty(reports, async ({ body, text }) => {
			const scratch = new Scratch();
			const [outcome] = await scratch.import(scratch.file('报告.txt', text), { force: true });
			fc.pre(outcome!.file !== null);
			const [, mdx = ''] = /^---\n[\s\S]*?\n---\n([\s\S]*)$/.exec(scratch.read(outcome!.file))!;
			const { words } = await shown(mdx);
			expect(said(words)).toBe(said(body.join('\n')));
		}),
		{ numRuns: Number(process.env['RUNS'] ?? 60) },
	);
}, 300_000);
