import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { reportSchema, type Report } from '../../src/schemas/report.ts';
import { HEAD, NORMAL, PARTS, report, type PartName } from '../domain/report/invented-report.ts';
import { shown } from './report/shown.ts';
import { messages, Scratch } from './scratch.ts';
import { summaryOf } from '../../src/importer/summary.ts';

const FILE = 'reports/2030.mdx';

interface Mdx {
	data: Report;
	body: string;
}

function read(scratch: Scratch): Mdx {
	const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(scratch.read(FILE))!;
	return { data: reportSchema.parse(parse(yaml)), body };
}

const source = (scratch: Scratch, lines: string[] = report(), name = '报告.txt'): string =>
	scratch.file(name, lines.join('\n'));

describe('a yearly report becomes an MDX file', () => {
	test('a section of which nothing could be taken is told', async () => {
		const scratch = new Scratch();
		const table = ['| 项目 | 2030年 |', '| 讲座（场） | 12 |'];
		const words = PARTS.measures.lines;
		const lines = report().flatMap((line) =>
			line === words[0] ? table : line === words[1] ? [] : [line],
		);
		const [outcome] = await scratch.import(source(scratch, lines));
		const told = messages(outcome, 'warning').filter((message) => message.includes('没有摘出'));
		expect(told).toEqual([
			`从“一、${PARTS.measures.heading}”里没有摘出内容，measures 暂填“原文没有写明”。请对照正文填写`,
		]);
		expect(read(scratch).data.figures).toMatchObject([{ label: '讲座', value: 12, unit: '场' }]);
	});

	test('without headings gets those that the page needs, each of them told', async () => {
		const scratch = new Scratch();
		const lines = [
			'示例镇2030年法治政府建设工作报告',
			'一是规范执法，全年检查12次。',
			'二是化解纠纷，调解30起。',
			'镇长履行推进法治建设第一责任人职责，听取汇报3次。',
			'我们也清醒地看到存在一些不足：执法力量弱，原因在于编制少；讲座不多，原因在于经费少。',
			'2031年，我镇将：充实执法力量；办好讲座。',
			'示例镇人民政府',
			'2031年1月5日',
		];
		const [outcome] = await scratch.import(source(scratch, lines));
		expect(messages(outcome, 'error')).toEqual([]);
		const added = messages(outcome, 'warning').filter((message) => message.includes('加了标题'));
		expect(added).toHaveLength(4);
		expect(added[0]).toBe(
			'原文没有标题，按内容在这一段前面加了标题“主要举措和成效”（页面和 parts 要用），正文的字没有改。请核对分得对不对；也可以在报告里给各部分写上标题，再导入一次',
		);
		const { data, body } = read(scratch);
		expect(data).toMatchObject({
			parts: { measures: '主要举措和成效', responsibility: '第一责任人职责' },
			shortcomings: [
				{ title: '执法力量弱', causes: ['编制少'] },
				{ title: '讲座不多', causes: ['经费少'] },
			],
			commitments: [{ title: '充实执法力量' }, { title: '办好讲座' }],
		});
		expect(body).toContain(`## 不足和原因\n\n${lines[4]!}`);
	});

	test('with its facts, parts and points', async () => {
		const scratch = new Scratch();
		const [outcome] = await scratch.import(source(scratch));
		expect(outcome).toMatchObject({
			kind: 'report',
			id: '2030',
			version: null,
			file: FILE,
			articles: 0,
		});
		expect(messages(outcome, 'error')).toEqual([]);
		expect(read(scratch).data).toMatchObject({
			year: 2030,
			title: '2030年法治政府建设情况报告',
			issuer: '示例县国防动员办公室',
			addressee: ['中共示例县委', '示例县人民政府'],
			written: '2031-03-01',
			published: '2031-03-02 09:00',
			parts: {
				measures: `一、${PARTS.measures.heading}`,
				responsibility: `二、${PARTS.responsibility.heading}`,
				shortcomings: `三、${PARTS.shortcomings.heading}`,
				plan: `四、${PARTS.plan.heading}`,
			},
			measures: [
				{ id: 'jianquan-jizhi', title: '健全机制' },
				{ id: 'qianghua-xuexi', title: '强化学习' },
			],
			figures: [
				{ id: 'jizhong-xuexi', label: '集中学习', value: 12, unit: '次' },
				{ id: 'peixun-zhifa-renyuan', label: '培训执法人员', value: 86, unit: '人次' },
				{ id: 'qunzhong-manyi-lv', label: '群众满意率', value: 98.5, unit: '%' },
			],
			shortcomings: [
				{ title: '宣传形式单一', causes: ['新媒体用得少', '互动不够'] },
				{ title: '执法力量不足', causes: ['编制少'] },
			],
			commitments: [
				{ id: '2031-01', title: '抓宣传', detail: '开通普法栏目。' },
				{ id: '2031-02', title: '抓队伍', detail: '分批轮训执法人员。' },
			],
		});
	});

	test('each measure has an id of its own, though a title ends in the number that would tell two of one title apart', async () => {
		const titles = ['修水库2', '修水库', '修水库'];
		const measures = titles.map((title, place) => `（${'一二三'[place]!}）${title}。做了。`);
		const lines = report().flatMap((line) =>
			line === PARTS.measures.lines[0] ? measures : line === PARTS.measures.lines[1] ? [] : [line],
		);
		const scratch = new Scratch();
		await scratch.import(source(scratch, lines));
		expect(read(scratch).data.measures.map(({ id, title }) => [id, title])).toEqual([
			['xiu-shuiku-2', '修水库2'],
			['xiu-shuiku', '修水库'],
			['xiu-shuiku-3', '修水库'],
		]);
	});

	test('headings are headings, 一是…二是 are lists, the words are those of the source', async () => {
		const scratch = new Scratch();
		await scratch.import(source(scratch));
		expect(read(scratch).body).toContain(`
## 一、2030年度推进法治政府建设的主要举措和成效

### （一）健全机制。

- 一是成立专班，由主任任组长。
- 二是每季度听取一次工作汇报。

### （二）强化学习。

全年组织集中学习12次，培训执法人员86人次，群众满意率达到98.5%。
`);
	});

	test('figures are candidates: the editor is asked to confirm each', async () => {
		const scratch = new Scratch();
		const [outcome] = await scratch.import(source(scratch));
		expect(messages(outcome, 'warning')).toContain(
			'数据待确认：集中学习 12次。请核对名称、数值和单位，不需要就从 figures 里删去',
		);
	});

	test('a Word file with automatic numbers gives the same', async () => {
		const levels = [{ level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、' }];
		const body = NORMAL.flatMap((name) => [
			new Paragraph({ text: PARTS[name].heading, numbering: { reference: 'parts', level: 0 } }),
			...PARTS[name].lines.map((line) => new Paragraph(line)),
		]);
		const document = new Document({
			numbering: { config: [{ reference: 'parts', levels }] },
			sections: [
				{
					children: [
						...HEAD.map((line) => new Paragraph(line)),
						...body,
						new Paragraph('示例县国防动员办公室'),
						new Paragraph('2031年3月1日'),
					],
				},
			],
		});
		const [word, text] = [new Scratch(), new Scratch()];
		await word.import(word.file('报告.docx', await Packer.toBuffer(document)));
		await text.import(source(text));
		expect(read(word).body).toBe(read(text).body);
		expect(read(word).data.parts).toEqual(read(text).data.parts);
	});
});

describe('a table in a report', () => {
	const TABLE = [
		'| 事项 | 2029年 | 2030年 |',
		'| 行政检查（次） | 18 | 26 |',
		'| 备注 | 甲\\|乙 |',
	];
	const withTable = report().flatMap((line) =>
		line.startsWith('（二）强化学习。') ? [line, ...TABLE] : [line],
	);

	test('is a table on the page, whether it comes from text or from Word, and no measure', async () => {
		const cells = (words: string): TableCell => new TableCell({ children: [new Paragraph(words)] });
		const table = new Table({
			rows: [
				['事项', '2029年', '2030年'],
				['行政检查（次）', '18', '26'],
				['备注', '甲|乙'],
			].map((row) => new TableRow({ children: row.map(cells) })),
		});
		const others = withTable.filter((line) => !TABLE.includes(line));
		const children = others.map((line) => new Paragraph(line));
		const place = withTable.indexOf(TABLE[0]!);
		const [word, text] = [new Scratch(), new Scratch()];
		await text.import(source(text, withTable));
		await word.import(
			word.file(
				'报告.docx',
				await Packer.toBuffer(
					new Document({
						sections: [
							{ children: [...children.slice(0, place), table, ...children.slice(place)] },
						],
					}),
				),
			),
		);
		expect(read(text).body).toMatch(/\| 事项 +\| 2029年 \| 2030年 \|\n\| -+ \| -+ \| -+ \|\n/);
		expect(read(text).body).toContain('甲\\|乙');
		expect(read(word).body).toBe(read(text).body);
		expect(read(word).data.measures.map(({ title }) => title)).toEqual(['健全机制', '强化学习']);
	});
});

describe('第一责任人职责 as one of the measures', () => {
	test('is found there, and is no measure', async () => {
		const scratch = new Scratch();
		const lines = report(['measures', 'shortcomings', 'plan']).map((line) =>
			line.replace('（二）强化学习。', '（二）履行第一责任人职责。'),
		);
		const [outcome] = await scratch.import(source(scratch, lines));
		expect(messages(outcome, 'error')).toEqual([]);
		const { data, body } = read(scratch);
		expect(data.parts.responsibility).toBe('（二）履行第一责任人职责。');
		expect(body).toContain('### （二）履行第一责任人职责。');
		expect(data.measures.map(({ title }) => title)).toEqual(['健全机制']);
	});
});

describe('第一责任人职责 without a heading of its own', () => {
	const without = report(['measures', 'shortcomings', 'plan']);
	const replaced = (from: string, to: string): string[] =>
		without.map((line) => line.replace(from, to));

	test.each<[place: string, lines: string[], heading: string]>([
		[
			'in a sentence below one of the measures',
			replaced('全年组织', '主任认真履行推进法治建设第一责任人职责。全年组织'),
			'（二）强化学习。',
		],
		[
			'in a member of a list',
			replaced('由主任任组长', '由主任任组长，履行第一责任人职责'),
			'（一）健全机制。',
		],
	])('%s is registered under the heading above, and the editor told', async (_, lines, heading) => {
		const scratch = new Scratch();
		const [outcome] = await scratch.import(source(scratch, lines));
		expect(messages(outcome, 'error')).toEqual([]);
		const { data, body } = read(scratch);
		expect(data.parts.responsibility).toBe(heading);
		expect(body).toContain(`### ${heading}`);
		expect(data.measures.map(({ title }) => title)).toEqual(['健全机制', '强化学习']);
		expect(messages(outcome, 'warning')).toContain(
			`“第一责任人职责”没有单独的标题，只在“${heading}”下面的这一段里写到，parts.responsibility 暂填这个标题。请核对；建议在正文里给这部分单独一个标题`,
		);
	});

	test('in a point beside the last heading it is registered under the section', async () => {
		const scratch = new Scratch();
		const lines = without.flatMap((line) =>
			line.startsWith('（二）强化学习')
				? [
						line,
						'（三）主要负责人履行推进法治建设第一责任人职责，全年部署重要工作4次、过问重大问题3件、协调重点环节5个、督办重要任务6项。',
					]
				: [line],
		);
		const [outcome] = await scratch.import(source(scratch, lines));
		expect(messages(outcome, 'error')).toEqual([]);
		const { parts } = read(scratch).data;
		expect(parts.responsibility).toBe(parts.measures);
	});

	test('in a member of a list of measures that names it, it is no measure', async () => {
		const scratch = new Scratch();
		const [head = '', ...lines] = report(['shortcomings', 'plan']);
		const done = [
			'一、工作情况',
			'一是健全机制。建章3项。',
			'二是强化学习。学法4次。',
			'三是主要负责人履行第一责任人职责情况。主任部署工作2次。',
		];
		const [outcome] = await scratch.import(source(scratch, [head, ...done, ...lines]));
		expect(messages(outcome, 'error')).toEqual([]);
		const { parts, measures } = read(scratch).data;
		expect(parts).toMatchObject({ measures: '一、工作情况', responsibility: '一、工作情况' });
		expect(measures.map(({ title }) => title)).toEqual(['健全机制', '强化学习']);
	});

	test.each<[place: string, lines: string[], told: string]>([
		['what is planned', replaced('开通普法栏目', '落实第一责任人职责'), ''],
		[
			'the words above all headings',
			[without[0]!, '主任履行第一责任人职责，带头学法。', ...without.slice(1)],
			'；第 2 行写到了，但不在任何标题下面',
		],
	])('in %s it is missing', async (_, lines, told) => {
		const scratch = new Scratch();
		const [outcome] = await scratch.import(source(scratch, lines));
		expect(messages(outcome, 'error')).toEqual([
			expect.stringContaining(
				`缺“第一责任人职责”部分（督察工作规定第二十四条要求写明）${told}，没有写入`,
			),
		]);
	});
});

describe('measures that no heading names together', () => {
	test('are the sections above what is lacking, each a measure', async () => {
		const scratch = new Scratch();
		const [outcome] = await scratch.import(
			source(scratch, [
				'2030年示例县水利局法治政府建设工作总结',
				'一、加强领导，压实责任',
				'局长履行第一责任人职责，部署工作3次。',
				'二、严格执法，护水安澜',
				'（一）查处案件5起。',
				'（二）培训20人次。',
				'三、存在问题',
				'（一）力量不足。原因是编制少。',
				'四、下一步打算',
				'（一）充实力量。',
				'示例县水利局',
				'2031年1月5日',
			]),
		);
		expect(messages(outcome, 'error')).toEqual([]);
		expect(read(scratch).data).toMatchObject({
			parts: {
				measures: '一、加强领导，压实责任',
				responsibility: '一、加强领导，压实责任',
				shortcomings: '三、存在问题',
				plan: '四、下一步打算',
			},
			measures: [
				{ title: '加强领导，压实责任', summary: '局长履行第一责任人职责，部署工作3次。' },
				{ title: '严格执法，护水安澜', summary: '（一）查处案件5起。（二）培训20人次。' },
			],
		});
		expect(messages(outcome, 'warning')).toContain(
			'没有“主要举措和成效”这样的标题：“一、加强领导，压实责任”等 2 个部分按举措处理，parts.measures 暂填其中第一个标题。请核对',
		);
	});
});

test('a number that is not exact says so in its note, and the editor is told', async () => {
	const scratch = new Scratch();
	const lines = report().map((line) => line.replace('集中学习12次', '集中学习约12次'));
	const [outcome] = await scratch.import(source(scratch, lines));
	expect(read(scratch).data.figures?.[0]).toMatchObject({
		label: '集中学习',
		value: 12,
		note: '约数，原文写“约12次”',
	});
	expect(messages(outcome, 'warning').join('\n')).toContain(
		'集中学习 12次（约数，原文写“约12次”）',
	);
});

describe('the numbers of a plan', () => {
	test('are no figures of the year', async () => {
		const scratch = new Scratch();
		const lines = report().map((line) =>
			line.startsWith('（一）抓宣传。') ? '（一）抓宣传。举办讲座40场。' : line,
		);
		await scratch.import(source(scratch, lines));
		expect(read(scratch).data.figures?.map(({ label }) => label)).toEqual([
			'集中学习',
			'培训执法人员',
			'群众满意率',
		]);
	});
});

test('nor are they where one heading tells what is lacking and what is planned', async () => {
	const scratch = new Scratch();
	const lines = report(['measures', 'responsibility']).slice(0, -2);
	await scratch.import(
		source(scratch, [
			...lines,
			'三、存在的不足及下一步打算',
			'（一）存在的不足：一是力量不足，编制12名。',
			'（二）下一步打算：一是招录3人。二是举办讲座40场。',
		]),
	);
	expect(read(scratch).data.figures?.map(({ label }) => label)).toEqual([
		'集中学习',
		'培训执法人员',
		'群众满意率',
		'编制',
	]);
});

test('what ends a report is in its text, a table as a table, and in no commitment', async () => {
	const scratch = new Scratch();
	const end = ['特此报告。', '附件：1.任务清单', '2.案例汇编', ...report().slice(-2)];
	const attached = ['附件1', '任务清单', '| 事项 | 时限 |', '| 普法 | 6月 |'];
	const [outcome] = await scratch.import(
		source(scratch, [...report().slice(0, -2), ...end, ...attached]),
	);
	expect(messages(outcome, 'warning').filter((message) => /落款|成文日期/.test(message))).toEqual(
		[],
	);
	const { data, body } = read(scratch);
	expect(data.commitments?.map(({ title, detail }) => [title, detail])).toEqual([
		['抓宣传', '开通普法栏目。'],
		['抓队伍', '分批轮训执法人员。'],
	]);
	expect(body).toContain(
		'\n\n特此报告。\n\n附件：1.任务清单\n\n2.案例汇编\n\n示例县国防动员办公室\n',
	);
	expect(body).toMatch(/\| 事项 \| 时限 \|\n\| -+ \| -+ \|\n\| 普法 \| 6月 +\|/);
});

test('a date of a year in which nobody writes such a report is told', async () => {
	const scratch = new Scratch();
	const [outcome] = await scratch.import(
		source(scratch, [...report().slice(0, -1), '2029年3月1日']),
	);
	expect(messages(outcome, 'warning')).toContain(
		'成文日期是 2029-03-01，报告年度是2030年：年度报告应在当年年末或者第二年写成。请核对两处的年份',
	);
});

test('a date without its day is told', async () => {
	const scratch = new Scratch();
	const [outcome] = await scratch.import(source(scratch, [...report().slice(0, -1), '2031年3月']));
	expect(messages(outcome, 'warning')).toContain(
		'成文日期没有写全年月日，或者日历上没有这一天。请在文末补上，并填写 written',
	);
});

describe('slips are told with their lines and left as they are', () => {
	const slipped = report().map((line) =>
		line.replace('（二）强化学习。', '(二)强化学习。每周一上午学习 ,不间断;512防灾减灾日宣传。'),
	);

	test('in the warnings', async () => {
		const scratch = new Scratch();
		const [outcome] = await scratch.import(source(scratch, slipped));
		const told = outcome!.problems
			.filter(({ line }) => line === 7)
			.map(({ message }) => message.slice(0, 12));
		expect(told).toEqual(
			expect.arrayContaining([
				'用了半角括号“(二)”，',
				'标点前面有空格：“习 ,',
				'日期写法：“512”应写',
				'次数对不上：第 7 行写',
			]),
		);
	});

	test('in the text', async () => {
		const scratch = new Scratch();
		await scratch.import(source(scratch, slipped));
		expect(read(scratch).body).toContain(
			'### (二)强化学习。\n\n每周一上午学习 ,不间断;512防灾减灾日宣传。',
		);
	});
});

describe('a part that is missing', () => {
	const without = (name: PartName): string[] => report(NORMAL.filter((other) => other !== name));

	test.each<[PartName, string]>([
		['measures', '缺“主要举措和成效”部分'],
		['responsibility', '缺“第一责任人职责”部分'],
		['shortcomings', '缺“不足和原因”部分'],
		['plan', '缺“下一年度安排”部分'],
	])('%s: nothing is written, and the editor learns what heading to add', async (name, message) => {
		const scratch = new Scratch();
		const [outcome] = await scratch.import(source(scratch, without(name)));
		expect(messages(outcome, 'error')).toEqual([
			expect.stringMatching(new RegExp(`^${message}.*单独一行标题，例如“`)),
		]);
		expect(scratch.all()).toEqual({});
	});

	test.each(NORMAL)(
		'%s: --force writes a file that the schema accepts, with a heading to fill in',
		async (name) => {
			const scratch = new Scratch();
			const [outcome] = await scratch.import(source(scratch, without(name)), { force: true });
			expect(messages(outcome, 'error')).toEqual([]);
			const { data, body } = read(scratch);
			expect(data.parts[name]).toContain('原文没有这一部分，请补写');
			expect(body).toContain(`## ${data.parts[name]}\n`);
		},
	);
});

describe('importing a report again', () => {
	test('the same file changes nothing, even after the editor has worked on it', async () => {
		const scratch = new Scratch();
		const path = source(scratch);
		await scratch.import(path);
		scratch.content(FILE, scratch.read(FILE).replace('集中学习\n', '全体人员集中学习\n'));
		const before = scratch.all();
		const [outcome] = await scratch.import(path, { now: '2031-04-01 10:00' });
		expect(messages(outcome, 'info')).toEqual(['未变化：内容已经导入过']);
		expect(scratch.all()).toEqual(before);
	});

	test('another text for the same year needs --force', async () => {
		const scratch = new Scratch();
		await scratch.import(source(scratch));
		const before = scratch.all();
		const other = source(
			scratch,
			report().map((line) => line.replace('专班', '小组')),
			'改.txt',
		);
		const [refused] = await scratch.import(other);
		expect(messages(refused, 'error')).toEqual([
			expect.stringContaining('已有 reports/2030.mdx（从 报告.txt 导入）'),
		]);
		expect(scratch.all()).toEqual(before);
		await scratch.import(other, { force: true });
		expect(read(scratch).body).toContain('成立小组');
	});
});

test('without a year nothing is written', async () => {
	const scratch = new Scratch();
	const lines = report().map((line) => line.replace(/\d{4}年(?:度)?/g, ''));
	const [outcome] = await scratch.import(source(scratch, lines));
	expect(messages(outcome, 'error')).toEqual([
		'看不出是哪一年度的报告：标题“法治政府建设情况报告”和正文都没有写。请在标题里写明年度，例如“2023年法治政府建设情况报告”，再导入一次',
	]);
	expect(scratch.all()).toEqual({});
});

test('a title with another year than the opening is told', async () => {
	const scratch = new Scratch();
	const [title = '', ...rest] = report();
	const [outcome] = await scratch.import(source(scratch, [title.replace('2030', '2029'), ...rest]));
	const told = messages(outcome, 'warning').filter((message) => message.includes('正文开头'));
	expect(told).toEqual([
		'标题写的是2029年，正文开头却只写到2030年，year 暂填 2029。请核对：年度写错的，改正标题再导入一次',
	]);
});

test('without a signature the site’s office stands in where the text names none', async () => {
	const scratch = new Scratch();
	scratch.content('site.yaml', 'office: 样本县国防动员办公室\n');
	const lines = report()
		.slice(0, -2)
		.map((line) => line.replaceAll('示例县国动办', '我办'));
	await scratch.import(source(scratch, lines));
	expect(read(scratch).data.issuer).toBe('样本县国防动员办公室');
});

test.each([
	['the same office', '示例县国防动员办公室（示例县人民防空办公室）', []],
	[
		'another office',
		'样本县国防动员办公室',
		[expect.stringContaining('与 site.yaml 里的主办单位“样本县国防动员办公室”不一致') as string],
	],
])('a report of %s on the site', async (_, office, told) => {
	const scratch = new Scratch();
	scratch.content('site.yaml', `office: ${office}\n`);
	const [outcome] = await scratch.import(source(scratch));
	expect(messages(outcome, 'warning').filter((message) => message.includes('主办单位'))).toEqual(
		told,
	);
});

describe('hostile text in a report is inert', () => {
	const HOSTILE = [
		'{process.exit()}',
		'<script>alert(1)</script>',
		'<Card client:load />',
		'import x from "fs"',
		'export default 1',
		'---',
		'***',
		'# 标题',
		'    缩进',
		'```js',
		'| a | b |',
		'|---|---|',
		'[a]: http://b.cn',
		'1. 一',
		'- 二',
		'> 三',
		'&amp;',
		'\\',
		':::note',
		'<!-- x -->',
		'---\ntitle: 假\n---',
	];

	test('wherever it stands, the file builds, its fields are valid, and every word is shown', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...HOSTILE),
				fc.constantFrom(...HOSTILE),
				fc.nat(report().length - 2),
				async (a, b, at) => {
					const lines = report();
					// The title goes to the frontmatter, so everything below it is the body.
					lines.splice(at + 1, 0, ...`${a}${b}`.split('\n'));
					const scratch = new Scratch();
					const [outcome] = await scratch.import(source(scratch, lines));
					fc.pre(outcome!.file !== null);
					const { types, words } = await shown(read(scratch).body);
					expect(types.filter((type) => !['root', 'element', 'text'].includes(type))).toEqual([]);
					const said = (text: string): string => text.replace(/\s/g, '');
					expect(said(words)).toBe(said(lines.slice(1).join('')));
				},
			),
			{ numRuns: 150 },
		);
	});

	test('in the title and the signature too', async () => {
		const scratch = new Scratch();
		const lines = report();
		lines[0] = '2030年{法治}<b>政府</b>建设: "情况" 报告';
		await scratch.import(source(scratch, lines));
		expect(read(scratch).data.title).toBe('2030年{法治}<b>政府</b>建设: "情况" 报告');
	});
});

