import { expect, test } from 'vitest';
import { mixedColumns } from '../../../src/importer/lines/two-columns.ts';

/** Invented; two columns of a page, copied line by line. */
const MIXED = [
	'示例县渡口办法',
	'第一条　渡口由示例站管理，　　　第三条　渡口设灯，灯应当',
	'示例站每日检查。　　　　　　　　明亮，夜间不熄。',
	'第二条　渡口应当符合下列　　　　第四条　渡船不得超载。',
	'要求：　　　　　　　　　　　　　超载的，依法处理。',
	'（一）栈桥牢固，栏杆完整；　　　第五条　本办法自公布',
	'（二）救生圈不少于两个。　　　　之日起施行。',
];

test('lines across two columns of a page are found', () => {
	expect(mixedColumns(MIXED)).toBe(2);
});

test.each<[what: string, lines: string[]]>([
	['one column alone', MIXED.map((line) => line.split('　　　')[0]!)],
	[
		'wide headings and who signed',
		['第一章　　　总　则', ...'一二三四五'].map((n) => `示例县渡口管理站　　　${n}`),
	],
	['a table that cites articles', Array.from({ length: 9 }, () => '擅自开航的行为    第三条')],
	['few such lines in a long text', [...MIXED, ...MIXED.map(() => '渡口设灯。')]],
])('not %s', (_, lines) => {
	expect(mixedColumns(lines)).toBeUndefined();
});
