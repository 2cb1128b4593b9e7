import { expect, test } from 'vitest';
import { outlineOf } from '../../../../src/domain/report/outline/outline.ts';

const TITLE = '示例镇2030年法治政府建设工作报告';
const NAMED = [
	'主要举措和成效：一年来，办理实事23件。',
	'主要负责人履行第一责任人职责情况：镇长主持会议3次。',
	'存在的不足和原因：一是宣传少，原因是人手少；二是设备旧，原因是经费少。',
	'2031年安排：办好讲座8场。',
];

/** The headings of the sections, and the first characters below. */
const parts = (...lines: string[]): Record<string, string> =>
	Object.fromEntries(
		outlineOf([TITLE, ...lines]).sections.map(({ heading, lines: below }) => [
			heading.text,
			below.map(({ text }) => text.slice(0, 4)).join(' '),
		]),
	);

test('names of contents in front of paragraphs are their headings', () => {
	expect(parts('现将有关情况报告如下：', ...NAMED)).toEqual({
		'主要举措和成效：': '一年来，',
		'主要负责人履行第一责任人职责情况：': '镇长主持',
		'存在的不足和原因：': '一是宣传',
		'2031年安排：': '办好讲座',
	});
});

test.each<[what: string, lines: string[], headings: string[]]>([
	['where one of them is missing', NAMED.slice(0, 3), []],
	[
		'where headings name the contents',
		['一、主要举措和成效', '全年办理实事23件。', '二、存在问题和打算', ...NAMED],
		['一、主要举措和成效', '二、存在问题和打算'],
	],
])('they are words of a paragraph %s', (_, lines, headings) => {
	expect(Object.keys(parts(...lines))).toEqual(headings);
});
