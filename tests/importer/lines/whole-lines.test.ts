import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withWholeLines } from '../../../src/importer/lines/whole-lines.ts';
import { messages, Scratch } from '../scratch.ts';

const REPORT = [
	'示例县水文站2031年法治政府建设情况报告',
	'2031年，示例县水文站把依法履职放在首位，围绕水位观测、险情通报、资料公开三件事开展工作，现将有关情况报告如下：',
	'一、主要举措和成效',
	'（一）学法用法。全年组织集中学法十四次，参加的工作人员共计三百八十六人次，闭卷测验的合格率100%；邀请律师讲课2次。',
	'（二）依法观测。核查水尺一百二十处，更换已经损坏的水尺17处，对外公开的水位资料覆盖全部三十六个观测点位。',
	'二、党政主要负责人履行推进法治建设第一责任人职责情况',
	'站长四次主持会议研究执法中遇到的难题，对涉及观测设施保护的两件案件逐件听取汇报并且提出了明确的办理意见。',
	'三、存在的不足和原因',
	'夜间值守的人员不够，主要原因是编制数量有限，新招录的工作人员还没有取得独立开展观测工作的资格证书。',
	'四、2032年的安排',
	'招录观测人员三名，并且在汛期到来以前完成岗前培训，做到每一个观测点位在夜间都有人值守、有人报告。',
	'示例县水文站',
	'2032年1月9日',
];
const WIDTH = 24;

/** As a page breaks its lines, with the number of the page below each tenth. */
const onPages = (lines: readonly string[]): string[] =>
	lines
		.flatMap((line) => line.match(new RegExp(`.{1,${WIDTH}}`, 'gu')) ?? [])
		.flatMap((line, place) => (place % 10 === 9 ? [line, `- ${(place + 1) / 10} -`] : [line]));

const told = (lines: readonly string[]): string[] =>
	withWholeLines(lines).paragraphs.filter((line) => line !== '');

describe('a report whose paragraphs a margin has broken', () => {
	test('has its paragraphs again, without the numbers of pages', () => {
		expect(told(onPages(REPORT))).toEqual(REPORT);
	});

	test('also where a heading that is wider than the margin was put together', () => {
		const heading = '二、党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况';
		const at = REPORT.findIndex((line) => line.startsWith('二、'));
		const lines = [...onPages(REPORT.slice(0, at)), heading, ...onPages(REPORT.slice(at + 1))];
		expect(told(lines)).toEqual(REPORT.with(at, heading));
	});

	test('keeps the numbers of its lines', () => {
		const { paragraphs, problems } = withWholeLines(onPages(REPORT));
		expect(paragraphs).toHaveLength(onPages(REPORT).length);
		expect(problems.map(({ line }) => line)).toEqual([3, 11]);
	});

	test('tells its figures and causes whole', async () => {
		const scratch = new Scratch();
		const [outcome] = await scratch.import(scratch.file('报告.txt', onPages(REPORT).join('\n')));
		expect(messages(outcome, 'error')).toEqual([]);
		const [, yaml = ''] = scratch.read('reports/2031.mdx').split('---\n');
		const { figures, shortcomings } = parse(yaml) as {
			figures: { label: string; value: number }[];
			shortcomings: { causes: string[] }[];
		};
		expect(figures).toContainEqual(expect.objectContaining({ value: 386, unit: '人次' }));
		expect(figures).toContainEqual(expect.objectContaining({ value: 100, unit: '%' }));
		expect(shortcomings[0]!.causes.join()).toContain(
			'新招录的工作人员还没有取得独立开展观测工作的资格证书',
		);
	});
});

test.each<[what: string, lines: string[]]>([
	['paragraphs', REPORT],
	[
		'headings without marks',
		[
			'一、工作',
			...Array.from(
				{ length: 8 },
				(_, at) => `（${'一二三四五六七八'[at]!}）健全观测点位的值守和报告制度`,
			),
		],
	],
	[
		'members of a list',
		Array.from({ length: 8 }, (_, at) => `${at + 1}.观测点位夜间值守的人员还不够的问题`),
	],
	[
		'headings behind a tab',
		[
			'示例县护林局2030年法治政府建设情况报告',
			'\t## 2030年度主要举措和成效',
			'　　全年检查36次，全年检查36次，',
			'\t## 主要负责人履行第一责任人职责情况',
			'　　（一）抓学法',
			'\t## 存在的不足和原因',
			'　　全年检查36次，全年检查36次，罚',
			'\t## 2031年主要安排',
			'　　（一）抓学法',
			'　　（一）抓学法',
		],
	],
	[
		'short headings and rows of tables',
		[
			'示例县护林局2030年法治政府建设情况报告',
			'一、2030年度主要举措和成效',
			'项目\t次数\t备注',
			'检查\t12\t无',
			'演练\t3\t夜间',
			'（一）抓学法',
			'二、主要负责人履行第一责任人职责情况',
			'（一）抓学法',
			'三、存在的不足和原因',
			'| 项目 | 2030年 |',
			'| 检查（次） | 12 |',
			'四、2031年主要安排',
			'| 项目 | 2030年 |',
			'| 检查（次） | 12 |',
			'示例县护林局',
			'2031年1月8日',
		],
	],
])('lines that are paragraphs stay: %s', (_, lines) => {
	expect(withWholeLines(lines)).toEqual({ paragraphs: lines, problems: [] });
});

