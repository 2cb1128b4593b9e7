import { expect, test } from 'vitest';
import { compareLaws } from '../../../../../src/domain/law/compare/compare.ts';
import { tellChanges } from '../../../../../src/domain/law/compare/told/told.ts';
import { readLaw } from '../../../../../src/domain/law/read/parse.ts';

/** What is told to have changed: `改动 1.1正文→1.1正文`. */
function places(old: string, newer: string): string[] {
	const { changes } = tellChanges(compareLaws(readLaw(old), readLaw(newer)));
	return changes.map((one) => `${one.kind} ${one.old?.label ?? ''}→${one.new?.label ?? ''}`);
}

test('words outside of articles are told by the heading that they stand below', () => {
	const plan = '示例乡灯会应急预案\n1 总则\n1.1 目的\n灯倒了的时候，巡灯的人先扶老人。\n';
	expect(places(plan, plan.replace('老人', '老人和孩子'))).toEqual(['改动 1.1正文→1.1正文']);
	const charter = '示例乡灯会章程\n序　言\n灯会起于老码头，办了三十年。\n第一条　灯会每年一次。\n';
	expect(places(charter, charter.replace('三十', '四十'))).toEqual(['改动 序言正文→序言正文']);
	const rules = '示例乡灯会规则\n为了看灯的人平安，定下这些规则。\n第一条　灯会每年一次。\n';
	expect(places(rules, rules.replace('平安', '平平安安'))).toEqual([
		'改动 条文以外的文字→条文以外的文字',
	]);
});

test.each<[what: string, old: string, newer: string, counts: string]>([
	[
		'a plan has no 条: its headings and what stands below them are counted',
		'示例乡灯会应急预案\n1 总则\n1.1 目的\n灯倒了先扶老人。\n',
		'示例乡灯会应急预案\n1 总则\n1.1 目的\n灯倒了先扶老人和孩子。\n',
		'改动1处，新增0处，删去0处，未变2处',
	],
	[
		'a decision has points',
		'示例乡关于灯会的决定\n为了平安，决定：\n一、灯要扎稳。\n二、人要看住。\n',
		'示例乡关于灯会的决定\n为了大家平安，决定：\n一、灯要扎稳。\n二、大人要看住小孩。\n',
		'改动1点，新增0点，删去0点，未变1点；另有标题和点以外的文字1处不同',
	],
	[
		'a statute has 条',
		'示例乡灯会规则\n为了平安，定下规则。\n第一条　灯会每年一次。\n',
		'示例乡灯会规则\n为了大家平安，定下规则。\n第一条　灯会每年一次。\n',
		'改动0条，新增0条，删去0条，未变1条；另有标题和条以外的文字1处不同',
	],
])('counts: %s', (_, old, newer, counts) => {
	expect(tellChanges(compareLaws(readLaw(old), readLaw(newer))).counts).toBe(counts);
});

test('what only moved is shown, what only got another number is named', () => {
	const [lamp, bell, boat] = ['灯每晚点亮。', '雾天敲钟。', '渡船早晚各一班。'];
	const law = (...articles: string[]): ReturnType<typeof readLaw> =>
		readLaw(
			`示例乡规则\n${articles.map((one, at) => `第${'一二三四'[at]!}条　${one}`).join('\n')}\n`,
		);
	const { changes, renumbered } = tellChanges(
		compareLaws(law(lamp, bell, boat), law(bell, '桥上禁止垂钓。', boat, lamp)),
	);
	expect(changes.map(({ kind, id }) => [kind, id])).toEqual([
		['新增', 't2'],
		['移动', 't4'],
	]);
	expect(renumbered.map((places) => [places.old.label, places.new.label])).toEqual([
		['第二条', '第一条'],
	]);
});

/** What is remarked of each change: `旧第一条 并入新第二条`. */
function remarks(old: string, newer: string): string[] {
	const { changes } = tellChanges(compareLaws(readLaw(old), readLaw(newer)));
	return changes
		.filter(({ remark }) => remark.length > 0)
		.map(({ old: was, new: now, remark }) => {
			const words = remark.map((part) => (typeof part === 'string' ? part : part.label)).join('');
			const at = now ? `新${now.label}` : `旧${was!.label}`;
			return `${at} ${words.replace('（按文字比对，供参考）', '')}`;
		});
}

const LAMP = '守灯人应当在日落以前点亮灯塔，并且在值守簿里写明点灯的时刻。';
const FOG = '大雾的时候每小时敲钟十二次，直到看得见对岸的杨树。';
const BOAT = '渡船每天早晚各开一班，汛期由示例站决定是否停航。';
const FEE = '老人、孩子和病人坐船免费，其他人每次交一枚铜板。';
const KEEPERS =
	'看船的人：\n（一）每三天查一次缆绳，断股的当天换掉；\n（二）把船板编号抄进船簿，月底交埠头；\n（三）洪水以前把空船拖到高处。';
