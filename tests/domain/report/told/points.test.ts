import { describe, expect, test } from 'vitest';
import { splitEnumeration } from '../../../../src/domain/report/lines/enumeration.ts';
import { pointsOf } from '../../../../src/domain/report/told/points.ts';
import { findFigures } from '../../../../src/domain/report/figures/find-figures.ts';
import { outlineOf } from '../../../../src/domain/report/outline/outline.ts';
import { shortcomingsOf } from '../../../../src/domain/report/told/shortcomings.ts';
import { HEAD, report } from '../invented-report.ts';
import { timeWorked } from '../../../time-worked.ts';

describe('what a part sets out', () => {
	const outline = outlineOf(report());

	test('measures by their headings', () => {
		expect(pointsOf(outline, 'measures').map(({ title }) => title)).toEqual([
			'健全机制',
			'强化学习',
		]);
	});

	test('the plan for the next year', () => {
		expect(pointsOf(outline, 'plan')).toMatchObject([
			{ title: '抓宣传', sentences: ['开通普法栏目。'] },
			{ title: '抓队伍', sentences: ['分批轮训执法人员。'] },
		]);
	});

	test('a line that leads a table is no point', () => {
		const lines = [...HEAD, '四、下一年度安排', '（一）抓宣传。开通专栏。', '（二）任务见下表'];
		const table = ['| 任务 | 时间 |', '| 轮训 | 6月 |'];
		const plan = (all: string[]) => pointsOf(outlineOf(all), 'plan').map(({ title }) => title);
		expect(plan([...lines, ...table])).toEqual(['抓宣传']);
		expect(plan(lines)).toEqual(['抓宣传', '任务见下表']);
	});

	test('the rows of a table, where nothing else sets it out', () => {
		const lines = [
			...HEAD,
			'三、存在的不足和原因',
			'| 序号 | 问题来源 | 存在问题 | 产生原因 | 整改措施 |',
			'| 1 | 自查 | 灯塔无人值守 | 编制少 | 招人 |',
			'四、下一年度安排',
			'主要任务见下表：',
			'| 任务编号 | 任务 | 完成时限 |',
			'| 1 | 轮训灯塔员。 | 6月 |',
			'| 2 | 更换灯罩 | 9月 |',
		];
		expect(pointsOf(outlineOf(lines), 'plan')).toMatchObject([
			{ title: '轮训灯塔员', sentences: ['完成时限：6月'] },
			{ title: '更换灯罩', sentences: ['完成时限：9月'] },
		]);
		expect(shortcomingsOf(outlineOf(lines))).toMatchObject([
			{ title: '灯塔无人值守', causes: ['编制少'] },
		]);
	});

	test('one table for both, though its lead names causes and plans last', () => {
		const lines = [
			...HEAD,
			'三、存在不足、原因和下一年度安排',
			'存在的不足、原因及下一年度工作安排见下表：',
			'| 序号 | 存在不足 | 原因分析 | 2031年改进措施 |',
			'| 1 | 灯塔无人值守 | 编制少 | 招人 |',
		];
		expect(pointsOf(outlineOf(lines), 'plan')).toMatchObject([{ title: '招人' }]);
		expect(shortcomingsOf(outlineOf(lines))).toMatchObject([
			{ title: '灯塔无人值守', causes: ['编制少'] },
		]);
	});

	test('a second section of a content without points is a point itself, and none of its words go to the point above', () => {
		const lines = [
			...HEAD,
			'四、下一年度主要安排',
			'（一）抓宣传。开通专栏。',
			'（二）抓队伍。轮训一遍。',
			'五、下一年度办实事安排',
			'修好三座渡口。',
		];
		expect(pointsOf(outlineOf(lines), 'plan')).toMatchObject([
			{ title: '抓宣传', sentences: ['开通专栏。'] },
			{ title: '抓队伍', sentences: ['轮训一遍。'] },
			{ title: '下一年度办实事安排', sentences: ['修好三座渡口。'] },
		]);
	});

	test('every number that counts on, also one that ends in a semicolon and so looks like no heading', () => {
		const lines = [
			...HEAD,
			'四、下一年度主要安排',
			'1、抓好学习；',
			'2、抓实执法。',
			'3、办好实事。每季度一件。',
		];
		expect(pointsOf(outlineOf(lines), 'plan')).toMatchObject([
			{ title: '抓好学习', sentences: [] },
			{ title: '抓实执法', sentences: [] },
			{ title: '办好实事', sentences: ['每季度一件。'] },
		]);
	});

	test('every member of a numbered list, without the words before it', () => {
		const lines = [
			...HEAD,
			'四、下一年度主要安排',
			'下一步做好以下工作：',
			'（一）抓实执法；',
			'（二）抓好学习。',
		];
		expect(pointsOf(outlineOf(lines), 'plan').map(({ title }) => title)).toEqual([
			'抓实执法',
			'抓好学习',
		]);
	});

	test('what stands below a number alone on its line; a number with nothing below it is none', () => {
		const plan = ['（一）抓执法。', '（二）', '抓学习。每月一次。', '（三）'];
		expect(pointsOf(outlineOf([...HEAD, '四、下一年度主要安排', ...plan]), 'plan')).toMatchObject([
			{ title: '抓执法', sentences: [] },
			{ title: '抓学习', sentences: ['每月一次。'] },
		]);
	});

	test.each([
		['01', '02'],
		['０１', '０２'],
		['PART 1', 'PART 2'],
		['Part.01', 'Part.02'],
	])(
		'what a number above it numbers, %s, as posts of WeChat have it; the number of a page is nothing',
		(first, second) => {
			const lines = [
				...HEAD,
				'一、主要举措和成效',
				...[first, '抓学习', '全年学法6次。', '13'],
				...[second, '抓执法', '检查20家。', '都已办结。'],
			];
			expect(pointsOf(outlineOf(lines), 'measures')).toEqual([
				{ title: '抓学习', sentences: ['全年学法6次。'], line: HEAD.length + 2 },
				{ title: '抓执法', sentences: ['检查20家。', '都已办结。'], line: HEAD.length + 6 },
			]);
		},
	);

	test.each([
		['- 抓培训；', '- 抓检查，全年20次。'],
		['● 抓培训；', '● 抓检查，全年20次。'],
		['▶ 抓培训；', '▶抓检查，全年20次。'],
	])('members of a list without their sign: %s', (...lines) => {
		for (const mark of ['', '## ']) {
			const outline = outlineOf([...HEAD, `${mark}四、下一年度主要安排`, ...lines]);
			expect(pointsOf(outline, 'plan').map(({ title }) => title)).toEqual([
				'抓培训',
				'抓检查，全年20次',
			]);
		}
	});

	test('no exhortation at the end', () => {
		const lines = [...HEAD, '四、下一年度主要安排', '（一）抓实执法。', '（二）抓好学习。'];
		const last = '我们将以更高标准推进法治政府建设。';
		expect(pointsOf(outlineOf([...lines, last]), 'plan')).toMatchObject([
			{ title: '抓实执法', sentences: [] },
			{ title: '抓好学习', sentences: [] },
		]);
	});

	test('but what is planned in paragraphs', () => {
		const lines = [...HEAD, '四、下一年度主要安排', '抓实执法。', '我局将抓好学习。'];
		expect(pointsOf(outlineOf(lines), 'plan').map(({ title }) => title)).toEqual([
			'抓实执法',
			'我局将抓好学习',
		]);
	});

	test.each<[what: string, line: string, titles: string[]]>([
		[
			'clause by clause, without the words before them',
			'2031年，我局将从以下几方面努力：抓实执法，补齐短板；抓好学习；办好实事。',
			['抓实执法，补齐短板', '抓好学习', '办好实事'],
		],
		['sentence by sentence', '2031年，我局将抓实执法。招录人员3名。', ['抓实执法', '招录人员3名']],
		[
			'in order',
			'下一步，我局将首先抓实执法；其次招录人员3名；最后办好实事。',
			['抓实执法', '招录人员3名', '办好实事'],
		],
		[
			'without what is only hoped',
			'下一步，我们将抓实执法。招录人员3名。我们相信，渡口会一年比一年好。',
			['抓实执法', '招录人员3名'],
		],
		[
			'with numbers',
			'我局将：1.抓实执法；2.抓好学习；3.办好实事。',
			['抓实执法', '抓好学习', '办好实事'],
		],
	])('what is planned in one paragraph, %s', (_, line, titles) => {
		const outline = outlineOf([...HEAD, '四、下一年度主要安排', line]);
		expect(pointsOf(outline, 'plan')).toMatchObject(
			titles.map((title) => ({ title, sentences: [] })),
		);
	});

	test.each([
		['（一）抓实执法。检查20次；（二）抓好学习。每月1次。'],
		['1.抓实执法。检查20次。2.抓好学习。每月1次。'],
		['（1）抓实执法。检查20次；（2）抓好学习。每月1次。'],
	])('the members of a numbered list on one line: %s', (line) => {
		const outline = outlineOf([...HEAD, '四、下一年度主要安排', line]);
		expect(pointsOf(outline, 'plan')).toMatchObject([
			{ title: '抓实执法', sentences: [expect.stringMatching(/^检查20次[；。]$/)] },
			{ title: '抓好学习', sentences: ['每月1次。'] },
		]);
	});

	test('no words that end the report', () => {
		const lines = [...HEAD, '四、下一年度主要安排', '（一）抓实执法。检查20次。特此报告。'];
		expect(pointsOf(outlineOf(lines), 'plan')).toMatchObject([
			{ title: '抓实执法', sentences: ['检查20次。'] },
		]);
	});

	test('no rows of tables', () => {
		const lines = [...HEAD, '一、主要举措', '（一）严格执法。', '| 事项 | 件数 |', '| 处罚 | 3 |'];
		expect(pointsOf(outlineOf(lines), 'measures')).toMatchObject([
			{ title: '严格执法', sentences: [] },
		]);
	});

	test('lists where there are no headings', () => {
		expect(pointsOf(outline, 'responsibility').map(({ title }) => title)).toEqual([
			'带头学',
			'带头讲',
			'带头用',
		]);
	});
});

