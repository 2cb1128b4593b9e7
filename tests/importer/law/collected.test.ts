import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { textsIn } from '../../../src/importer/law/republished.ts';
import { messages, Scratch } from '../scratch.ts';

const FIRST = `示例县渡口管理办法
（2030年4月1日示例县人民政府令第3号公布）
第一条　渡口设救生圈。
第二条　本办法自2030年5月1日起施行。`;
const SECOND = `示例县
水尺管理办法
（2031年4月1日示例县人民政府令第5号公布）
第一条　水尺由示例站校准。
第二条　本办法自2031年6月1日起施行。`;

describe('a file that holds several laws', () => {
	test('is several laws, each with its own words and days', async () => {
		const scratch = new Scratch();
		const [first, second] = await scratch.import(
			scratch.file('汇编.txt', `${FIRST}\n\n${SECOND}\n`),
		);
		expect(scratch.read(first!.file!)).toBe(`${FIRST}\n`);
		expect(scratch.read(second!.file!)).toBe(`${SECOND}\n`);
		expect(parse(scratch.read(`laws/${first!.id}/law.yaml`))).toMatchObject({
			title: '示例县渡口管理办法',
			versions: [{ date: '2030-04-01', effective: '2030-05-01' }],
		});
		expect(messages(second, 'warning')).toEqual([
			'从这一行起是另一部法规，已经和前面的分开，各存成一部法规。请核对是否从这里分开',
		]);
		expect(second!.problems[0]!.line).toBe(6);
	});

	test.each([
		['示例县水上法规汇编', '目录', '示例县渡口管理办法…………1', '示例县水尺管理办法…………2'],
		['水上法规汇编（2031年版）', '示例县人民政府编', '目　录', '示例县渡口管理办法 1'],
		['示例县规范性文件选编', '示例县渡口管理办法', '示例县水尺管理办法', ''],
		['示例县规范性文件选编', '目录', '', '示例县渡口管理办法12'],
	])('its name and 目录 are no words of the first: %s', async (...cover) => {
		const scratch = new Scratch();
		const text = [...cover, FIRST, '', SECOND, ''].join('\n');
		const [first, second] = await scratch.import(scratch.file('汇编.txt', text));
		expect(scratch.read(first!.file!)).toBe(`${FIRST}\n`);
		expect(first).toMatchObject({ version: '2030-04-01' });
		expect(first!.problems).toContainEqual({
			line: 5,
			severity: 'warning',
			message: '这一行上面是汇编的名称、目录等，不是法规的文字，没有导入。请核对法规是否从这里开始',
		});
		expect(scratch.read(second!.file!)).toBe(`${SECOND}\n`);
	});

	test('each with the number that the collection gives it, which is no part of its name', async () => {
		const scratch = new Scratch();
		const [, first, ...below] = FIRST.split('\n');
		const text = ['示例县制度汇编', '一、示例县渡口管理办法', first, ...below].join('\n');
		// The second has no 题注.
		const second = '第一章　总则\n第一条　水尺由示例站校准。\n第二条　本办法自2031年6月1日起施行。';
		const outcomes = await scratch.import(
			scratch.file('汇编.txt', `${text}\n二、示例县水尺管理办法\n${second}\n`),
		);
		expect(outcomes.map(({ file }) => scratch.read(file!))).toEqual([
			`${FIRST}\n`,
			`示例县水尺管理办法\n${second}\n`,
		]);
		expect(outcomes[1]!.problems).toContainEqual({
			line: 6,
			severity: 'warning',
			message: '名称前面的“二、”是汇编的序号，不是法规的文字，没有导入',
		});
	});

	const MORE = '\n第二条　本办法自2031年6月1日起施行。';

	test.each([
		['（一）', '（二）', '一、行政类', '二、水文类'],
		['1.', '1.', '一、行政类', '二、水文类'],
		['(1)', '(2)', '第一部分　行政类', '第二部分　水文类'],
		['1、', '2、', '第一编　行政类', '第二编　水文类'],
	])('in groups, which are no words of the law above: %s, %s below %s', async (...heads) => {
		const [one, two, group, next] = heads;
		const [, caption, ...below] = FIRST.split('\n');
		const first = [group, `${one}示例县渡口管理办法`, caption, ...below];
		const second = [next, `${two}示例县水尺管理办法`, `第一条　（一）水尺。${MORE}`];
		const scratch = new Scratch();
		const text = ['示例县制度汇编', ...first, ...second, ''].join('\n');
		const outcomes = await scratch.import(scratch.file('汇编.txt', text));
		expect(outcomes.map(({ file }) => scratch.read(file!))).toEqual([
			`${FIRST}\n`,
			`示例县水尺管理办法\n第一条　（一）水尺。${MORE}\n`,
		]);
		expect(outcomes[1]!.problems).toContainEqual({
			line: 7,
			severity: 'warning',
			message: `名称上面的“${next}”是汇编的分类，不是法规的文字，没有导入`,
		});
	});

	const ORDER = '示例市人民政府令\n第8号\n《示例市渡口办法》自2031年6月1日起施行。\n示例市渡口办法';

	test.each<[what: string, text: string, laws: number]>([
		['three', `${FIRST}\n${SECOND}\n${FIRST.replace('渡口', '码头')}`, 3],
		['an order above the next', `${FIRST}\n${ORDER}\n第一章　总则\n第一条　渡口设灯。`, 2],
		['two that are numbered', '一、示例渡口办法\n第一条　甲。\n二、示例码头办法\n第一条　乙。', 2],
		[
			'names that are numbered from two on',
			'二、示例渡口办法\n第一条　甲。\n三、示例码头办法\n第一条　乙。',
			1,
		],
		[
			'a law above the first name',
			'示例规定\n第一条　丙。\n一、示例渡口办法\n第一条　甲。\n二、示例码头办法\n第一条　乙。',
			1,
		],
		[
			'names that begin anew below no group',
			'（一）示例渡口办法\n第一条　甲。\n（一）示例码头办法\n第一条　乙。',
			1,
		],
		[
			'a last line that only looks like a group',
			'（一）示例渡口办法\n第一条　附件：\n一、申请表\n（二）示例码头办法\n第一条　乙。',
			2,
		],
		['a list of names', `${FIRST}\n废止下列办法：\n一、示例渡口办法\n二、示例码头办法`, 1],
		[
			'orders under the names of laws',
			'关于处理两部办法的通知\n一、示例渡口办法\n第一条修改为：“甲。”\n二、示例码头办法\n第一条修改为：“乙。”',
			1,
		],
		['a law about collections', `法规汇编编辑出版管理规定\n（2031年4月1日公布）\n第一条　甲。`, 1],
		['a law in an 附件', `${FIRST}\n附件\n${SECOND}`, 1],
		['an 附件 that numbers on', `${FIRST}\n示例办法\n（2031年4月1日公布）\n第三条　甲。`, 1],
		['the law named in its last article', `${FIRST}\n（2031年4月1日示例县人民政府公布）`, 1],
	])('%s', (_, text, laws) => {
		expect(textsIn(text.split('\n'))).toHaveLength(laws);
	});
});
