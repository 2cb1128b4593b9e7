import { describe, expect, test } from 'vitest';
import { Library } from '../../../../src/domain/draft/library/library.ts';
import type { CheckedCitation } from '../../../../src/domain/draft/model.ts';
import { readLaw } from '../../../../src/domain/law/read/parse.ts';
import { check as checkOn, TODAY } from '../invented-site.ts';

/** Three wordings that nobody has made. Articles move on by one in 2029, and one is gone. */
const WORDINGS: Record<string, string> = {
	'2015-03-01': `示例县索道守则
（示例文本，非真实法规）
第一条　为了让缆车平稳上山，制定本守则。
第二条　缆车每天开车以前由值班员试两趟空车。
第三条　雷雨天缆车停开，乘客在下站候车室等候，车票当天有效。
第四条　缆车每厢坐四人，带狗的乘客坐最后一厢。
第五条　缆车票由县供销社代售，每张收手续费一分。
第六条　本守则自2015年4月1日起施行。
`,
	'2021-03-01': `示例县索道守则
（示例文本，非真实法规）
第一条　为了让缆车平稳上山，制定本守则。
第二条　缆车每天开车以前由值班员试一趟空车，并且填写试车单。
第三条　雷雨天缆车停开，乘客在下站候车室等候，车票当天有效。
第四条　缆车每厢坐四人，带狗的乘客坐最后一厢。
第五条　缆车票由县供销社代售，每张收手续费一分。
第六条　本守则自2015年4月1日起施行。
`,
	'2029-03-01': `示例县索道守则
（示例文本，非真实法规）
第一条　为了让缆车平稳上山，制定本守则。
第二条　每座铁塔装避雷针，每年春天测一次电阻。
第三条　缆车每天开车以前由站长试一趟空车。
第四条　雷雨天和大风天缆车停开，乘客在下站候车室等候，车票三天内有效。
第五条　缆车每厢坐四人，带狗的乘客坐最后一厢。
第六条　本守则自2015年4月1日起施行。
`,
};

const dates = Object.keys(WORDINGS).reverse();
const fetched: string[] = [];
const library = (): Library =>
	new Library(
		[
			{
				id: 'suodao',
				title: '示例县索道守则',
				names: ['索道守则'],
				versions: dates.map((date) => ({ date })),
			},
		],
		(_, date) => {
			fetched.push(date);
			return Promise.resolve(readLaw(WORDINGS[date]!));
		},
	);

const check = async (draft: string): Promise<CheckedCitation> =>
	(await checkOn(draft, TODAY, library()))[0]!;

describe('words that are not those of the cited article today', () => {
	test.each<[what: string, draft: string, remark: string, suggestion: string]>([
		[
			'are told from which wording they are, what that article is now, and beside what it says now',
			'《索道守则》第三条规定：“雷雨天缆车停开，乘客在下站候车室等候，车票当天有效。”',
			'引文不在所引的条文里。这是2021年3月1日文本第三条的文字；第三条是现在的第四条（按文字比对，供参考）',
			'雷雨天和大风天缆车停开，乘客在下站候车室等候，车票三天内有效。',
		],
		[
			'are those of the wording that has them, however old',
			'《索道守则》第二条规定：“缆车每天开车以前由值班员试两趟空车。”',
			'引文不在所引的条文里。这是2015年3月1日文本第二条的文字；第二条是现在的第三条（按文字比对，供参考）',
			'缆车每天开车以前由站长试一趟空车。',
		],
		[
			'with a slip are told to be nearer to another wording',
			'《索道守则》第三条规定：“雷雨天缆车停开，乘客在下站候车厅等候，车票当天有效。”',
			'引文不在所引的条文里。与2021年3月1日的文本更接近；第三条是现在的第四条（按文字比对，供参考）',
			'雷雨天和大风天缆车停开，乘客在下站候车室等候，车票三天内有效。',
		],
		[
			'are told the number that they had, where they are still the same',
			'《索道守则》第四条规定：“缆车每厢坐四人，带狗的乘客坐最后一厢。”',
			'引文不在所引的条文里。这些文字在第五条，2021年3月1日的文本里是第四条',
			'',
		],
		[
			'of an article that is gone have no official words to stand for them',
			'《索道守则》第五条规定：“缆车票由县供销社代售，每张收手续费一分。”',
			'引文不在所引的条文里。这是2021年3月1日文本第五条的文字；第五条后来删去了（按文字比对，供参考）',
			'',
		],
		[
			'with a slip, of the article as it stands now, are of no other wording',
			'《索道守则》第四条规定：“雷雨天和大风天缆车停开，乘客在下站候车厅等候，车票三天内有效。”',
			'引文与官方文字不一致',
			'雷雨天和大风天缆车停开，乘客在下站候车室等候，车票三天内有效。',
		],
	])('%s', async (_, draft, remark, suggestion) => {
		const { remarks, quotations } = await check(draft);
		expect(remarks.find(({ about }) => about === 'quotation')!.words).toBe(remark);
		expect(quotations[0]!.suggestion).toBe(suggestion);
	});

	test('are looked for beside a place that is not there, too', async () => {
		const { remarks, quotations } = await check(
			'《索道守则》第八条规定：“雷雨天缆车停开，乘客在下站候车室等候，车票当天有效。”',
		);
		expect(remarks[0]!.words).toContain('。引文是2021年3月1日文本第三条的文字');
		expect(quotations[0]!.suggestion).toBe(
			'雷雨天和大风天缆车停开，乘客在下站候车室等候，车票三天内有效。',
		);
	});

	test('alone make the page fetch other wordings', async () => {
		fetched.length = 0;
		await check('《索道守则》第五条规定：“缆车每厢坐四人，带狗的乘客坐最后一厢。”');
		expect(fetched).toEqual(['2029-03-01']);
	});
});