describe('what a web page says above the report', () => {
	test('is told in a line at the end of the import, the longest of many lines', async () => {
		const scratch = new Scratch();
		const around = ['首页', '打印', '收藏', '分享', '关闭', '信息来源：示例县国动办　浏览次数：12'];
		const outcomes = await scratch.import(source(scratch, [...around, ...report()]));
		expect(summaryOf(outcomes, 'content', false)).toContain(
			'  · 另有 6 行不属于报告，没有导入：「首页」「打印」「收藏」「分享」「信息来源：示例县国动办　浏览次数：12」等。加 --json 可以看到全部\n',
		);
	});

	const pasted = async (
		...lines: string[]
	): Promise<{ data: Report; warnings: string[]; told: string; yaml: string }> => {
		const scratch = new Scratch();
		const [title, ...rest] = report();
		const [outcome] = await scratch.import(source(scratch, [title!, ...lines, ...rest]));
		const warnings = messages(outcome, 'warning').filter((message) => message.includes('网页'));
		const told = messages(outcome, 'info').join();
		return { data: read(scratch).data, warnings, told, yaml: scratch.read(FILE) };
	};

	test.each<[published: string, lines: string[]]>([
		['2031-03-02', ['发布日期：2031-03-02']],
		['2031-03-01', ['发布日期: 2031/3/1']],
		['2031-03-02', ['| 生成日期 | 2031-03-01 | 公开日期 | 2031-03-02 |']],
		['2031-03-01 10:32', ['发布时间：2031年3月1日 10:32']],
		[
			'2031-03-02 09:05',
			['发布时间：2031-03-02 9:05:17', '信息来源：示例县国动办', '浏览次数：12'],
		],
		['2031-03-02 10:20', ['2031-03-02 10:20:33 来源：示例县国动办 阅读：16次']],
		['2031-03-02 08:00', ['信息来源：示例县国动办　发布时间：2031-03-02 08:00　浏览次数：12']],
		['2031-03-02', ['信息来源：示例县国动办 2031-03-02']],
		['2031-03-02', ['[2031-03-02]']],
		['2031-03-01 10:32', ['【2031年3月1日 10:32】', '【字体：大 中 小】']],
		['2031-03-01 17:30', ['点击蓝字 关注我们', '示例普法 2031-03-01 17:30 发表于示例']],
		['2031-03-01 09:05', ['示例普法 2031年3月1日 9:05 示例']],
		['2031-03-01 09:05', ['示例普法', '2031年3月1日 9:05', '点击蓝字 关注我们']],
		['2031-03-02', ['来源：示例县国动办 | 时间：2031-03-02 | 访问量：']],
	])('tells when it was published: %s from %j', async (published, lines) => {
		const { data, warnings, told, yaml } = await pasted(...lines);
		expect(data).toMatchObject({
			published,
			written: '2031-03-01',
			issuer: '示例县国防动员办公室',
			addressee: ['中共示例县委', '示例县人民政府'],
		});
		expect(warnings).toEqual([]);
		expect(yaml).toContain('按网页上的发布时间填写，请核对');
		for (const line of lines) {
			expect(told).toContain(`“${line}”`);
			expect(yaml.replaceAll('\\', '')).not.toContain(line);
		}
	});

	test.each<[line: string, why: string]>([
		['发布日期：2031-02-27', '网页上的发布时间是2031年2月27日，早于成文日期2031年3月1日'],
		['发布日期：2029-12-30', '网页上的发布时间是2029年12月30日，早于成文日期2031年3月1日'],
		['发布日期：2031-05-01', '网页上的发布时间是2031年5月1日，晚于导入的这一天'],
	])('is doubted where the report contradicts it: %s', async (line, why) => {
		const { data, warnings, yaml } = await pasted(line);
		expect(data.published).toBe('2031-03-02 09:00');
		expect(warnings).toEqual([`${why}，published 暂填导入时间。请核对`]);
		expect(yaml).toContain('暂填导入时间');
	});

	test.each([
		'发布日期：2031-02-30',
		'更新时间：2031-03-02',
		'浏览次数：20310302',
		'成文日期：2031-03-01',
	])('tells nothing of it in %s: the editor hears what stands in', async (line) => {
		const { data, warnings, yaml } = await pasted(line);
		expect(data.published).toBe('2031-03-02 09:00');
		expect(warnings).toEqual([
			'没有写明发布时间，published 暂填导入时间，网页和打印件上都会显示。请改成实际发布时间',
		]);
		expect(yaml).toContain('暂填导入时间');
	});
});

