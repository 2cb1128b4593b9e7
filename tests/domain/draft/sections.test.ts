import { describe, expect, test } from 'vitest';
import type { CheckedCitation } from '../../../src/domain/draft/model.ts';
import { countyLibrary } from './county-library.ts';
import { check as checkOn, TODAY } from './invented-site.ts';

const county = countyLibrary();
const check = (draft: string): Promise<CheckedCitation[]> => checkOn(draft, TODAY, county);

const PLAN = '《云溪县防空袭应急预案》';
const OPINION = '《云溪县人民政府关于推进人防工程平时使用的意见》';
const CHARTER = '《云溪自治县自治条例》';

describe('a place in a text that is not counted in 条, as the checker shows it', () => {
	test.each<[draft: string, name: string, words: string]>([
		[`按照${PLAN}2.2办理`, '第2.2节', '2.2 指挥部办公室\n指挥部办公室承担日常工作。'],
		[`按照${PLAN}第2.1节第二款第（2）项办理`, '第2.1节第二款第二项', '（2）决定人员疏散；'],
		[`按照${PLAN}第四部分办理`, '第四部分', '4 行动'],
		[
			`按照${OPINION}第二部分第（四）项办理`,
			'第二点第（四）项',
			'（四）签订责任书。使用人与管理单位签订责任书。',
		],
		[
			`学习${CHARTER}序言`,
			'序言',
			[
				'序　言',
				'云溪自治县位于群山之间，各族人民世代共居。',
				'自治县成立以来，各族人民团结进步。',
				'自治县将继续发展民族团结进步事业。',
			].join('\n'),
		],
		[`学习${CHARTER}序言第二自然段`, '序言第二段', '自治县成立以来，各族人民团结进步。'],
	])('%s', async (draft, name, words) => {
		const [first] = await check(draft);
		expect(first!.grade).toBe('fine');
		expect(first!.members).toMatchObject([{ name, words }]);
	});

	test.each<[draft: string, remark: string]>([
		[`${PLAN}2.2规定：“指挥部办公室承担日常工作。”`, '引文与官方文字一致'],
		[`${CHARTER}序言第二自然段指出：“自治县成立以来，各族人民团结奋进。”`, '引文与官方文字不一致'],
	])('with a quotation: %s', async (draft, remark) => {
		const [first] = await check(draft);
		expect(first!.remarks.map(({ words }) => words)).toContain(remark);
	});

	test.each<[draft: string, remark: string]>([
		[`按照${PLAN}2.9办理`, `${PLAN}（2030年3月1日文本）没有第2.9节。第2章只有3节`],
		[`按照${PLAN}第2.3.5节办理`, `${PLAN}（2030年3月1日文本）没有第2.3.5节。第2.3节只有3节`],
		[
			`按照${PLAN}第九部分办理`,
			`${PLAN}（2030年3月1日文本）没有第九部分。全文共5个部分，最后一个是第五部分`,
		],
		[`按照${PLAN}2.1第（7）项办理`, `${PLAN}（2030年3月1日文本）没有第2.1节第七项。第2.1节只有3项`],
		[`按照${PLAN}2.2第三款办理`, `${PLAN}（2030年3月1日文本）没有第2.2节第三款。第2.2节只有1款`],
		[
			`按照${OPINION}第六部分办理`,
			`${OPINION}（2029年8月15日文本）没有第六部分。全文共4点，最后一点是第四点`,
		],
		[
			`按照${OPINION}第二部分第（九）项办理`,
			`${OPINION}（2029年8月15日文本）没有第二部分第九项。第二点只有第三项至第五项`,
		],
		[`学习${CHARTER}序言第九自然段`, `${CHARTER}（2027年3月31日文本）没有序言第九段。序言只有3段`],
		[
			'学习《云溪县人民防空管理办法》序言',
			'《云溪县人民防空管理办法》（2026年4月12日文本）没有序言。全文没有叫“序言”的部分',
		],
	])('that is not there: %s', async (draft, remark) => {
		const [first] = await check(draft);
		expect(first!.remarks.map(({ words }) => words)).toContain(remark);
	});
});

describe('a draft that is a plan itself', () => {
	const DRAFT = `云溪县防汛应急预案
1 总则
1.1 目的
制定本预案。
2 组织
2.1 指挥部
县设指挥部。
2.2 办公室
落实本预案2.1的决定，按照2.4和第2.1节的规定办理。水深2.1米以上的，按照2.7倍储备，见本预案第2.6节。`;

	test('is what 本预案2.1 in it means', async () => {
		const found = await check(DRAFT);
		expect(found.map(({ text, remarks }) => [text, remarks[0]!.words])).toEqual([
			['本预案2.1', '文稿自己的条款，存在'],
			['第2.1节', '文稿自己的条款，存在'],
			['本预案第2.6节', '文稿自己没有第2.6节。第2章只有2节'],
		]);
	});
});
