import { describe, expect, test } from 'vitest';
import { checked, GOOD, type Row } from './folder.ts';

const FIRST = 'reports/2023.mdx';
const SECOND = 'reports/2024.mdx';

describe('the statutory contents', () => {
	test.each<Row>([
		[
			'a heading that is written in another way',
			{ [FIRST]: ['## 四、下一年度安排', '## 四、下一年安排'] },
			[
				`error ${FIRST}:19 正文里没有“下一年度安排”部分的标题“## 四、下一年度安排”。正文里有“四、下一年安排”，请改成一致`,
			],
		],
		[
			'a heading of another level',
			{ [FIRST]: ['## 四、下一年度安排', '### 四、下一年度安排'] },
			[
				`error ${FIRST}:19 正文里没有“下一年度安排”部分的标题“## 四、下一年度安排”。正文第 57 行有这几个字，但不是二级标题。请写成“## 四、下一年度安排”`,
			],
		],
		[
			'a heading that is bold words only',
			{ [FIRST]: ['## 四、下一年度安排', '**四、下一年度安排**'] },
			[
				`error ${FIRST}:19 正文里没有“下一年度安排”部分的标题“## 四、下一年度安排”。正文第 57 行有这几个字，但不是二级标题。请写成“## 四、下一年度安排”`,
			],
		],
		[
			'a heading in the words of another office',
			{ [FIRST]: ['## 四、下一年度安排', '## 下一步打算'] },
			[
				`error ${FIRST}:19 正文里没有“下一年度安排”部分的标题“## 四、下一年度安排”。请在正文里补上“## 四、下一年度安排”和内容，或者把 parts.plan 改成正文里的标题`,
			],
		],
		[
			'第一责任人职责 may stand within another content',
			{ [FIRST]: ['## 二、第一责任人职责', '### 二、第一责任人职责'] },
			[],
		],
		[
			'a heading in other marks is the same heading',
			{ [FIRST]: ['## 四、下一年度安排', '## **四、下一年度安排** ##'] },
			[],
		],
		[
			'a part without a word, though it has a heading of its own',
			{ [FIRST]: ['\n宣传少，因为人手少。\n', ''] },
			[
				`error ${FIRST}:51 “不足和原因”部分“三、不足和原因”下面没有内容。请补写；确实没有的，写明原因`,
			],
		],
		[
			'two parts under one heading',
			{ [FIRST]: ['  plan: 四、下一年度安排\n', '  plan: 三、不足和原因\n'] },
			[
				`warning ${FIRST}:19 “下一年度安排”和“不足和原因”写的是同一个标题“三、不足和原因”。按规定是两项内容，请核对；确实写在一起的，建议分成两个标题`,
			],
		],
		[
			'a part that the frontmatter leaves out',
			{ [FIRST]: ['  plan: 四、下一年度安排\n', ''] },
			[`error ${FIRST}:15 缺少 parts.plan。要写：“下一年度安排”部分在正文里的标题`],
		],
	])('%s', (_, changes, said) => {
		expect(checked(changes)).toEqual(said);
	});
});

