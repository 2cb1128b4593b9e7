import { checkDraft } from '../../../src/domain/draft/check.ts';
import { Library } from '../../../src/domain/draft/library/library.ts';
import type { ListedLaw } from '../../../src/domain/draft/library/list.ts';
import type { CheckedCitation } from '../../../src/domain/draft/model.ts';
import { linesOf } from '../../../src/domain/draft/text/lines.ts';
import { readLaw } from '../../../src/domain/law/read/parse.ts';

/** The day of the tests. */
export const TODAY = '2031-06-01';

/** Texts that nobody has made, by law and date. */
const TEXTS: Record<string, string> = {
	'duchuan/2020-03-01': `示例省渡船管理条例
（示例文本，非真实法规）
第一条　为了让渡船开得稳、靠得准，制定本条例。
第二条　渡船每班限载三十人，救生衣按人数加两件配备。
超过限载人数的，船长应当拒绝开船。
第三条　船长开船以前检查下列各项：
（一）缆绳；
（二）油量；
（三）救生衣。
检查结果写入“航前记录”，保存一年。
第四条　本条例自2020年5月1日起施行。
`,
	'duchuan/2028-06-01': `示例省渡船管理条例
（示例文本，非真实法规）
第一条　为了让渡船开得稳、靠得准，制定本条例。
第二条　渡船每班限载二十人，救生衣按人数加两件配备。
超过限载人数的，船长应当拒绝开船。
第三条　大雾封江的时候，渡船停在码头不开。
第四条　船长开船以前检查下列各项：
（一）缆绳；
（二）油量；
（三）救生衣。
检查结果写入“航前记录”，保存一年。
第五条　本条例自2020年5月1日起施行。
`,
	'zhichuan/2015-01-01': `示例省纸船折叠办法
（示例文本，非真实法规）
第一条　折纸船用的纸，长不少于一尺，宽不少于半尺。
`,
	'chuanpiao/2024-01-01': `示例市船票查验细则
（示例文本，非真实法规）
第一条　船票当日有效，过期的不予退换。
第二条　违反本细则第一条规定，出售过期船票的，退还票款并致歉。
`,
	'matou/2026-01-01': `示例省码头管理条例
（示例文本，非真实法规）
第一章　总则
第一条　码头的木板缺一块补一块。
第二章　靠泊
第一节　白天
第二条　渡船靠泊时先系船头的缆绳。
第二节　夜间
第三条　夜间靠泊要点亮两盏灯。
第三章　附则
第四条　本条例自2026年2月1日起施行。
`,
	'hangdao/2025-01-01': `示例省航道规则
（示例文本，非真实法规）
第一编　航道
第一章　养护
第一条　航道每年疏浚一次。
第二编　船闸
第一章　养护
第二条　闸门每月上油一次。
第二章　开闸
第三条　开闸以前：
（一）鸣笛两声；
（二）观察上下游有没有来船。
第三条之一　闸门关好以后熄灯。
`,
	'bidu/2012-01-01': `示例省摆渡费管理办法
（示例文本，非真实法规）
第一条　摆渡一次收一元。
`,
	'guodu/2030-01-01': `示例县过渡规则
（示例文本，非真实法规）
第一条　船头已经挂灯的，不再查验。船尾还没有挂灯的，可以过江。
第二条　过江的人遵守宪法和法律，听从船工指挥。
`,
	'lanche/2011-01-01': `中华人民共和国缆车法
（示例文本，非真实法规）
第一条　缆车每天开车以前试一趟空车。
`,
	'wutian/2030-01-01': `示例县江雾停航应急预案
（示例文本，非真实法规）
1 总则
1.1 编制目的
雾大的时候人船都平安。
2 停航
2.1 停航的条件
看不见对岸的，一律停航。
停航以后：
（1）船头挂红灯；
（2）码头鸣钟。
`,
	'jieshui/2030-01-01': `示例县人民代表大会常务委员会关于渡口节约用水的决定
（示例文本，非真实法规）
为了少用江水以外的水，作如下决定：
一、洗甲板用江水，不用井水。
二、井水只供人喝，渡口每月公布用了多少桶。
`,
	'fuqiao/2010-01-01': `示例县浮桥守则
（示例文本，非真实法规）
第一条　浮桥的木船用铁链连成一排。
第二条　过桥的牛不许跑。
第三条　洪水来时拆开浮桥。
`,
	'fuqiao/2022-01-01': `示例县浮桥守则
（示例文本，非真实法规）
第一条　浮桥的木船用铁链连成一排。
第二条　（删去）
第三条　洪水来时拆开浮桥。
`,
	'dengta/2031-05-01': `示例省灯塔看护条例
（示例文本，非真实法规）
第一条　灯塔夜间长明，看护人每两个小时添油一次。
第二条　本条例自2031年9月1日起施行。
`,
};

