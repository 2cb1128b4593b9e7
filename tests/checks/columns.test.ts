import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { checked, GOOD, type Row } from './folder.ts';

const STUDY = 'study/xuexi.mdx';
const GUIDE = 'guides/zhinan.mdx';
const BODY = '看护设施，人人有责。';

const without = (...places: string[]): Record<string, null> =>
	Object.fromEntries(
		Object.keys(GOOD)
			.filter((file) => places.some((place) => file.startsWith(place)))
			.map((file) => [file, null]),
	);

describe('columns', () => {
	test('of a folder that is not there are not told of: that it is not there is enough', () => {
		const { problems } = checkContent('/nowhere/at/all', {
			today: '2031-03-02',
			now: '2031-03-02 09:00',
		});
		expect(problems).toHaveLength(1);
		expect(problems[0]!.message).toContain('找不到内容文件夹');
	});

	test('that are empty are named', () => {
		expect(checked(without('guides', 'reports'))).toEqual([
			'warning reports/ 栏目“报告”是空的。发布以前请放进内容：用“npm run import -- 文件”导入年度报告，每年一个“年份.mdx”',
			'warning guides/ 栏目“指南”是空的。发布以前请放进内容：照 content/README.md 的例子写一篇“名称.mdx”，或者从 content/guides 复制过来改',
		]);
	});

	test('that are all empty make no site', () => {
		expect(checked(without('laws', 'study', 'guides', 'reports'))).toEqual([
			'error laws/ 没有任何内容：法规、报告、学习材料、指南都是空的。请先导入或者新建内容',
		]);
	});
});

test.each(['', '{/* 待写 */}', '***'])('a study unit without a word: %j', (body) => {
	expect(checked({ [STUDY]: [`## 要点\n\n${BODY}\n`, body] })).toEqual([
		'error study/xuexi.mdx:13 正文是空的：第二个 --- 下面没有内容。请写上正文，或者删去这个文件',
	]);
});

describe('placeholders in a body', () => {
	test.each([
		'（待补充）',
		'联系方式：待完善',
		'暂无',
		'- 暂无内容。',
		'本栏目正在建设中……',
		'## 建设中',
		'**敬请期待**',
		'| 暂无 |\n| --- |',
	])('%s', (line) => {
		const said = checked({ [STUDY]: [BODY, line] });
		expect(said).toHaveLength(1);
		expect(said[0]).toMatch(/^error study\/xuexi\.mdx:16 正文里有占位文字“.+”。请写上内容/);
	});

	test.each([
		'在国防建设中，人民防空不能少。',
		'人防工程建设中的常见问题',
		'暂无住所的居民，由社区安排。',
		'材料不全的，待补充材料齐全以后再受理。',
		'```\n暂无\n```',
	])('are not: %s', (line) => {
		expect(checked({ [STUDY]: [BODY, line] })).toEqual([]);
	});
});

describe('what says who a person is', () => {
	// Invented: no place has the code 000000, and nobody the number 13000000000.
	test.each([
		['error', '身份证号码', '申请人（00000019900101000X）已经办理。'],
		['warning', '手机号码', '- 电话：13000000000'],
		['warning', '联系人姓名', '（联系人：甲某某　电话：0000-0000000）'],
		['warning', '联系人姓名', '联 系 人：甲 某'],
		['warning', '签发人姓名', '示政〔2031〕3号　　签发人：甲某某'],
	])('%s: %s', (severity, name, line) => {
		expect(checked({ [STUDY]: [BODY, line] })).toEqual([
			`${severity} study/xuexi.mdx:16 正文里有${name}，公开以后收不回来。请删去；确实要公开联系方式的，写办公电话`,
		]);
	});

	test('is looked for in the fields too, which readers see as well', () => {
		const step = ['text: 防止火灾。', 'text: 打电话给 13000000000。'] as const;
		const source = [
			'  - title: 示例来源',
			'  - title: 示例来源\n    url: https://example.com/13000000000',
		];
		expect(checked({ [GUIDE]: [...step] })).toEqual([
			'warning guides/zhinan.mdx:8 字段 text 里有手机号码，公开以后收不回来。请删去；确实要公开联系方式的，写办公电话',
		]);
		expect(checked({ [GUIDE]: [source[0]!, source[1]!] })).toEqual([]);
	});

	test.each([
		'联系人：×××　电话：0000-0000000',
		'联系人：办公室值班人员',
		'公文由签发人签发。签发人：×××',
		'每个项目要有联系人，联系人不在时由他人代替。',
		'文号〔2030〕130000000001号',
		'咨询电话：0000-0000000',
	])('is not: %s', (line) => {
		expect(checked({ [STUDY]: [BODY, line] })).toEqual([]);
	});
});

