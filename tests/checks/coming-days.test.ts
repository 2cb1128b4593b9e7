import { describe, expect, test } from 'vitest';
import { printFindings } from '../../src/checks/print.ts';
import { checkContent } from '../../src/checks/run.ts';
import { checked, folderWith, GOOD, MOMENT, type Change } from './folder.ts';

const LAW = 'laws/shili-guiding/law.yaml';
const TEXT = `示例县设施管理规定
（示例文本，非真实法规）
（2020年3月1日示例县人民政府常务会议通过）
第一条　为了管好本县的设施，制定本规定。
第二条　设施由使用它的单位负责日常看护，损坏的立即修好。
`;

/** What is to come in the good folder with changes, as a line each. */
const coming = (changes: Record<string, Change>): string[] =>
	checkContent(folderWith(changes), MOMENT).coming.map(
		({ file, line, message }) => `${file}:${line} ${message}`,
	);

const effectiveOn = (day: string): Change => ['effective: 2020-05-01', `effective: ${day}`];

describe('what changes in the next 90 days is listed', () => {
	test.each([
		['the day after the last of them', '2027-02-22', []],
		[
			'the last of them',
			'2027-02-21',
			[
				'90 天以后（2027-02-21）《示例县设施管理规定》开始施行。到那天重新生成一次网站，法规页就显示这个文本',
			],
		],
		['today has come already', '2026-11-23', []],
	])('%s', (_, day, said) => {
		expect(coming({ [LAW]: effectiveOn(day) })).toEqual(said.map((text) => `${LAW}:19 ${text}`));
	});

	test('a wording without its text asks for it, a repeal for a look at what cites the law', () => {
		const changes: Record<string, Change> = {
			[LAW]: [
				'    effective: 2020-05-01\n',
				`    effective: 2020-05-01
  - date: 2026-11-01
    kind: 修正
    effective: 2027-01-01
history:
  - date: 2026-12-01
    kind: 废止
`,
			],
		};
		expect(coming(changes)).toEqual([
			`${LAW}:24 8 天以后（2026-12-01）《示例县设施管理规定》废止。请准备核对引用它的解读、学习材料和指南；到那天核实后把 status 改为 已废止`,
			`${LAW}:22 39 天以后（2027-01-01）《示例县设施管理规定》2026-11-01 修正的文本开始施行。本站还没有这个文本：请导入 2026-11-01 的文本`,
		]);
	});

	const FILE = 'laws/shili-guiding/2020-03-01.txt';

	test.each<[clause: string, said: string[]]>([
		[
			'，第二条自2026年12月1日起施行',
			[
				`${FILE}:9 8 天以后（2026-12-01）《示例县设施管理规定》第二条开始施行（第三条写明）。请准备核对写到这里的解读、学习材料和指南`,
			],
		],
		['，第二条自2026年6月1日起施行', []],
		['，第二条自2027年6月1日起施行', []],
	])('articles with a day of their own: %s', (clause, said) => {
		const changes: Record<string, Change> = { [FILE]: ['起施行。', `起施行${clause}。`] };
		expect(coming(changes)).toEqual(said);
	});

	const REVISED: Change = [
		'    effective: 2020-05-01\n',
		`    effective: 2020-05-01
  - date: 2026-11-01
    kind: 修订
    adopted: 2026-11-01
    effective: 2027-01-01
`,
	];
	const newText = (...changes: [RegExp | string, string][]): string =>
		changes.reduce(
			(text, [was, now]) => text.replace(was, now),
			GOOD['laws/shili-guiding/2020-03-01.txt']!.replace(
				'常务会议通过',
				'常务会议通过　2026年11月1日修订',
			),
		);

	/** What is to come for notes and study units. */
	const reviews = (...changes: [RegExp | string, string][]): string[] =>
		coming({ [LAW]: REVISED, 'laws/shili-guiding/2026-11-01.txt': newText(...changes) }).filter(
			(line) => !line.startsWith(LAW),
		);

	test.each<[what: string, changes: [RegExp | string, string][], becomes: string]>([
		['other words', [['三日内', '五日内']], '第二条（文字有改动）'],
		[
			'another number',
			[[/^第二条/m, '第二条　设施旁边立牌子，写明由谁管。\n第三条']],
			'第二条（文字不变，新文本里是第三条）',
		],
		[
			'both',
			[
				[/^第二条/m, '第二条　设施旁边立牌子，写明由谁管。\n第三条'],
				['三日内', '五日内'],
			],
			'第二条（文字有改动，新文本里是第三条）',
		],
		[
			'both, where its own number is none any more',
			[
				[/^第二条/m, '第一条之一'],
				['三日内', '五日内'],
			],
			'第二条（文字有改动，新文本里是第一条之一）',
		],
		['none in the law of that day', [[/^第二条[^]*第三条/m, '第二条']], '第二条（新文本里没有）'],
	])('notes and sources of an article that gets %s', (_, changes, becomes) => {
		const line = (file: string, at: number): string =>
			`${file}:${at} 39 天以后（2027-01-01）《示例县设施管理规定》换成 2026-11-01 修订的文本，这个文件要跟着改：${becomes}。现在就可以对照新文本准备；到那天以后改好，再运行 npm run check -- --confirm ${file}`;
		expect(reviews(...changes)).toEqual([
			line('study/notes/shili-guiding.yaml', 9),
			line('study/xuexi.mdx', 10),
		]);
	});

	test('and that an article goes into another one', () => {
		const words = GOOD['laws/shili-guiding/2020-03-01.txt']!.split(/^第二条　|^第三条/m)[1]!;
		const [, study] = reviews(
			[/^第二条[^]*第三条/m, '第二条'],
			['制定本规定。', `制定本规定。\n${words.trimEnd()}`],
		);
		expect(study).toContain('要跟着改：第二条（新文本里并入第一条）。');
	});

	test('nothing of those whose articles stay as they are', () => {
		expect(reviews(['2020年5月1日起', '2027年1月1日起'])).toEqual([]);
	});

	test('and printed even where nothing is wrong', () => {
		const findings = checkContent(
			folderWith({ [LAW]: effectiveOn('2026-12-01'), 'laws/shili-guiding/2020-03-01.txt': TEXT }),
			MOMENT,
		);
		expect(printFindings(findings, { colours: false, verbose: false })).toContain(
			`今后 90 天\n  8 天以后（2026-12-01）《示例县设施管理规定》开始施行`,
		);
	});
});

test('once the day of a repeal has come, the verified status must say so', () => {
	const repealed = (status: string): string[] =>
		checkContent(
			folderWith({
				[LAW]: [
					'status: 现行有效\n',
					`status: ${status}\nhistory: [{ date: 2026-11-23, kind: 废止 }]\n`,
				],
			}),
			MOMENT,
		).problems.map(({ line, message }) => `${line} ${message}`);
	expect(repealed('现行有效')).toEqual([
		'7 history 写明 2026-11-23 废止，时效性（status）写的是“现行有效”。请核实后改为 已废止，同时更新 verifiedOn 和 verifiedSource',
	]);
	expect(repealed('已废止')).toEqual([]);
});

test('a repeal that only the 题注 tells is verified by somebody', () => {
	const said = checked({
		'laws/shili-guiding/2020-03-01.txt': ['会议通过）', '会议通过　2026年5月1日废止）'],
	});
	expect(said.filter((line) => line.includes('题注写明'))).toEqual([
		'warning laws/shili-guiding/law.yaml:7 题注写明 2026-05-01 废止。请核实后写 status: 已废止 和 verifiedOn、verifiedSource，并在 history 里写 { date: 2026-05-01, kind: 废止 }',
	]);
});