const LAWS: ListedLaw[] = [
	{
		id: 'duchuan',
		title: '示例省渡船管理条例',
		names: ['渡船条例'],
		numbers: ['示例省人民政府令第7号'],
		issuer: '示例省人民代表大会常务委员会',
		versions: [
			{ date: '2028-06-01', effective: '2020-05-01', kind: '修正' },
			{ date: '2020-03-01', effective: '2020-05-01', kind: '制定' },
		],
	},
	{
		id: 'zhichuan',
		title: '示例省纸船折叠办法',
		status: { label: '已废止', verifiedOn: '2029-01-01' },
		versions: [{ date: '2015-01-01' }],
	},
	{
		id: 'chuanpiao',
		title: '示例市船票查验细则',
		versions: [{ date: '2024-01-01', kind: '制定' }],
	},
	{
		id: 'matou',
		title: '示例省码头管理条例',
		numbers: ['示例省人民政府令第9号'],
		versions: [{ date: '2026-01-01', effective: '2026-02-01', kind: '制定' }],
	},
	{
		id: 'hangdao',
		title: '示例省航道规则',
		versions: [{ date: '2025-01-01', kind: '制定' }],
	},
	{
		id: 'wutian',
		title: '示例县江雾停航应急预案',
		versions: [{ date: '2030-01-01', kind: '制定' }],
	},
	{
		id: 'jieshui',
		title: '示例县人民代表大会常务委员会关于渡口节约用水的决定',
		versions: [{ date: '2030-01-01', kind: '制定' }],
	},
	{
		id: 'dengta',
		title: '示例省灯塔看护条例',
		versions: [{ date: '2031-05-01', effective: '2031-09-01', kind: '制定' }],
	},
	{
		id: 'fuqiao',
		title: '示例县浮桥守则',
		versions: [
			{ date: '2022-01-01', effective: '2010-02-01', kind: '修正' },
			{ date: '2010-01-01', effective: '2010-02-01', kind: '制定' },
		],
	},
	{
		id: 'bidu',
		title: '示例省摆渡费管理办法',
		ended: '2031-12-01',
		versions: [{ date: '2012-01-01', kind: '制定' }],
	},
	{ id: 'xianfa', title: '中华人民共和国宪法' },
	{ id: 'guodu', title: '示例县过渡规则', versions: [{ date: '2030-01-01', kind: '制定' }] },
	{ id: 'zhiyuan', title: '中华人民共和国纸鸢法' },
	// What a registry lists first, a short name that nobody need have written.
	{ id: 'deng-ta', title: '示例省江河灯塔管理办法', shortTitle: '示例省灯塔管理办法' },
	{ id: 'fengche', title: '中华人民共和国风车法', page: true },
	{
		id: '示例省摆渡规则',
		title: '示例省摆渡规则',
		repeal: { clause: '《渡船管理条例》第五条', day: '2020-05-01' },
	},
	{
		id: 'lanche',
		title: '中华人民共和国缆车法',
		repeal: { clause: '《索道法》第九条', day: '2031-03-01' },
		versions: [{ date: '2011-01-01', kind: '制定' }],
	},
];

/** A library that remembers what was fetched. */
export function inventedSite(broken: readonly string[] = []): {
	library: Library;
	fetched: string[];
} {
	const fetched: string[] = [];
	const library = new Library(LAWS, ({ id }, date) => {
		const key = `${id}/${date}`;
		fetched.push(key);
		if (broken.includes(key)) return Promise.reject(new Error('no network'));
		return Promise.resolve(readLaw(TEXTS[key]!));
	});
	return { library, fetched };
}

/** What is said of the citations in a draft of some lines, by a site that has those texts or others. */
export const check = (
	draft: string,
	day = TODAY,
	library = inventedSite().library,
): Promise<CheckedCitation[]> => checkDraft(linesOf(draft), library, day, () => Promise.resolve());