describe('shortcomings and their causes', () => {
	test.each([
		[
			'below each of them',
			['一是灯少。', '原因：钱少。', '二是灯暗。', '主要原因是油差。'],
			[['钱少'], ['油差']],
		],
		[
			'below each paragraph',
			['灯少。', '原因：钱少。', '灯暗。', '其原因是油差。'],
			[['钱少'], ['油差']],
		],
		['below all paragraphs', ['灯少。', '灯暗。', '原因主要是钱少。'], [['钱少'], ['钱少']]],
		[
			'of all, behind a lead',
			['（1）灯少；', '（2）灯暗。', '产生以上问题的主要原因：钱少，油差。'],
			[['钱少，油差'], ['钱少，油差']],
		],
		['below all of them', ['一是灯少。', '二是灯暗。', '主要原因：钱少。'], [['钱少'], ['钱少']]],
	])('causes on lines of their own, %s', (_, told, causes) => {
		const lines = [...HEAD, '三、不足和原因', ...told, '四、下年度安排', '一是换灯。二是换油。'];
		const found = shortcomingsOf(outlineOf(lines)).map((one) => one.causes);
		expect(found).toEqual(causes);
		// One list for two would be written as &a1 and *a1.
		expect(new Set(found).size).toBe(causes.length);
	});

	const causes = (...lines: string[]): [string, string[]][] =>
		shortcomingsOf(outlineOf([...HEAD, '三、存在的不足和原因', ...lines])).map((point) => [
			point.title,
			point.causes,
		]);

	test.each([
		[
			'the sentences after the first',
			['一是宣传单一。新媒体用得少；互动不够。', '二是认识不足。学习不够。'],
			[
				['宣传单一', ['新媒体用得少', '互动不够']],
				['认识不足', ['学习不够']],
			],
		],
		[
			'the words after 原因是',
			['一是力量不足，主要原因是编制少。', '二是经费不足，究其原因，渠道窄。'],
			[
				['力量不足', ['编制少']],
				['经费不足', ['渠道窄']],
			],
		],
		[
			'none, for clauses that each say what is lacking',
			['持证率不高（目前为81.5%）、审查人才不足、灯具老旧、衔接不畅、居民意识有待增强。'],
			[
				['持证率不高（目前为81.5%）', []],
				['审查人才不足', []],
				['灯具老旧', []],
				['衔接不畅', []],
				['居民意识有待增强', []],
			],
		],
		[
			'the words after 因为',
			['一是力量不足，因编制少。', '二是夜间演练少，因为照明设备年底才配齐。'],
			[
				['力量不足', ['编制少']],
				['夜间演练少', ['照明设备年底才配齐']],
			],
		],
		[
			'the words after 主要因为 and 主要由于',
			['一是力量不足，主要因为编制少。', '二是经费不足，主要由于渠道窄。'],
			[
				['力量不足', ['编制少']],
				['经费不足', ['渠道窄']],
			],
		],
		[
			'a list behind the sentence that says what is lacking',
			['批后监管不到位。原因：一是人手不足，二是巡查手段落后。'],
			[['批后监管不到位', ['人手不足', '巡查手段落后']]],
		],
		[
			'a sentence behind a semicolon',
			['1.法治意识淡薄；究其原因，宣传不够通俗。'],
			[['法治意识淡薄', ['宣传不够通俗']]],
		],
		['behind a dash', ['——装备陈旧，原因是经费少。'], [['装备陈旧', ['经费少']]]],
		[
			'each in a sentence of its own, all in one paragraph',
			['力量不足，主要原因是编制少。经费不足，究其原因，是渠道窄。'],
			[
				['力量不足', ['编制少']],
				['经费不足', ['渠道窄']],
			],
		],
		[
			'a sentence that begins with 主要是 or 究其原因，是',
			['（一）力量不足。主要是编制少。', '（二）经费不足。究其原因，是渠道窄。'],
			[
				['力量不足', ['编制少']],
				['经费不足', ['渠道窄']],
			],
		],
		[
			'a sentence that begins with 原因是',
			['一是力量不足。原因是编制少。', '二是经费不足。主要原因在于渠道窄。'],
			[
				['力量不足', ['编制少']],
				['经费不足', ['渠道窄']],
			],
		],
		[
			'told of all, though each tells more',
			[
				'（一）灯少。只有九盏。',
				'（二）灯暗。',
				'存在上述问题的主要原因：一是钱少；二是油差；三是人少。',
			],
			[
				['灯少', ['钱少', '油差', '人少']],
				['灯暗', ['钱少', '油差', '人少']],
			],
		],
		[
			'told of clauses that each say what is lacking',
			['虽有成绩，但也存在一些问题：灯光偏弱，桥灯核对滞后，合力不强。分析原因，主要是人少。'],
			[
				['灯光偏弱', ['人少']],
				['桥灯核对滞后', ['人少']],
				['合力不强', ['人少']],
			],
		],
		[
			'not told of a clause that says what comes of it',
			['但也存在一些问题：桥灯不足，导致夜航频次不够。'],
			[['但也存在一些问题：桥灯不足，导致夜航频次不够', []]],
		],
		[
			'none of what a sentence tells in front of them',
			['（一）灯少。只有九盏，原因是钱少。'],
			[['灯少', ['钱少']]],
		],
		[
			'none of what only tells more, where the causes are named',
			['1.队伍老化。平均年龄51岁。原因：多年没有招人。', '2.设备陈旧。'],
			[
				['队伍老化', ['多年没有招人']],
				['设备陈旧', []],
			],
		],
		[
			'counted with words',
			['首先，灯少，原因是钱少。其次，灯暗。最后是灯旧。'],
			[
				['灯少', ['钱少']],
				['灯暗', []],
				['灯旧', []],
			],
		],
		[
			'counted with circles on lines of their own',
			['①灯少。', '②灯暗。'],
			[
				['灯少', []],
				['灯暗', []],
			],
		],
		[
			'the words after 原因在于, in numbered lines',
			['1.普法形式少，原因在于人手紧。', '2.台账不全，主要是交接多。'],
			[
				['普法形式少', ['人手紧']],
				['台账不全', ['交接多']],
			],
		],
		[
			'a heading of their own, one each',
			['（一）主要不足', '一是甲。', '二是乙。', '（二）原因分析', '一是丙。', '二是丁。'],
			[
				['甲', ['丙']],
				['乙', ['丁']],
			],
		],
		[
			'a heading of their own, for all',
			['（一）主要不足', '一是甲。', '二是乙。', '（二）原因分析', '人手少。'],
			[
				['甲', ['人手少']],
				['乙', ['人手少']],
			],
		],
		[
			'their own, though each heading says 不足, 差距, 薄弱环节 or 安排',
			[
				'（一）执法力量不足。编制少。',
				'（二）与要求存在差距。培训少。',
				'（三）落实仍有薄弱环节。督导少。',
				'（四）统筹安排不够。会商少。',
			],
			[
				['执法力量不足', ['编制少']],
				['与要求存在差距', ['培训少']],
				['落实仍有薄弱环节', ['督导少']],
				['统筹安排不够', ['会商少']],
			],
		],
		[
			'a list of their own below each',
			['（一）力量不足。主要原因：一是编制少；二是待遇低。下一步，将增编。', '（二）甲。乙。'],
			[
				['力量不足', ['编制少', '待遇低']],
				['甲', ['乙']],
			],
		],
		[
			'named as several',
			['（一）力量不足。原因主要有：编制少；待遇低。', '（二）甲。究其原因，一是乙，二是丙。'],
			[
				['力量不足', ['编制少', '待遇低']],
				['甲', ['乙', '丙']],
			],
		],
		[
			'below a heading that says 不足 itself',
			['（一）存在的不足', '1.力量不足。', '2.甲。', '（二）产生不足的原因', '1.乙。', '2.丙。'],
			[
				['力量不足', ['乙']],
				['甲', ['丙']],
			],
		],
		[
			'below a section of their own',
			['（一）力量不足；', '（二）甲。', '四、产生问题的原因', '（一）乙；', '（二）丙。'],
			[
				['力量不足', ['乙']],
				['甲', ['丙']],
			],
		],
		[
			'a second list in the same paragraph',
			['主要不足：一是力量不足；二是甲。主要原因：一是乙；二是丙。'],
			[
				['力量不足', ['乙']],
				['甲', ['丙']],
			],
		],
		[
			'a second list in the next',
			['仍存在以下不足：一是力量不足；二是甲。', '产生上述问题的原因：一是乙；二是丙。'],
			[
				['力量不足', ['乙']],
				['甲', ['丙']],
			],
		],
		[
			'told in prose, of all',
			['虽有成效，仍有差距。主要表现在：力量不足。宣传少。究其原因，主要是投入少。'],
			[
				['力量不足', ['投入少']],
				['宣传少', ['投入少']],
			],
		],
		[
			'nothing, in clauses',
			['主要是：力量不足；宣传少。'],
			[
				['力量不足', []],
				['宣传少', []],
			],
		],
		[
			'told of all in the end',
			['一是力量不足。', '二是甲。', '究其原因，主要是投入少。'],
			[
				['力量不足', ['投入少']],
				['甲', ['投入少']],
			],
		],
		[
			'told of all behind the last, in one paragraph',
			['主要表现在：一是力量不足；二是宣传少。究其原因，主要是投入少。'],
			[
				['力量不足', ['投入少']],
				['宣传少', ['投入少']],
			],
		],
		[
			'told of all behind members that are names alone, in one paragraph',
			['还有不足：一是力量不足；二是宣传少。原因主要在于：投入少，培训少。'],
			[
				['力量不足', ['投入少，培训少']],
				['宣传少', ['投入少，培训少']],
			],
		],
		[
			'told of the last behind members of which another tells more',
			['一是力量不足。编制少。二是宣传少。主要原因是投入少。'],
			[
				['力量不足', ['编制少']],
				['宣传少', ['投入少']],
			],
		],
		[
			'a list below 原因分析',
			['（一）力量不足。编制少。', '（二）宣传少。', '原因分析：一是投入少；二是培训少。'],
			[
				['力量不足', ['编制少']],
				['宣传少', ['投入少', '培训少']],
			],
		],
		[
			'none of a paragraph that says only that something is lacking',
			[
				'虽有成效，但仍存在一些问题和不足。',
				'在执法方面，力量不足，原因是编制少。',
				'在宣传方面，形式少，原因是投入少。',
			],
			[
				['在执法方面，力量不足', ['编制少']],
				['在宣传方面，形式少', ['投入少']],
			],
		],
		[
			'told of all behind members in one paragraph',
			['1.力量不足；2.宣传少；3.设备旧。以上问题的原因主要是：投入少，培训少。'],
			[
				['力量不足', ['投入少，培训少']],
				['宣传少', ['投入少，培训少']],
				['设备旧', ['投入少，培训少']],
			],
		],
		[
			'told of the last alone, where the others have one',
			['一是力量不足，主要原因是编制少；二是宣传少。究其原因，主要是投入少。'],
			[
				['力量不足', ['编制少']],
				['宣传少', ['投入少']],
			],
		],
		[
			'the words behind a colon',
			['- 夜间值守不够：编制少，历史遗留问题多。', '- 存在以下问题：宣传少。'],
			[
				['夜间值守不够', ['编制少，历史遗留问题多']],
				['存在以下问题：宣传少', []],
			],
		],
		[
			'no words on what comes next',
			['1.甲。乙。', '2.丙。丁。', '下一步，示例局将认真整改。'],
			[
				['甲', ['乙']],
				['丙', ['丁']],
			],
		],
		[
			'nothing',
			['一是甲。', '二是乙。'],
			[
				['甲', []],
				['乙', []],
			],
		],
	])('causes are %s', (_, lines, expected) => {
		expect(causes(...lines)).toEqual(expected);
	});

	test.each<[string, string[]]>([
		[
			'headings',
			['（一）存在的问题', '一是甲。原因丙。', '二是乙。原因丁。', '（二）下一步打算', '抓落实。'],
		],
		[
			'headings that end in a colon',
			['（一）存在问题：', '1.甲；', '2.乙；', '（二）下一步打算：', '1.抓落实。'],
		],
		[
			'headings with a list on their line',
			['（一）存在问题：一是甲。二是乙。', '（二）下一步打算：抓落实。'],
		],
		['words', ['还存在一些不足：一是甲；二是乙。', '下一步，重点做好以下工作：', '抓落实。']],
		['form', ['一是甲。', '二是乙。', '（一）抓落实。办班3期。']],
	])('below one heading with the plan, each keeps its own by %s', (_, lines) => {
		const outline = outlineOf([...HEAD, '三、存在的问题和下一步打算', ...lines]);
		expect(shortcomingsOf(outline).map(({ title }) => title)).toEqual(['甲', '乙']);
		expect(pointsOf(outline, 'plan').map(({ title }) => title)).toEqual(['抓落实']);
	});

	test('what is lacking and what comes next may be told in one paragraph', () => {
		const words = '普法重视不够，原因是考核权重低。下一步，提高考核权重。';
		const outline = outlineOf([...HEAD, '三、问题和下一步打算', words]);
		expect(shortcomingsOf(outline)).toMatchObject([
			{ title: '普法重视不够', causes: ['考核权重低'] },
		]);
		expect(pointsOf(outline, 'plan').map(({ title }) => title)).toEqual(['下一步，提高考核权重']);
	});

	test('a plan may name a shortcoming, and a shortcoming a plan', () => {
		const outline = outlineOf([
			...HEAD,
			'三、存在的不足和下一步打算',
			'（一）存在的不足',
			'1.普法计划不细。编制少。',
			'（二）下步工作措施',
			'1.补齐执法短板。招录人员。',
		]);
		expect(shortcomingsOf(outline).map(({ title }) => title)).toEqual(['普法计划不细']);
		expect(pointsOf(outline, 'plan').map(({ title }) => title)).toEqual(['补齐执法短板']);
	});
});