describe('headings of a body', () => {
	test.each<Row>([
		[
			'a second title',
			{ [STUDY]: ['## 要点', '# 要点'] },
			[
				'warning study/xuexi.mdx:14 正文里不能再用一级标题“# 要点”：页面标题已经是一级。请改成“## 要点”',
			],
		],
		[
			'a level left out',
			{ [STUDY]: ['## 要点', '#### 要点'] },
			['warning study/xuexi.mdx:14 标题“#### 要点”跳了级。请改成“## 要点”'],
		],
		['a # in a code block', { [STUDY]: [BODY, '```\n# 要点\n```'] }, []],
	])('%s', (_, changes, said) => {
		expect(checked(changes)).toEqual(said);
	});
});

describe('reviews and dates', () => {
	test.each<Row>([
		[
			'a review that is overdue',
			{ [GUIDE]: ['reviewBy: 2027-11-01', 'reviewBy: 2026-11-01'] },
			[
				'warning guides/zhinan.mdx:14 应当在 2026-11-01 以前复核，已经过了 22 天。请核对内容和来源，再把 reviewBy 改到下一次',
			],
		],
		[
			'a review within ninety days',
			{ [GUIDE]: ['reviewBy: 2027-11-01', 'reviewBy: 2027-01-01'] },
			['info guides/zhinan.mdx:14 39 天以后（2027-01-01）要复核'],
		],
		[
			'notes that nobody has checked for a year',
			{ 'study/notes/shili-guiding.yaml': ['checkedOn: 2026-11-01', 'checkedOn: 2025-11-01'] },
			[
				'warning study/notes/shili-guiding.yaml:3 最近一次核对是 2025-11-01，已经超过一年。请重新核对，再改 checkedOn',
			],
		],
		[
			'a check that is still to come',
			{ 'registry/days.yaml': ['checkedOn: 2026-11-01', 'checkedOn: 2026-12-01'] },
			[
				'warning registry/days.yaml:5 核对日期 2026-12-01 还没有到（现在是 2026-11-23 09:00）。请核对 checkedOn，日期要写真实的',
			],
		],
		[
			'updated before it was published',
			{
				[STUDY]: [
					'published: 2026-11-01 09:00',
					'published: 2026-11-01 09:00\nupdated: 2026-10-01',
				],
			},
			[
				'warning study/xuexi.mdx:12 更新日期 2026-10-01 早于发布日期 2026-11-01 09:00。请核对 published 和 updated',
			],
		],
	])('%s', (_, changes, said) => {
		expect(checked(changes)).toEqual(said);
	});
});

