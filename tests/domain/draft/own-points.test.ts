import { describe, expect, test } from 'vitest';
import { countyLibrary } from './county-library.ts';
import { check, TODAY } from './invented-site.ts';

const OPINION = `云溪县人民政府关于加强灯会安全工作的意见（征求意见稿）
各乡镇人民政府：
为了办好灯会，现提出以下意见。
一、总体要求
（一）指导思想。安全第一，预防为主。
（二）工作目标。灯会期间不出事故。
二、落实责任
（三）主办单位负责现场秩序。
（四）巷口设引导员。
三、加强保障
（五）经费由主办单位承担。
SENTENCE
四、附则
本意见自2032年1月1日起施行。`;

const OWN = '文稿自己的条款，存在';

describe('a draft that counts 一、 and （一） is looked up in itself', () => {
	test.each<[sentence: string, found: [string, string][]]>([
		['（六）按照本意见第二部分第（三）项检查。', [['本意见第二部分第（三）项', OWN]]],
		['（六）按照本意见第二部分检查。', [['本意见第二部分', OWN]]],
		['（六）按照本意见第二点第（四）项设置。', [['本意见第二点第（四）项', OWN]]],
		['（六）按照本意见第（四）项设置。', [['本意见第（四）项', OWN]]],
		['（六）按照本意见第二条第（三）项检查。', [['本意见第二条第（三）项', OWN]]],
		[
			'（六）按照本意见第六部分检查。',
			[['本意见第六部分', '文稿自己没有第六部分。全文共4点，最后一点是第四点']],
		],
		[
			'（六）按照本意见第二部分第（五）项检查。',
			[['本意见第二部分第（五）项', '文稿自己没有第二部分第五项。第二点只有第三项至第四项']],
		],
		[
			'（六）按照本意见第一部分和第三部分检查。',
			[
				['本意见第一部分', OWN],
				['第三部分', OWN],
			],
		],
		[
			'（六）依照《云溪县人民防空管理办法》第三条办理。',
			[['《云溪县人民防空管理办法》第三条', '条款存在']],
		],
		[
			'（六）依照《云溪县人民防空管理办法》第四条，第三条同时适用。',
			[
				['《云溪县人民防空管理办法》第四条', '条款存在'],
				['第三条', '条款存在'],
			],
		],
		['（六）第二部分资金由县财政保障，第三点钟集合，提出三点意见。', []],
		['（六）合同第二条约定的费用、会议第三部分的议程不变。', []],
		[
			'（六）按照《云溪县防空袭应急预案》第2.1节执行。',
			[['《云溪县防空袭应急预案》第2.1节', '条款存在']],
		],
		['（六）按照前项规定安排。', [['前项', OWN]]],
	])('%s', async (sentence, expected) => {
		const checked = await check(OPINION.replace('SENTENCE', sentence), TODAY, countyLibrary());
		const found = checked.map(({ text, remarks }) => [text, remarks[0]?.words]);
		expect(found).toEqual(expected);
	});
});

describe('a decision that counts 条', () => {
	const ownIn = async (draft: string): Promise<string[]> =>
		(await check(draft, TODAY, countyLibrary())).flatMap(({ remarks }) =>
			remarks.map(({ words }) => words),
		);
	const decision = (sentence: string): string =>
		`云溪县关于看护灯会场地的决定\n第一条　灯会场地有人看护。\n第二条　${sentence}\n第三条　灯灭后关门。`;

	test.each([
		['违反本决定第一条的，责令改正。', OWN],
		['违反本决定第七条的，责令改正。', '文稿自己没有第七条。全文共3条，最后一条是第三条'],
	])('is looked up in itself where it cites itself so: %s', async (sentence, words) => {
		expect(await ownIn(decision(sentence))).toEqual([words]);
	});
});

/** An invented notice that amends a measure which the site does not hold. */
const NOTICE = `云溪县人民政府关于修改《云溪县灯会管理办法》的通知
云政规〔2032〕3号
各乡镇人民政府：
现对《云溪县灯会管理办法》作如下修改。
一、第二条修改为：“灯会由县人民政府举办。”
二、第三条中的“SENTENCE”予以保留。
本通知自印发之日起施行。`;

test('第二条 of a notice that amends is of the law that it names, and what that quotes is looked into', async () => {
	const quoted = '《示例省渡船管理条例》第二条第一款规定，渡船每班限载三十人';
	const found = await check(NOTICE.replace('SENTENCE', quoted));
	const told = found.filter(({ text }) => /第[二三]条$/.test(text)).map(({ remarks }) => remarks);
	expect(told).toHaveLength(2);
	for (const [first] of told) expect(first!.words).toContain('本站没有《云溪县灯会管理办法》');
	const inside = found.find(({ text }) => text.endsWith('第二条第一款'));
	expect(inside?.grade).not.toBe('fine');
});
