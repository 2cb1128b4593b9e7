import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readLaw } from '../../../src/domain/law/read/parse.ts';
import { lawJson } from '../../../src/exports/json.ts';
import { wordFile } from '../../../src/exports/word/document.ts';
import { lawForWord } from '../../../src/exports/word/law.ts';
import { exported } from '../../exports/exported.ts';
import { messages, regulation, Scratch } from '../scratch.ts';

const LAW = regulation();
const [TITLE, ...REST] = LAW.split('\n');

const imported = async (
	text: string | Uint8Array,
	name = '条例.txt',
): Promise<{ text: string; warnings: string[] }> => {
	const scratch = new Scratch();
	const [outcome] = await scratch.import(scratch.file(name, text));
	expect(messages(outcome, 'error')).toEqual([]);
	return { text: scratch.read(outcome!.file!), warnings: messages(outcome, 'warning') };
};

test('the last line of a plan’s 目录 may be 附件 alone, which is no button of a page', async () => {
	const plan =
		'示例县防汛应急预案\n（2024年4月10日示例县人民政府印发）\n目录\n1 总则\n1.1 目的\n2 组织\n2.1 指挥部\n附件\n1 总则\n1.1 目的\n少受水灾。\n2 组织\n2.1 指挥部\n县设指挥部。\n附件1\n名单\n某局。\n';
	const { text, warnings } = await imported(`首页\n打印 关闭\n${plan}`, '预案.txt');
	expect(text).toContain('2.1 指挥部\n附件\n1 总则');
	expect(text).not.toContain('打印');
	expect(warnings.join()).not.toContain('“附件”');
});

describe('what is none of the words of a law is left out, and the editor reads it', () => {
	test.each<[what: string, above: string[], below: string[]]>([
		['where the page stands on its site', ['首页 > 政务公开 > 政府规章'], []],
		['links side by side', ['收藏打印分享'], []],
		['its menu', ['首页 | 走进示例 | 政务公开', '网站首页　新闻中心　办事服务'], []],
		[
			'all above where it stands on its site',
			['示例市民政网', '今天是2031年6月12日 星期四', '我要搜：', '首页 > 政务公开'],
			[],
		],
		[
			'for whom it is shown otherwise',
			['示例市人民政府门户网站', '无障碍浏览 长者模式 繁體 English'],
			[],
		],
		['the same in words', ['您当前的位置：首页 / 法规库'], []],
		['when it was put up', ['发布时间：2031-06-11 09:30　来源：示例市司法局　浏览次数：12'], []],
		[
			'the same with the day first',
			[
				'2031-06-11 09:30　来源：示例人大　责任编辑：某某　阅读：33次',
				'[2031年6月11日] 浏览次数：12',
			],
			[],
		],
		['its menus and buttons', ['首页', '法律法规', '打印', '下载', 'WORD版'], []],
		['the name of a library of laws', ['示例省政府规章库', '全国人大法律法规数据库'], []],
		['several buttons on one line', ['打印 关闭', '【下载】【收藏】', '字号：[大] [中] [小]'], []],
		['the size of its letters', ['【字体：大 中 小】'], []],
		[
			'its entry in the catalogue, labels set wide',
			[
				'索 引 号：0147/2031-00012',
				'主题分类：城乡建设',
				'发文机关：示例市人大常委会',
				'标　　题：示例市示例条例',
			],
			[],
		],
		[
			'the same with labels in brackets',
			[
				'【法规标题】示例市示例条例',
				'【发布部门】示例市人大',
				'【实施日期】2031.07.01',
				'【时效性】现行有效',
			],
			[],
		],
		['the same as rows of a table', ['| 索引号 | 0147/2031 | 主题分类 | 城乡建设 |'], []],
		[
			'what it offers',
			[],
			['【打印本页】　【关闭窗口】', '上一篇：示例市举行会议', '扫一扫在手机打开当前页'],
		],
		[
			'its foot, also lines that nobody could know',
			[],
			[
				'分享到：',
				'示例市融媒体中心',
				'网站地图 | 联系我们',
				'主办：示例市人民政府',
				'办公时间 9:00-17:00',
				'网站标识码：4100000001',
			],
		],
		['what it lets one download', [], ['附件下载：', '1.示例条例.docx', '相关解读：示例条例解读']],
		[
			'its buttons, and where else it leads',
			[],
			[
				'责任编辑：某某',
				'【字体：大 中 小】 【打印】 【关闭】',
				'相关文章：',
				'·示例市某某条例',
				'一图读懂示例市示例条例 2031-06-12',
			],
		],
		[
			'to whom else it links, and who looks after it',
			[],
			['责任编辑：某某', '友情链接：示例人大网', '技术支持：示例公司'],
		],
		['who made it', [], ['来源：示例市司法局', '责任编辑：某某', '主办单位：示例市人民政府']],
	])('%s', async (_, above, below) => {
		const { text, warnings } = await imported([...above, LAW, '', ...below].join('\n'));
		expect(text).toBe(`${LAW}\n`);
		const [told] = warnings;
		for (const line of [...above, ...below]) expect(told).toContain(`“${line}”`);
	});

	test('no first half of a title, nor who made the law', async () => {
		const [, ...rest] = LAW.split('\n');
		const title = ['示例市人大常委会', '示例市渔港和渔业', '船舶示例条例'];
		const { text } = await imported(['网站首页 | 收藏本站', ...title, ...rest].join('\n'));
		expect(text).toBe([...title, ...rest, ''].join('\n'));
	});

	test('no words by which the law is published', async () => {
		const order = ['示例市人民政府令', '第 12 号', '《示例市点灯办法》已经通过，现予公布'];
		const { text } = await imported(['首页', '无障碍浏览', ...order, LAW].join('\n'));
		expect(text).toContain('已经通过');
	});

	test('also between the title of the page and that of the law', async () => {
		const { text } = await imported([TITLE, '发布日期：2031-06-11', ...REST].join('\n'));
		expect(text).toBe([TITLE, '', ...REST, ''].join('\n'));
	});

	test.each([
		[
			'lines',
			[
				'索 引 号：\t0147/2031-00012\t主题分类：\t城乡建设',
				'发文机关：\t示例市人民政府\t成文日期：\t2031年06月02日',
				'发文字号：\t示例市人民政府令第8号\t发布日期：\t2031年06月11日',
			],
		],
		[
			'rows of a table',
			[
				'| 文 号 | 示例市人民政府令第8号 | 成文日期 | 2031-06-02 |',
				'| 发布机构 | 示例市人民政府 | 发布日期 | 2031-06-11 |',
			],
		],
	])('what its entry in the catalogue tells stands in for a 题注: %s', async (_, above) => {
		const scratch = new Scratch();
		const law = '示例市渡口管理办法\n第一条　渡口设救生圈。\n第二条　本办法自2031年8月1日起施行。';
		const [outcome] = await scratch.import(scratch.file('办法.txt', [...above, law].join('\n')));
		expect(outcome).toMatchObject({ version: '2031-06-02' });
		expect(messages(outcome, 'warning').join()).toMatch(
			/按网页上方的说明填写（“2031年0?6月0?2日示例市人民政府令第8号公布”）/,
		);
		expect(parse(scratch.read(`laws/${outcome!.id!}/law.yaml`))).toMatchObject({
			level: '地方政府规章',
			issuer: '示例市人民政府',
			versions: [{ published: '2031-06-02', documentNumber: '示例市人民政府令第8号' }],
		});
	});

	test('what a page has at its end above a commentary on the law', async () => {
		const commentary = `《${TITLE}》政策解读\n一、背景\n示例站多了。`;
		const { text, warnings } = await imported(`${LAW}\n分享到：\n${commentary}`);
		expect(text.trimEnd()).toBe(LAW);
		expect(warnings).toEqual([
			expect.stringContaining('政策解读”，不是法规原文'),
			expect.stringContaining('“分享到：”'),
		]);
	});

	test('numbers of lines', async () => {
		const numbered = LAW.split('\n').map((line, place) => `${place + 1} ${line}`);
		const { text, warnings } = await imported(numbered.join('\n\n'));
		expect(text).toBe(`${LAW.replaceAll('\n', '\n\n')}\n`);
		expect(warnings).toEqual(['每行开头的行号已经去掉。请对照原文核对']);
	});

	test('numbers of each fifth line', async () => {
		const lines = [...LAW.split('\n'), ...'五六七八九十'].map((line) =>
			line.length > 1 ? line : `第${line}条　灯。`,
		);
		const numbered = lines.map((line, place) => ((place + 1) % 5 ? line : `${place + 1} ${line}`));
		const { text, warnings } = await imported(numbered.join('\n'));
		expect(text).toBe(`${lines.join('\n')}\n`);
		expect(warnings).toContain('每行开头的行号已经去掉。请对照原文核对');
	});

	test('what the Word file of this site says of itself', async () => {
		const json = { ...lawJson(exported(readLaw(LAW)), 'schema.json'), sample: false };
		const file = await (await wordFile(lawForWord(json))).arrayBuffer();
		const { text, warnings } = await imported(new Uint8Array(file), '条例.docx');
		expect(text).toBe(`${LAW}\n`);
		expect(warnings[0]).toContain('“本文件由网页生成，供查阅；引用和办事以官方公布的文本为准。”');
	});
});

