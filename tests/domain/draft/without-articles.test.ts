import { describe, expect, test } from 'vitest';
import { check } from './invented-site.ts';

const remarksOn = async (draft: string): Promise<string[]> => {
	const [first] = await check(draft);
	return first!.remarks.map(({ words }) => words);
};

const PLAN = '《示例县江雾停航应急预案》';
const DECISION = '《示例县人民代表大会常务委员会关于渡口节约用水的决定》';

describe('a quotation of a text that has no 条', () => {
	test.each<[draft: string, remark: string]>([
		[`${PLAN}规定：“看不见对岸的，一律停航。”`, '引文与官方文字一致'],
		[`${PLAN}规定：“看不见对岸的，一律缓行。”`, '引文与官方文字不一致'],
		[`${DECISION}规定：“井水只供人喝，渡口每月公布用了多少桶。”`, '引文与官方文字一致'],
		[`${DECISION}规定：“为了少用江水以外的水，作如下决定”`, '引文与官方文字一致'],
		[
			`${DECISION}第一条规定：“井水只供人喝，渡口每月公布用了多少桶。”`,
			'引文不在所引的条文里。这些文字在第二点',
		],
		[
			`${DECISION}第九条规定：“井水只供人喝，渡口每月公布用了多少桶。”`,
			`${DECISION}（2030年1月1日文本）没有第九条。全文共2点，最后一点是第二点。引文在第二点`,
		],
	])('%s', async (draft, remark) => {
		expect(await remarksOn(draft)).toContain(remark);
	});
});