describe('names of files', () => {
	test.each<Row>([
		[
			'of a law that the site needs for its own data',
			{
				'laws/schema/law.yaml': GOOD['laws/shili-guiding/law.yaml']!.replaceAll(
					'示例县',
					'示例乡',
				).replaceAll('设施规定', '乡规定'),
				'laws/schema/2020-03-01.txt': GOOD['laws/shili-guiding/2020-03-01.txt']!.replaceAll(
					'示例县',
					'示例乡',
				),
			},
			[
				'error laws/schema/law.yaml 文件夹名“schema”已经用作网站自己的数据文件 laws/schema.json。请换成法规简称的拼音，例如 renmin-fangkong-fa',
			],
		],
		[
			'that cannot be part of an address',
			{ [GUIDE]: null, 'guides/警报.mdx': GOOD[GUIDE]! },
			[
				'error guides/警报.mdx 文件名“警报”会成为网址，只能用小写字母、数字和连字符，例如 renmin-fangkong-fa。请改名',
			],
		],
		[
			'of files that lie in the wrong place, or whose names have capitals',
			{
				'laws/示例办法.txt': '',
				'laws/示例条例.docx': '',
				'laws/shili-guiding/2021-03-01.TXT': '',
				'guides/b.MDX': '',
			},
			[
				'warning laws/shili-guiding/2021-03-01.TXT 这个文件不会被使用。法规文件夹里只用 law.yaml 和“日期.txt”，文件名用小写：请改名为 2021-03-01.txt',
				'warning laws/示例办法.txt 这个文件不会被使用。laws/ 下面一部法规一个文件夹：请用“npm run import -- 文件”导入，然后移走这一个',
				'warning laws/示例条例.docx 这类文件不会显示。请用“npm run import -- 文件”导入，然后移走原件',
				'warning guides/b.MDX 这个文件不会被使用。扩展名不对，请改名为 b.mdx',
			],
		],
		[
			'of files that nobody reads',
			{
				'guides/b.md': '',
				'guides/zhinan.md': '',
				'guides/d.mdx.txt': '',
				'registry/days.yml': '',
				'laws/guojia/biede/law.yaml': '',
				'laws/guojia/biede/2020-01-01.txt': '',
				'news/a.mdx': '',
				'说明.txt': '',
				'guides/c.docx': '',
				'reports/扫描.pdf': '',
				'laws/kong/2020-01-01.txt': '',
				'laws/shili-guiding/原件.docx': '',
				'guides/2025/a.mdx': '',
				'study/tupian.png': '',
			},
			[
				'warning news 这个文件夹不会被使用。只用 laws、study、guides、reports、registry，请把文件移到该放的文件夹里',
				'warning 说明.txt 这个文件不会被使用。请检查文件夹和扩展名：报告、学习材料、指南用 .mdx，登记表和解读用 .yaml',
				'error laws/guojia 法规的文件夹要直接放在 laws/ 下面，里面的法规不会显示。请把 biede 等文件夹移到 laws/ 下面',
				'error laws/kong 文件夹里没有 law.yaml，这部法规不会显示。请补上 law.yaml，或者重新导入',
				'warning laws/shili-guiding/原件.docx 这类文件不会显示。请用“npm run import -- 文件”导入，然后移走原件',
				'warning reports/扫描.pdf PDF 文件不会显示，也不能导入。请找到 Word 或者文本文件，用“npm run import -- 文件”导入，然后移走原件',
				'warning guides/2025 这是文件夹，里面的文件不会被使用。请把文件直接放在 guides/ 下面',
				'warning guides/b.md 这个文件不会被使用。扩展名不对，请改名为 b.mdx',
				'warning guides/c.docx 这个文件不会显示，也不能导入（只能导入法规和年度报告）。请照 content/README.md 的例子新建 .mdx 文件，把内容写进去，然后移走原件',
				'warning guides/d.mdx.txt 这个文件不会被使用。扩展名不对，请改名为 d.mdx',
				'warning guides/zhinan.md 这个文件不会被使用。已经有 zhinan.mdx 了，请移走或者删去这一个',
				'warning registry/days.yml 这个文件不会被使用。已经有 days.yaml 了，请移走或者删去这一个',
			],
		],
	])('%s', (_, changes, said) => {
		expect(checked(changes)).toEqual(said);
	});
});