describe('words of a law stay', () => {
	test.each<[what: string, text: string]>([
		[
			'that look like those of a page among the articles',
			regulation({ extra: '\n来源：示例河。' }),
		],
		[
			'in a list that an 附件 has',
			`${LAW}\n附件：\n相关文件\n·渡口名录\n·渡船名录\n以上文件由示例市公布。`,
		],
		[
			'a table that is drawn',
			`${LAW}\n附件：\n渡船表\n┌──┬──┐\n│船　│只　│\n└──┴──┘\n────\n以上由示例市公布。`,
		],
		['a line to be filled in', `${LAW}\n附件：\n登记表\n________`],
		['in names of a form at the end', `${LAW}\n附件：\n登记表\n收藏单位\n打印份数\n关闭日期`],
		['in a form at the end', `${LAW}\n附件：\n登记表\n名称：\n发布日期：`],
		['numbers of some lines', LAW.replace('第一条', '3 第一条')],
	])('%s', async (_, text) => {
		expect((await imported(text)).text).toBe(`${text}\n`);
	});

	test('rules that part it from another text go, and that is told', async () => {
		const scratch = new Scratch();
		const text = ['────────', LAW.replace('第三条', '* * *\n第三条')].join('\n');
		const [outcome] = await scratch.import(scratch.file('条例.txt', text));
		expect(scratch.read(outcome!.file!).replace(/^\n/gm, '')).toBe(`${LAW}\n`);
		expect(outcome!.problems).toContainEqual({
			line: 1,
			severity: 'info',
			message: '只有横线、星号的行不是原文，没有导入。请对照原文核对',
		});
	});

	test('and the lines of other problems are those of the file', async () => {
		const scratch = new Scratch();
		const text = ['首页 > 规章', '发布日期：2031-06-11', LAW.replace('第三条', '第四条')].join(
			'\n',
		);
		const [outcome] = await scratch.import(scratch.file('条例.txt', text));
		const gap = outcome!.problems.find(({ message }) => message.startsWith('条号不连续'));
		expect(gap?.line).toBe(9);
	});
});