describe('the members of 一是…二是…', () => {
	test.each([
		['总述。一是甲；二是乙。', { lead: '总述。', items: ['一是甲；', '二是乙。'] }],
		['一要甲。二要乙。', { lead: '', items: ['一要甲。', '二要乙。'] }],
		// A second 一是 inside a member does not begin the list again.
		['一是甲。其中：一是子。二是乙。', { lead: '', items: ['一是甲。其中：一是子。', '二是乙。'] }],
		['还有：一是甲，二是乙。', { lead: '还有：', items: ['一是甲，', '二是乙。'] }],
		[
			'一要甲。二要乙，三要丙，四是丁。',
			{ lead: '', items: ['一要甲。', '二要乙，', '三要丙，四是丁。'] },
		],
		// However members are numbered; of two lists within one another it is the outer.
		[
			'差距：（一）甲。因子。（二）乙。',
			{ lead: '差距：', items: ['（一）甲。因子。', '（二）乙。'] },
		],
		['任务：1.甲；2.乙5.5万元。', { lead: '任务：', items: ['1.甲；', '2.乙5.5万元。'] }],
		['任务：１．甲；２．乙。', { lead: '任务：', items: ['１．甲；', '２．乙。'] }],
		['任务：①甲；②乙。', { lead: '任务：', items: ['①甲；', '②乙。'] }],
		[
			'工作中：首先，甲。其次是乙；最后，再次要求丙。',
			{ lead: '工作中：', items: ['首先，甲。', '其次是乙；', '最后，再次要求丙。'] },
		],
		[
			'仍有差距。一方面，甲；另一方面乙。',
			{ lead: '仍有差距。', items: ['一方面，甲；', '另一方面乙。'] },
		],
		['另一方面，甲。一方面，乙。', null],
		['其次，甲。最后，乙。', null],
		['问题。第一，甲。第二，乙。', { lead: '问题。', items: ['第一，甲。', '第二，乙。'] }],
		[
			'一是甲：（1）子；（2）丑。二是乙。',
			{ lead: '', items: ['一是甲：（1）子；（2）丑。', '二是乙。'] },
		],
		['（一）问题：一是甲。二是乙。', { lead: '（一）问题：', items: ['一是甲。', '二是乙。'] }],
		['增长1.5万元；降2.5万元。', null],
		['按照第三条第（一）项、第（二）项办理。', null],
		['我办，一是甲，二是乙。', null],
		['二是乙。三是丙。', null],
		['这一是甲那二是乙', null],
	])('%s', (text, expected) => {
		expect(splitEnumeration(text)).toEqual(expected);
	});
});

