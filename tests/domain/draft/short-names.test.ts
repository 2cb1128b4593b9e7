import { expect, test } from 'vitest';
import { Library } from '../../../src/domain/draft/library/library.ts';
import { readLaw } from '../../../src/domain/law/read/parse.ts';
import { check, TODAY } from './invented-site.ts';

// An interpretation that nobody has made.
const TITLE = '最高人民法院关于审理过江渡船租赁合同纠纷案件适用法律若干问题的解释（一）';
const TEXT = `${TITLE}
第一条　租船应当写明天数。
第二条　下列约定无效：
（一）夜间不点灯；
（二）不备救生衣。
第三条　本解释自2024年1月1日起施行。
`;
const library = (): Library =>
	new Library([{ id: 'zulin', title: TITLE, versions: [{ date: '2024-01-01' }] }], () =>
		Promise.resolve(readLaw(TEXT)),
	);

test.each<[sentence: string, found: [text: string, remark: string][]]>([
	[
		'依据过江渡船租赁司法解释（一）第一条办理。',
		[['过江渡船租赁司法解释（一）第一条', '条款存在']],
	],
	[
		'依据《过江渡船租赁合同解释一》第二条第一款1－2项、第二条之（二）的规定办理。',
		[
			['《过江渡船租赁合同解释一》第二条第一款1－2项', '2处条款都有'],
			['第二条之（二）', '条款存在'],
		],
	],
	['依据过江渡船租赁合同纠纷解释第九条办理。', [['过江渡船租赁合同纠纷解释第九条', '没有第九条']]],
	['依据浮桥租赁司法解释（一）第一条办理。', [['浮桥租赁司法解释（一）第一条', '本站没有']]],
])(
	'an interpretation is looked up by what lawyers leave of its name: %s',
	async (sentence, found) => {
		const checked = await check(`代理词\n${sentence}`, TODAY, library());
		expect(checked.map(({ text }) => text)).toEqual(found.map(([text]) => text));
		for (const [place, [, remark]] of found.entries())
			expect(checked[place]!.remarks[0]!.words).toContain(remark);
	},
);