const KEEPERS_APART = [
	'缆绳每三天查一次，断股的缆绳当天换掉，换下的收进库房，由学徒拆成麻絮塞船缝。',
	'船板编号一律抄进船簿，月底交埠头，由账房逐条核对后签字，错漏的退回重抄。',
	'洪水以前空船拖到高处，用木桩拴牢，并请邻村派人一起看守到水退为止。',
];
const rules = (...articles: string[]): string =>
	`示例乡规则\n${articles.map((one, at) => `第${'一二三四五六'[at]!}条　${one}`).join('\n')}\n`;

test.each<[what: string, old: string, newer: string, told: string[]]>([
	[
		'merged: both ends say so',
		rules(LAMP, FOG, BOAT),
		rules(`${LAMP}${FOG}`, BOAT),
		['新第一条 有文字来自旧第二条', '旧第二条 并入新第一条'],
	],
	[
		'split: both ends say so',
		rules(`${LAMP}\n${FOG}`, BOAT),
		rules(LAMP, FOG, BOAT),
		['新第一条 部分文字移到新第二条', '新第二条 由旧第一条分出'],
	],
	[
		'rewritten on the way into another article, where most of it is still told',
		rules(LAMP, '大雾的时候每小时敲钟六次，直到看得见对岸的杨树和桥。', BOAT),
		rules(`${LAMP}${FOG}`, BOAT),
		['新第一条 有文字来自旧第二条', '旧第二条 并入新第一条'],
	],
	[
		'a 款 that went from one article to another, both of which stay',
		rules(`${LAMP}\n${FEE}`, BOAT),
		rules(LAMP, `${BOAT}\n${FEE}`),
		['新第一条 部分文字移到新第二条', '新第二条 有文字来自旧第一条'],
	],
	[
		'one article that became parts of two others',
		rules(LAMP, `${FOG}\n${FEE}`, BOAT),
		rules(`${LAMP}${FOG}`, `${BOAT}${FEE}`),
		[
			'新第一条 有文字来自旧第二条',
			'旧第二条 分别并入新第一条、新第二条',
			'新第二条 有文字来自旧第二条',
		],
	],
	[
		'a list that became articles, each in other words',
		rules(LAMP, KEEPERS, BOAT),
		rules(LAMP, ...KEEPERS_APART, BOAT),
		[
			'旧第二条 分为新第二条、新第三条、新第四条',
			'新第二条 由旧第二条分出',
			'新第三条 由旧第二条分出',
			'新第四条 由旧第二条分出',
		],
	],
	// The first says 构成犯罪的，依法追究刑事责任 before and after: nothing came there from the one that is gone.
	[
		'what other articles say in both wordings',
		rules(`${LAMP}构成犯罪的，依法追究刑事责任。`, `${FOG}构成犯罪的，依法追究刑事责任。`, BOAT),
		rules(`${LAMP}构成犯罪的，依法追究刑事责任。`, BOAT),
		[],
	],
])('%s', (_, old, newer, told) => {
	expect(remarks(old, newer)).toEqual(told);
});

test('a remark leads to the other provision, where the comparison shows it', () => {
	const links = (old: string, newer: string): unknown[] =>
		tellChanges(compareLaws(readLaw(old), readLaw(newer))).changes.flatMap(({ remark }) =>
			remark.filter((part) => typeof part !== 'string'),
		);
	expect(links(rules(LAMP, FOG, BOAT), rules(`${LAMP}${FOG}`, BOAT))).toEqual([
		{ label: '旧第二条', id: 'old-t2' },
		{ label: '新第一条', id: 't1' },
	]);
	expect(links(rules(FEE, `${LAMP}\n${FOG}`, BOAT), rules(LAMP, FOG, BOAT))).toEqual([
		{ label: '新第二条', id: 't2' },
		{ label: '旧第二条', id: 't1' },
	]);
});

test('what changed is listed by its outcome, with the number that it had', () => {
	const { overview } = tellChanges(
		compareLaws(
			readLaw(rules(LAMP, FOG, BOAT, FEE)),
			readLaw(
				rules(
					'桥上不得垂钓、晒网和停放水车。',
					LAMP.replace('日落', '天黑'),
					BOAT.replace('早晚', '中午'),
				),
			),
		),
	);
	expect(overview).toEqual([
		{
			kind: '改动',
			entries: [
				{ id: 't2', name: '第二条（旧第一条）' },
				{ id: 't3', name: '第三条' },
			],
		},
		{ kind: '新增', entries: [{ id: 't1', name: '第一条' }] },
		{
			kind: '删去',
			entries: [
				{ id: 'old-t2', name: '旧第二条' },
				{ id: 'old-t4', name: '旧第四条' },
			],
		},
	]);
});