describe('figures', () => {
	const found = (text: string): string[] =>
		findFigures(text).map(({ label, value, unit }) => `${label} ${value}${unit}`);

	test.each([
		['全年共组织了6次集中学习', ['集中学习 6次']],
		['群众好评率均达到100％', ['群众好评率 100%']],
		['满意率达到百分之九十八点六，按时办结率百分之百', ['满意率 98.6%', '按时办结率 100%']],
		['发放宣传资料2000余份', ['宣传资料 2000份']],
		['培训执法人员1.5万人次', ['培训执法人员 15000人次']],
		['举办法治讲座三场、座谈会十二次', ['法治讲座 3场', '座谈会 12次']],
		['办理行政审批事项35件，按时办结率99.5%', ['行政审批事项 35件', '按时办结率 99.5%']],
		['收缴易地建设费1,286.35万元', ['收缴易地建设费 1286.35万元']],
		['全年立案查处 2 起，合格率达 100%', ['立案查处 2起', '合格率 100%']],
		['开展“双随机、一公开”检查12次', ['“双随机、一公开”检查 12次']],
		// What became of it, not what it was.
		['审批时限由20个工作日压缩至5个工作日', ['审批时限 5个工作日']],
		['一是把审批时限由20个工作日压缩至5个工作日', ['审批时限 5个工作日']],
		['在5所学校开设安全课12节', ['学校 5所', '学校开设安全课 12节']],
		['对18个渡口巡查36次', ['渡口 18个', '渡口巡查 36次']],
		['合格率从91.5%提高到97%', ['合格率 97%']],
		['满意率由去年的92%提升到96.8%', ['满意率 96.8%']],
		['热线接听量由2022年的800件降至2023年的650件', ['热线接听量 650件']],
		[
			'2021年、2022年、2023年立案分别为30件、35件、40件，结案率分别为91%、92%、93%',
			['立案 40件', '结案率 93%'],
		],
		['审查文件88件，比2019年多12件', ['审查文件 88件']],
		['重点行业投诉80件，同比改善10.6%', ['重点行业投诉 80件']],
		// How many each has, and not how many there are.
		['每个村配备法律顾问1名，每名干部学法40学时', []],
		['热线接听来电5.6万通，评查案卷20卷', ['热线接听来电 56000通', '评查案卷 20卷']],
		['建成三通一平场地，12通过验收', []],
		['旁听庭审1次15人', ['旁听庭审 1次', '旁听庭审 15人']],
		['接待来访120批次、230人次', ['接待来访 120批次', '接待来访 230人次']],
		['发送短信1.2万条次', ['发送短信 12000条次']],
		['修订12条次要规则', ['次要规则 12条']],
		['保障对象3,215户4,876人', ['保障对象 3215户', '保障对象 4876人']],
		['全县共制定规范性文件6件，登记发证2.1万本', ['制定规范性文件 6件', '登记发证 21000本']],
		['全市场检查3次', ['全市场检查 3次']],
		['发放手册1,000余册（同比+12%）', ['手册 1000册']],
		// People who did something are counted, not what they did.
		['组织18名干部参加法律知识考试', ['参加法律知识考试的干部 18名']],
		['执法人员接受业务培训86人次', ['接受业务培训的执法人员 86人次']],
		['干部参加法律知识考试3次', ['干部参加法律知识考试 3次']],
		// By how much something changed: the clause before says of what.
		['受理申请40件，同比下降8.5%', ['受理申请 40件']],
		['为23家企业提供法律咨询，办结13件', ['为企业提供法律咨询 23家', '办结 13件']],
		['调解案件9件，为竹农挽回损失52万元', ['调解案件 9件', '为竹农挽回损失 52万元']],
		['企业数为23家', ['企业数 23家']],
		['节支5亿元，挽损3亿元，分别较上年增长3.2%和下降1.1%', ['节支 5亿元', '挽损 3亿元']],
		['持证人员仅3人', ['持证人员 3人']],
		['编制12名，实有9人', ['编制 12名', '实有 9人']],
		// The whole of a unit, a number and its digits, whatever their width.
		['检查企业26家次，出动车辆30台次', ['检查企业 26家次', '出动车辆 30台次']],
		['走访群众一百二十余户', ['走访群众 120户']],
		['举办讲座３场，合格率９９．５％', ['讲座 3场', '合格率 99.5%']],
		['完成12项目标任务', ['目标任务 12项']],
		['联合12部门检查3次', ['联合12部门检查 3次']],
		// The one figure of a row is told of in the cell before; of two nobody knows.
		['| 执法 | 检查 | 36户次 |', ['检查 36户次']],
		['| 检查 | 20次 | 26次 |', []],
		['| 执法 | 开展检查5次，立案2起 |', ['检查 5次', '立案 2起']],
		['查处违法行为32起', ['查处违法行为 32起']],
		// Of several years the latest.
		['2028年、2029年、2030年行政案件分别为1203起、1156起、1098起', ['行政案件 1098起']],
		['结案率86.3%，比2029年上升2.1个百分点，比上年提高1个百分点', ['结案率 86.3%']],
		// A list of numbers for a list of names; where they cannot be told apart, none.
		['局长、副局长分别主持会议3次、4次', ['局长主持会议 3次', '副局长主持会议 4次']],
		['县、乡、村三级林长分别为2名、3名和5名', ['县级林长 2名', '乡级林长 3名', '村级林长 5名']],
		['许可、处罚分别压缩3件和5件', []],
		['免罚3件,许可、处罚分别为12件、8件', ['免罚 3件', '许可 12件', '处罚 8件']],
		['拨付资金12笔，共计4亿元', ['拨付资金 12笔', '拨付资金 4亿元']],
		[
			'科长组织学习《示例县渡口安全管理与处罚办法》3次',
			['学习《示例县渡口安全管理与处罚办法》 3次'],
		],
		['处罚、许可和检查分别为12件、8件和5件', ['处罚 12件', '许可 8件', '检查 5件']],
		['行政处罚、行政强制案件分别为12件、3件', ['行政处罚 12件', '行政强制案件 3件']],
		['甲类、乙类、丙三类案件分别为12件、8件', []],
		['罚款分别为3万元、5万元', []],
		['第一季度、第二季度检查次数分别为30次、45次', []],
		['立案20起，罚款9万元，同比分别下降21%和9%', ['立案 20起', '罚款 9万元']],
		['参学率、合格率均达100%', ['参学率 100%', '合格率 100%']],
		// Thousands behind a wide comma, whatever the width of the digits.
		['检查１，２０３次，立案1，006件', ['检查 1203次', '立案 1006件']],
		['登记婚姻３１２０对，成立普法小组6组', ['登记婚姻 3120对', '成立普法小组 6组']],
		['结成2对1帮扶，3对接、4组织', []],
		// A share, a part and a change of what another clause names are no figures; what became of it is one.
		['持证48人，占92.3%', ['持证 48人']],
		['完成投资1.2亿元（占年计划的102%）', ['投资 1.2亿元']],
		['一季度完成25%，其他336件，增幅15.6%', []],
		['直接纠错率与上年持平，为7.7%', ['直接纠错率 7.7%']],
		['全县申请量同比增长45%，达到132件', ['申请量同比增长 45%', '申请量 132件']],
		['群众满意度提升至98.2%', ['群众满意度 98.2%']],
		['办理时限由法定20个工作日压缩到承诺5个工作日', ['办理时限 5个工作日']],
		['投入资金2000多万元新建司法所3所', ['投入资金 2000万元', '新建司法所 3所']],
		['普法经费人均0.8元', ['普法经费人均 0.8元']],
		['化解积案23件（包括疑难积案5件）', ['化解积案 23件', '疑难积案 5件']],
		// Who did it is no part of the name.
		// By which law it was done is no name of a figure.
		['依据《示例法》第三十三条第一款不予处罚7件', ['不予处罚 7件']],
		['县长王某某同志主持召开常务会议21次', ['常务会议 21次']],
		['仅有执业律师32名', ['执业律师 32名']],
		// Three rules of that name are no number.
		['全面落实行政执法三项制度，公示信息56条', ['公示信息 56条']],
		// A long name goes on behind what was done.
		['县委主要负责同志主持召开全面依法治县委员会会议2次', ['全面依法治县委员会会议 2次']],
		[
			'卸载货物2.4万吨，复垦土地32.6亩，配备装备3套',
			['卸载货物 24000吨', '复垦土地 32.6亩', '配备装备 3套'],
		],
		[
			'| 指标 | 2029年 | 2030年 |\n| --- | --- | --- |\n| 行政处罚（件） | 30 | 1,025 |\n| 办结率(%) | 97 | 98.5 |',
			['行政处罚 1025件', '办结率 98.5%'],
		],
		['| 序号 | 项目 | 单位 | 数量 |\n| 1 | 普法讲座 | 场 | 12 |', ['普法讲座 12场']],
		// This year's column, whatever it is called and wherever the unit stands.
		['| 类别 | 数量 | 较上年 |\n| 行政处罚 | 56件 | -12.5% |', ['行政处罚 56件']],
		['| 项目 | 今年 | 去年 | 增减 |\n| 调解（件） | 1560 | 1432 | 8.9% |', ['调解 1560件']],
		['| 项目 | 上年数 | 本年数 |\n| 调解 | 1432件 | 1560件 |', ['调解 1560件']],
		['| 项目 | 2029年完成数 | 2030年完成数 |\n| 抽查 | 20次 | 26次 |', ['抽查 26次']],
		[
			'| 年份 | 行政复议（件） | 出庭应诉率 |\n| 2029年 | 35 | 92% |\n| 2030年 | 42 | 100% |',
			['行政复议 42件', '出庭应诉率 100%'],
		],
		['| 项目 | 2030年（件） | 2031年计划 |\n| 行政处罚 | 30 | 25 |', ['行政处罚 30件']],
		['| 项目 | 2030年 |\n| 行政处罚 | 30 |', []],
		// No head: the unit stands beside the number or in the name.
		['| 行政处罚 | 件 | 356 |\n| 罚没款 | 万元 | 18.6 |', ['行政处罚 356件', '罚没款 18.6万元']],
		['| 1 | 行政处罚（件） | 356 |\n| 2 | 检查（次） | 20 |', ['行政处罚 356件', '检查 20次']],
		['| 行政处罚 | 件 | 310 | 356 |', []],
		// The same columns side by side.
		[
			'| 项目 | 单位 | 数量 | 项目 | 单位 | 数量 |\n| 处罚 | 件 | 12 | 检查 | 次 | 300 |',
			['处罚 12件', '检查 300次'],
		],
		// Offices by figures: the row of totals, or the only row.
		[
			'| 单位 | 处罚（件） | 检查（次） |\n| 城管 | 120 | 300 |\n| 市监 | 236 | 410 |\n| 合计 | 356 | 710 |',
			['处罚 356件', '检查 710次'],
		],
		['| 单位 | 检查次数 |\n| 城管 | 120 |\n| 合计 | 205 |', ['检查次数 205次']],
		// A name tells a unit where nothing else does: neither a column of units nor one in brackets.
		[
			'| 指标 | 单位 | 2031年 |\n| 服务户数 | 万户 | 3.2 |\n| 培训人数 | 人次 | 130 |',
			['服务户数 3.2万户', '培训人数 130人次'],
		],
		['| 指标 | 数量（万人） |\n| 参保人数 | 3.2 |', ['参保人数 3.2万人']],
		['| 指标 | 2031年 |\n| 参保人数 | 3.2 |\n| 专家数 | 4 |\n| 立案件数 | 12 |', ['立案件数 12件']],
		['| 处罚（件） | 检查（次） |\n| 356 | 1,020 |', ['处罚 356件', '检查 1020次']],
		['| 单位 | 处罚（件） |\n| 城管 | 120 |\n| 市监 | 236 |', []],
		// At least so many is no number, nor is from … to …; from what to what is a change.
		['招录3—5人，举办2至3场，比例5%—10%', []],
		['每年三到五次、两三场、数十次', []],
		['1.检查工程58处，办理1.5万件', ['检查工程 58处', '办理 15000件']],
		['⒉拆除违法建筑12处', ['拆除违法建筑 12处']],
		['①开展案卷评查3次；②办理行政复议2件', ['案卷评查 3次', '行政复议 2件']],
		['人均培训不少于60学时', []],
		['出动人员4,200人（次），检查车辆30台(次)', ['出动人员 4200人次', '检查车辆 30台次']],
		['平均办理时间由5个工作日缩短为2个工作日', ['平均办理时间 2个工作日']],
		['立案数同比上年的402件减少90件，合格率比上年的91%高出4.2个百分点', []],
		['一审败诉率同比下降3.1个百分点至6.2%', ['一审败诉率同比下降 3.1个百分点', '一审败诉率 6.2%']],
		[
			'审查文件87件、提出意见213条，较2031年分别增长16%和22.4%',
			['审查文件 87件', '提出意见 213条'],
		],
		['新媒体阅读量突破1000万次，全年仅2次', ['新媒体阅读量 10000000次']],
		['全市有律师事务所46家，人民调解组织1,128个', ['律师事务所 46家', '人民调解组织 1128个']],
		['有效投诉3件，无效合同2份', ['有效投诉 3件', '无效合同 2份']],
		['执法人员不足5人，平均用时不到3天，罚款低于2000元', []],
		['查找不足12条、存在不足3个', ['查找不足 12条', '存在不足 3个']],
		// Blanks part thousands; two numbers side by side are two.
		['出动人员2 360人次，征收费用1 012 300.5元', ['出动人员 2360人次', '征收费用 1012300.5元']],
		['出动人员 12\u2009360 人次', ['出动人员 12360人次']],
		['整改率<100%，覆盖率≥98%，（{1个}正在整改）', []],
		['组织2次到10个村宣传', ['村宣传 10个']],
		// A village stands with its number, who took part with what they took part in, a mark with its 分.
		['工作队走进36个村，', ['工作队走进 36个村']],
		['举办讲座8场，1560人次参加', ['讲座 8场', '讲座参加 1560人次']],
		['平均分92.4分，8时30分，', ['平均分 92.4分']],
		['印发手册五万份、读本二十万册', ['手册 50000份', '读本 200000册']],
		['追回工资五万元', ['追回工资 5万元']],
		// Why something is so is no figure of the year.
		['持证人员11人，因为两人退休以后没有补上', ['持证人员 11人']],
		['建成护林站3座，另1座因为选址变更', ['建成护林站 3座']],
		// Names beside one another are counted together; words on what became of all of them are no name.
		['立案25起，审核合同、协议31份', ['立案 25起', '审核合同、协议 31份']],
		['开展春季、秋季专项行动各1次', ['春季、秋季专项行动 1次']],
		['欠薪纠纷148起全部化解', ['欠薪纠纷 148起']],
		['开展《某某县竹林保护条例》《某某县护林办法》宣传15场次', ['宣传 15场次']],
		['检查加油站（点）118座次', ['检查加油站（点） 118座次']],
		['即办件占比62.4%，持证率不高（目前为81.5%）', ['即办件占比 62.4%', '持证率不高 81.5%']],
		['做到“两个100%”，即公示率100%', ['公示率 100%']],
		['案件总数1.03万件，检查次数36次，处罚数十件', ['案件总数 10300件', '检查次数 36次']],
		['发放手册一万二千余份，拆除违建三万零五百平方米', ['手册 12000份', '拆除违建 30500平方米']],
		['罚款五万元，补助两万三千元', ['罚款 5万元', '补助 23000元']],
		['过火面积三点五公顷，罚款十二点六万元', ['过火面积 3.5公顷', '罚款 12.6万元']],
		['下午三点五人到场', ['到场 5人']],
		['发放资料两万五份，种树一万零三株', ['资料 25000份', '种树 10003株']],
		['筹资一亿两千万元', []],
		['工地检查36项次，修订12项次要规则', ['工地检查 36项次', '次要规则 12项']],
		['全年培训30个小时', ['培训 30个小时']],
		['持证人员占比偏低，仅为46%', ['持证人员占比 46%']],
		['合格率偏低，最低的仅为62.5%', []],
		['7×24小时服务，配备设备3台套', ['配备设备 3台套']],
		['婴儿死亡率控制在2.1‰以内', ['婴儿死亡率 2.1‰']],
		['报告及时率986‰，比上年提高12个千分点', ['报告及时率 986‰']],
		// Of what they are the number, nobody says.
		['全镇14个村（社区）设灯，全局仅2人', []],
		['修复堤坝7类，划定一类、二类水域', ['修复堤坝 7类']],
		['受理来信3.2千件，引水渠3.2千米', ['受理来信 3200件', '引水渠 3.2千米']],
		['举办讲座近百场，挽回损失近千万元', ['讲座 100场', '挽回损失 1000万元']],
		// Years, days, ordinals, sessions, slogans and rates are no figures.
		['2030年9月18日上午10时', []],
		['第3次全体会议、十二届三次全会', []],
		['增强“四个意识”，实现“一次办妥”', []],
		['每季度听取2次汇报', []],
		['依据《示例法》第12条', []],
	])('%s', (text, figures) => {
		expect(found(text)).toEqual(figures);
	});

	// Twenty such clauses took minutes once: each could be read in many ways.
	test('of a long sentence about two years are found at once', () => {
		const start = timeWorked();
		const text = `2022年、2023年${'立案分别为数十余件，'.repeat(18)}检查9次`;
		expect(found(text)).toEqual(['检查 9次']);
		expect(timeWorked() - start).toBeLessThan(2000);
	});

	test('tell their line', () => {
		expect(findFigures('甲\n开展检查5次').map(({ line }) => line)).toEqual([2]);
	});
});
