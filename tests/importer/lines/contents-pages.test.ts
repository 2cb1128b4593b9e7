import { expect, test } from 'vitest';
import { withoutContentsPages } from '../../../src/importer/lines/contents-pages.ts';

const BODY = ['第一章　总则', '第一条　灯塔每年检查 2', '第二章　附则'];

test('a law keeps its 目录 without the numbers of pages, which is told', () => {
	const { paragraphs, problems } = withoutContentsPages([
		'示例灯塔办法',
		'目　录',
		'　第一章　总则\t1',
		'',
		'第二章　附则………（12）',
		...BODY,
	]);
	expect(paragraphs).toEqual([
		'示例灯塔办法',
		'目　录',
		'　第一章　总则',
		'',
		'第二章　附则',
		...BODY,
	]);
	expect(problems).toEqual([
		{ line: 2, severity: 'info', message: '目录里的页码不是原文，没有导入。请对照原文核对' },
	]);
});

test('numbers of a list that is called 目录 are its words', () => {
	const annex = ['附件', '目录', '桥灯标准 GB 2760', '街灯标准 GB 2762', '以上标准从新。'];
	expect(withoutContentsPages([...BODY, ...annex]).paragraphs).toEqual([...BODY, ...annex]);
});

test.each([
	['has none', ['目录', '第一章　总则', '第二章　附则', ...BODY]],
	['is only one line', ['目录', '第一章　总则 1', ...BODY]],
	['is not there', BODY],
])('nothing is left out where the 目录 %s', (_, lines) => {
	expect(withoutContentsPages(lines)).toEqual({ paragraphs: lines, problems: [] });
});