describe('commitments', () => {
	test.each<Row>([
		[
			'that the next report does not answer',
			{ [SECOND]: ['  - commitment: 2024-01\n    result: 已完成\n    text: 说明\n', '  []\n'] },
			[
				`warning ${SECOND}:37 没有回答上一年度的承诺 2024-01“多学习”。请在 answers 里写明结果：已完成、部分完成、未完成或者已调整`,
			],
		],
		[
			'that nobody made',
			{ [SECOND]: ['commitment: 2024-01', 'commitment: 2024-07'] },
			[
				`error ${SECOND}:38 没有编号为 2024-07 的承诺：2023 年度报告里的承诺是 2024-01。请核对编号`,
				`warning ${SECOND}:37 没有回答上一年度的承诺 2024-01“多学习”。请在 answers 里写明结果：已完成、部分完成、未完成或者已调整`,
			],
		],
		[
			'that are answered twice',
			{
				[SECOND]: [
					'    text: 说明\n---',
					'    text: 说明\n  - { commitment: 2024-01, result: 已完成, text: 说明 }\n---',
				],
			},
			[`error ${SECOND}:41 承诺 2024-01 回答了两次。请合并成一条`],
		],
		['of a year whose report is not here', { [FIRST]: null }, []],
		[
			'of a year whose report is not here, and which cannot be theirs',
			{ [FIRST]: null, [SECOND]: ['commitment: 2024-01', 'commitment: 2023-01'] },
			[`error ${SECOND}:38 没有编号为 2023-01 的承诺：应当以 2024- 开头。请核对编号`],
		],
		[
			'of a report that breaks its schema: nothing can be said',
			{
				[FIRST]: ['summary: 简介\n', ''],
				[SECOND]: ['commitment: 2024-01', 'commitment: 2024-07'],
			},
			[`error ${FIRST}:2 缺少 summary。要写：一两句话的简介，用在列表和搜索结果里`],
		],
	])('%s', (_, changes, said) => {
		expect(checked(changes)).toEqual(said);
	});
});

describe('figures and counts', () => {
	test.each<Row>([
		[
			'a figure that the text states with another number',
			{ [FIRST]: ['全年组织了学习。', '全年组织了7次集中学习。'] },
			[
				`warning ${FIRST}:28 数字对不上：figures 里“集中学习”写的是 6次，正文第 45 行“集中学习”是 7次。请核实`,
			],
		],
		[
			'a figure that the text states once as it is, once for part of the year',
			{ [FIRST]: ['全年组织了学习。', '全年组织了6次集中学习，其中上半年2次集中学习。'] },
			[],
		],
		[
			'the unit of a figure changes from year to year',
			{ [SECOND]: ['unit: 次', 'unit: 场'] },
			[
				`warning ${SECOND}:29 指标“集中学习”的单位是“场”，2023 年度写的是“次”，两年没法比较。请统一单位，或者换一个指标编号`,
			],
		],
		[
			'the name of a figure changes',
			{ [SECOND]: ['label: 集中学习', 'label: 学习'] },
			[`info ${SECOND}:27 指标 xuexi-cishu 叫“学习”，2023 年度叫“集中学习”。请确认是同一项指标`],
		],
	])('%s', (_, changes, said) => {
		expect(checked(changes)).toEqual(said);
	});

	test('two counts in one report contradict each other, told by the lines of the file', () => {
		const [said, ...more] = checked({
			[FIRST]: ['全年组织了学习。', '每周一上午集中学习。\n\n全年共组织6次集中学习。'],
		});
		expect(said).toMatch(
			new RegExp(`^warning ${FIRST}:47 次数对不上：第 45 行写“每周一上午集中学习”.*第 47 行`),
		);
		expect(more).toEqual([]);
	});
});

