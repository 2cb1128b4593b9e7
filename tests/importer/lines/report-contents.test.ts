import { expect, test } from 'vitest';
import { withoutContents } from '../../../src/importer/lines/report-contents.ts';

const BODY = ['一、主要举措', '挂灯。', '二、不足', '灯少。'];

test('a report is without its 目录, which is told', () => {
	const { paragraphs, problems } = withoutContents([
		'示例镇报告',
		'目　录',
		'一、主要举措………1',
		'二、不足\t2',
		...BODY,
	]);
	expect(paragraphs).toEqual(['示例镇报告', '', '', '', ...BODY]);
	expect(problems).toEqual([
		{ line: 2, severity: 'info', message: '第 2—4 行是目录，没有导入：网页上自带目录' },
	]);
});

test.each([
	['the lines below come no second time', ['目录', '一、甲', '二、乙', ...BODY]],
	['there is none', BODY],
])('nothing is left out where %s', (_, lines) => {
	expect(withoutContents(lines)).toEqual({ paragraphs: lines, problems: [] });
});