test('below indented lines, three broken ones are enough', () => {
	const lines = [
		'示例县水文站2031年法治政府建设情况报告',
		'　　一、主要举措和成效',
		'　　示例县水文站核查水尺一百二十处，更换损',
		'坏的水尺17处。',
		'　　二、第一责任人职责',
		'　　站长四次主持会议研究执法中遇到的难题，',
		'听取汇报。',
		'　　三、存在的不足和原因',
		'　　夜间值守的人员不够，主要原因是编制数量',
		'有限。',
	];
	expect(told(lines).slice(2)).toEqual([
		lines[2]! + lines[3]!,
		lines[4],
		lines[5]! + lines[6]!,
		lines[7],
		lines[8]! + lines[9]!,
	]);
	expect(told(lines.map((line) => line.trim()))).toHaveLength(lines.length);
});

test('a heading that is as wide as the page does not take in the sentence below it', () => {
	const whole = REPORT.map((line) => line.replace('第一责任人职责情况', '第一责任人职责'));
	expect(whole.map(({ length }) => length)).toContain(WIDTH);
	expect(told(onPages(whole))).toEqual(whole);
});

test('nor does a title; but a sentence goes on that names the report', () => {
	const title = '示例县水文站三〇三一年法治政府建设情况年度报告书';
	const wide = [title.slice(0, WIDTH - 1), ...REPORT.slice(1)];
	expect(told(onPages([...wide]))[0]).toBe(wide[0]);
	const opening = '现将示例县水文站2031年法治政府建设情况报告如下：';
	expect(told(onPages([REPORT[0]!, opening, ...REPORT.slice(2)]))[1]).toBe(opening);
});

test('the number of a page goes from any report', () => {
	expect(told(['甲。', '— 3 —', '第 4 页 共 9 页', '乙。'])).toEqual(['甲。', '乙。']);
});

const PARTED = REPORT.flatMap((line) => [...(line.match(/.{1,24}/gu) ?? []), '']);

test('where blank lines part paragraphs, a full line that ends a sentence goes on', () => {
	const words = '夜间值守的人员只有两名，原因是编制的数量很有限。新招录的人员没有取得资格证书。';
	const lines = [...PARTED.slice(0, -4), ...words.match(/.{1,24}/gu)!, '', ...PARTED.slice(-4)];
	expect(lines).toContain('夜间值守的人员只有两名，原因是编制的数量很有限。');
	expect(told(lines)).toEqual([...REPORT.slice(0, -2), words, ...REPORT.slice(-2)]);
});

test('but no row of a table does', () => {
	const lead = '全站一年里办理的处罚案件，各月份的件数见下面所列';
	expect(lead).toHaveLength(WIDTH);
	expect(told([...PARTED, lead, '三月\t十二件'])).toEqual([...REPORT, lead, '三月\t十二件']);
});

test('a sentence at the edge below an indented line that is not full is told', () => {
	const lines = onPages(REPORT).map((line) => (line.includes('。') ? line : `　　${line}`));
	const { problems } = withWholeLines([...lines, '　　全年免罚', '45件，免罚金额9万元。']);
	expect(problems.map(({ message }) => message)).toContainEqual(
		expect.stringContaining('这一行没有缩进'),
	);
});

test('a number that a line end has parted at its point is whole', () => {
	const line = '全年公开文书三十六份，办结率100%，并且罚款21.3万元，没有复议。';
	const lines = [...onPages(REPORT.slice(0, -2)), line.slice(0, 26), line.slice(26)];
	expect(line.slice(0, 26).endsWith('21.')).toBe(true);
	expect(told(lines).at(-1)).toBe(line);
});