describe('dates', () => {
	test.each<Row>([
		[
			'a file with the name of another year',
			{ [FIRST]: null, 'reports/baogao.mdx': GOOD[FIRST]! },
			[
				'error reports/baogao.mdx:2 year 写的是 2023，文件名却是“baogao.mdx”。请把文件名改成 2023.mdx，或者改正 year',
			],
		],
		[
			'written after it was published',
			{ [FIRST]: ['written: 2024-02-20', 'written: 2024-04-20'] },
			[
				`warning ${FIRST}:7 成文日期（2024-04-20）晚于发布时间（2024-03-20 09:00）。请核对 written 和 published`,
			],
		],
		[
			'to several whom a Chinese comma has joined',
			{ [FIRST]: ['[示例县人民政府]', '[中共示例县委、示例县人民政府]'] },
			[
				`warning ${FIRST}:6 “中共示例县委、示例县人民政府”里有全角的“、”，被当成了一项。几项之间用半角逗号加空格，或者每项单独一行、以“- ”开头；确实是一项的，不用改`,
			],
		],
		[
			'written in the last month of the year, as many are',
			{ [FIRST]: ['written: 2024-02-20', 'written: 2023-12-20'] },
			[
				`warning ${FIRST}:7 2023 年度还没有结束，成文日期却是 2023-12-20。请核对 year 和 written（年度报告在下一年写）`,
			],
		],
		[
			'written long before the year was over',
			{ [FIRST]: ['written: 2024-02-20', 'written: 2023-11-30'] },
			[
				`error ${FIRST}:7 2023 年度还没有结束，成文日期却是 2023-11-30。请核对 year 和 written（年度报告在下一年写）`,
			],
		],
		[
			'published, as the import stands in, until somebody knows the moment',
			{ [FIRST]: ['published: ', '# 暂填导入时间；公开前改成实际发布时间\npublished: '] },
			[
				`warning ${FIRST}:9 发布时间暂填导入时间（2024-03-20 09:00）。请改成实际发布时间，然后删去上面那行说明`,
			],
		],
		[
			'reviewed after it was published',
			{ [FIRST]: ['on: 2024-03-01', 'on: 2024-04-01'] },
			[
				`warning ${FIRST}:14 保密审查（2024-04-01）晚于发布时间（2024-03-20 09:00）。应当先审查、后公开，请核对日期`,
			],
		],
		[
			'a real report that nobody has reviewed',
			{
				[FIRST]: [
					'sample: true\nsecrecyReview:\n  by: 示例县国防动员办公室\n  on: 2024-03-01\n',
					'',
				],
			},
			[
				`warning ${FIRST}:3 没有写保密审查（secrecyReview）。公开前要先审查，审查后写明单位 by 和日期 on`,
			],
		],
		[
			'a title with another year',
			{ [FIRST]: ['title: 2023年度', 'title: 2022年度'] },
			[`warning ${FIRST}:3 标题写的是 2022 年，year 写的是 2023。请核对`],
		],
		[
			'a title with another year in Chinese numerals',
			{ [FIRST]: ['title: 2023年度', 'title: 二〇二二年度'] },
			[`warning ${FIRST}:3 标题写的是 2022 年，year 写的是 2023。请核对`],
		],
		[
			'a minute that is still to come',
			{ [FIRST]: ['published: 2024-03-20 09:00', 'published: 2026-11-23 09:01'] },
			[
				`warning ${FIRST}:8 发布日期 2026-11-23 09:01 还没有到（现在是 2026-11-23 09:00）。请核对 published，日期要写真实的`,
			],
		],
	])('%s', (_, changes, said) => {
		expect(checked(changes)).toEqual(said);
	});
});

describe('an invented report', () => {
	test.each<Row>([
		[
			'does not say so in its text',
			{ [FIRST]: ['示例，内容为虚构。', '示例县的报告如下。'] },
			[`error ${FIRST}:40 这是虚构的示例报告，正文里却没有写明“示例”。请在正文开头写明`],
		],
		[
			'does not say so in its title',
			{ [FIRST]: ['报告（示例）', '报告'] },
			[`warning ${FIRST}:3 这是虚构的示例报告，标题里却没有“示例”。请写成“…报告（示例）”`],
		],
		[
			'claims a real source',
			{
				[FIRST]: [
					'title: 本站编写的示例',
					'title: 某县政府网站\n  url: https://www.example.gov.cn/',
				],
			},
			[
				`error ${FIRST}:11 虚构的示例报告不能写真实来源（https://www.example.gov.cn/）。请删去，或者把 sample 改为 false`,
			],
		],
		[
			'names a source that does not sound invented',
			{ [FIRST]: ['title: 本站编写的示例', 'title: 某县政府网站'] },
			[`warning ${FIRST}:10 虚构的示例报告，来源写的是“某县政府网站”。请写明是示例`],
		],
	])('%s', (_, changes, said) => {
		expect(checked(changes)).toEqual(said);
	});
});