test('a long measure or commitment is taken up to the end of a sentence, marked, and told of', async () => {
	const scratch = new Scratch();
	const long = `${'甲'.repeat(150)}。${'乙'.repeat(100)}。`;
	const lines = report().map((line) =>
		line.replace('全年组织', `${long}全年组织`).replace('开通普法栏目。', long),
	);
	const [outcome] = await scratch.import(source(scratch, lines));
	const { measures, commitments } = read(scratch).data;
	expect(measures[1]?.summary).toBe(`${'甲'.repeat(150)}。……`);
	expect(commitments[0]?.detail).toBe(`${'甲'.repeat(150)}。……`);
	const told = messages(outcome, 'warning').filter((message) => message.includes('……'));
	expect(told).toEqual([
		expect.stringMatching(/^举措“强化学习”的 summary 只摘了原文的前一部分，以“……”结尾/),
		expect.stringMatching(/^承诺 2031-01 的 detail 只摘了原文的前一部分，以“……”结尾（原文 252 字/),
	]);
});

test('a table that was pasted with tabs is a table', async () => {
	const scratch = new Scratch();
	const rows = ['指标\t2029年\t2030年', '行政许可（件）\t120\t135'];
	const lines = report().flatMap((line) => (line.includes('全年组织') ? [line, ...rows] : [line]));
	await scratch.import(source(scratch, lines));
	expect(scratch.read(FILE)).toMatch(/\| 指标 +\| 2029年 \| 2030年 \|/);
	expect(read(scratch).data.figures).toContainEqual(
		expect.objectContaining({ label: '行政许可', value: 135, unit: '件' }),
	);
});

test('a report without a date of its own is not published before the year that it reports on', async () => {
	const scratch = new Scratch();
	const [title, ...rest] = report().slice(0, -1);
	const [outcome] = await scratch.import(source(scratch, [title!, '[2029-03-02]', ...rest]));
	expect(messages(outcome, 'warning')).toContain(
		'网页上的发布时间是2029年3月2日，早于报告年度2030年，published 暂填导入时间。请核对',
	);
	expect(read(scratch).data.published).toBe('2031-03-02 09:00');
});
