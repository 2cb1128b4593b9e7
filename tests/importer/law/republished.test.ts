import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { textsIn } from '../../../src/importer/law/republished.ts';
import { messages, Scratch } from '../scratch.ts';

const DECISION = `示例院关于修改《示例渡口条例》的决定
（2031年3月1日示例院令第80号公布）
示例院决定对《示例渡口条例》作如下修改：
一、第二条修改为：“渡口设救生圈。”
二、增加一条，作为第三条：“渡船应当登记。”
本决定自2031年5月1日起施行。
《示例渡口条例》根据本决定作相应修改，重新公布。`;

const LAW = `示例渡口条例
（2018年1月1日示例院令第20号发布　根据2031年3月1日《示例院关于修改〈示例渡口条例〉的决定》修订）
第一条　为了渡河平安，制定本条例。
第二条　渡口设救生圈。
第三条　渡船应当登记。
第四条　本条例自2018年3月1日起施行。`;

describe('a decision with the law in its new wording below it', () => {
	test('is two laws, each with its own words, days and lines', async () => {
		const scratch = new Scratch();
		const source = scratch.file('公报.txt', `${DECISION}\n\n${LAW}，\n`);
		const [decision, law] = await scratch.import(source);
		expect(decision).toMatchObject({ source, version: '2031-03-01', articles: 0, problems: [] });
		expect(law).toMatchObject({ source, version: '2031-03-01', articles: 4 });
		expect(scratch.read(decision!.file!)).toBe(`${DECISION}\n`);
		expect(scratch.read(law!.file!)).toBe(`${LAW}，\n`);
		const yamlOf = (id: string | null): unknown => parse(scratch.read(`laws/${id}/law.yaml`));
		expect(yamlOf(decision!.id)).toMatchObject({
			title: '示例院关于修改《示例渡口条例》的决定',
			versions: [{ effective: '2031-05-01', importedFrom: '公报.txt' }],
		});
		expect(yamlOf(law!.id)).toMatchObject({
			title: '示例渡口条例',
			versions: [{ effective: '2018-03-01', importedFrom: '公报.txt' }],
		});
		expect(law!.problems).toContainEqual(expect.objectContaining({ line: 9, severity: 'warning' }));
		const again = await scratch.import(source);
		expect(again.map((outcome) => messages(outcome, 'info'))).toEqual([
			['未变化：内容已经导入过'],
			['未变化：内容已经导入过'],
		]);
	});

	/** The first line of each text. */
	const firstLines = (text: string): string[] =>
		textsIn(text.split('\n')).map(({ paragraphs }) => paragraphs[0]!);

	test.each([
		[
			'under an order',
			`示例院令\n第80号\n现予公布。\n${DECISION}\n${LAW}`,
			['示例院令', '示例渡口条例'],
		],
		[
			'under an announcement that names it',
			`示例院公告\n第十八号\n《示例院关于修改〈示例渡口条例〉的决定》已由示例院于2031年3月1日通过，现予公布。\n示例院\n2031年3月1日\n${DECISION}\n${LAW}`,
			['示例院公告', '示例渡口条例'],
		],
		[
			'with 附： above the law, its title on two lines',
			`${DECISION}\n附：示例渡口条例\n${LAW.replace('示例渡口条例', '示例渡口\n条例')}`,
			['示例院关于修改《示例渡口条例》的决定', '示例渡口'],
		],
		[
			'several laws, 题注 or none, 目录',
			`示例院关于修改部分规章的决定
一、对《示例渡口办法》作出修改：第一条修改为：“渡口设救生圈。”
二、对《示例路灯办法》作出修改：第二条修改为：“路灯长明。”
示例渡口办法
第一条　渡口设救生圈。
示例路灯办法
目　录
第一章　总则
第一章　总则
第一条　路灯在日落时点亮。`,
			['示例院关于修改部分规章的决定', '示例渡口办法', '示例路灯办法'],
		],
	])('%s', (_, text, lines) => {
		expect(firstLines(text)).toEqual(lines);
	});

	test.each([
		['a decision alone', DECISION],
		['a law alone', LAW],
		[
			'a decision that names a law above each change to it',
			`${DECISION}\n示例渡口条例\n第一条修改为：“为了渡河平安，制定本条例。”\n第二条　删去。`,
		],
		[
			'a decision with an annex that it does not change',
			`${DECISION}\n示例渡口名录\n（2031年3月1日公布）\n第一条　东渡。`,
		],
		[
			'a law that names another and has a table of that name',
			`${LAW}\n《示例路灯办法》废止。\n示例路灯办法\n第一条　路灯长明。`,
		],
	])('but %s is one', (_, text) => {
		expect(textsIn(text.split('\n'))).toHaveLength(1);
	});
});
