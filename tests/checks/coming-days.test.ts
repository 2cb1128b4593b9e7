import { describe, expect, test } from 'vitest';
import { printFindings } from '../../src/checks/print.ts';
import { checkContent } from '../../src/checks/run.ts';
import { folderWith, MOMENT, type Change } from './folder.ts';

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
