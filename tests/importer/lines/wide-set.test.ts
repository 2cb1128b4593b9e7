import { describe, expect, test } from 'vitest';
import { withoutWideBlanks } from '../../../src/importer/lines/wide-set.ts';
import { messages, Scratch } from '../scratch.ts';

const LAW = [
	'示例县竹林保护办法',
	'（2031年5月6日示例县人民政府令第3号公布）',
	'第一条为了保护竹林，制定本办法。',
	'第二条下列竹林不得采伐：',
	'（一）河岸的；',
	'（二）开花的。',
	'第三条本办法自2031年7月1日起施行。',
];
const wide = (line: string): string => [...line].join(' ');

describe('a text with a blank between every two characters', () => {
	test('is stored without these blanks, and the editor is told', async () => {
		const scratch = new Scratch();
		const [outcome] = await scratch.import(scratch.file('甲.txt', LAW.map(wide).join('\n')));
		expect(outcome).toMatchObject({ version: '2031-05-06', articles: 3 });
		expect(scratch.read(outcome!.file!)).toBe(`${LAW.join('\n')}\n`);
		expect(messages(outcome, 'warning')).toEqual([expect.stringContaining('每个字之间都有空格')]);
	});

	test('may have digits and words of other letters whole', () => {
		const wide = ['全 年 检 查36次，', '整 改 率98.5%。', '更 新 LED 屏12块。'];
		const { paragraphs } = withoutWideBlanks(wide);
		expect(paragraphs).toEqual(['全年检查36次，', '整改率98.5%。', '更新LED屏12块。']);
	});

	test('may have some that stick together, and tables', () => {
		const rows = ['| 地 点 | 面 积 |', '河 岸\t十 亩'];
		const [first, ...rest] = LAW;
		const { paragraphs } = withoutWideBlanks([first!, ...rest.map(wide), ...rows]);
		expect(paragraphs).toEqual([...LAW, ...rows]);
	});

	test.each([
		['the title alone is set wide', LAW.map((line, place) => (place === 0 ? wide(line) : line))],
		['titles and who signed are', [...LAW, ...['示例县政府办', '示例县水利局'].map(wide)]],
		['only numbers are', LAW.map((line) => line.replace(/第(.)条/, '第 $1 条　'))],
		['nothing is', LAW],
	])('keeps its blanks where %s', (_, lines) => {
		expect(withoutWideBlanks(lines)).toEqual({ paragraphs: lines, problems: [] });
	});
});
