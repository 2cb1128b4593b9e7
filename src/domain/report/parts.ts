import { parseNumeral } from '../law/numbers/numerals.ts';
import type { PartKind } from './model.ts';

// Which statutory content (model.ts) a heading names, by what it means and not by its number or place.
// The first that fits: “2024年…主要安排” is a plan although it says 主要, “第一责任人…情况” is no 情况 of measures.
const MEANINGS: [PartKind, RegExp][] = [
	// e.g. "党政主要负责人履行推进法治建设第一责任人职责情况", "主要负责同志履职情况", "党组书记、局长履行法治建设职责情况", "述法情况", "履职情况", "责任"
	[
		'responsibility',
		/第一责任人|主要(?:负责人|负责同志|领导)[^。]{0,20}(?:履职|履行|职责|责任|推进法治)|(?:负责人|书记|[局县市区镇乡]长|主任|一把手|班子)[^。]{0,4}(?:履职|履行)|述法|^履职(?:尽责)?(?:情况)?$|^责任(?:落实|履行)?(?:情况)?$/,
	],
	// e.g. "存在的不足和原因", "存在的主要问题及原因分析", "工作短板", "面临的困难", "困难和问题", "原因分析", "产生上述问题的主要原因"
	[
		'shortcomings',
		/不足|存在(?:的)?(?:主要|突出)?(?:困难|问题|差距)|主要问题|面临的?(?:主要)?(?:困难|问题)|困难(?:和|与|及|、)问题|^(?:主要)?问题(?:$|[和与及、])|问题(?:和|与|及)?原因|短板|薄弱环节|差距|原因(?:分析|剖析)?[：:]?$/,
	],
	// e.g. "其他需要报告的情况", "需要报告的其他情况", "其他需要说明的事项"
	[
		'other',
		/^其[他它](?:需要|有关|方面|情况|事项|$)|其[他它](?:需要)?(?:报告|说明)|(?:报告|说明)的其[他它]/,
	],
	// e.g. "2023年工作计划完成情况", "年度任务落实情况": what came of a plan is none
	['measures', /(?:计划|安排|打算|任务|目标|承诺)(?:事项)?的?(?:完成|落实|兑现|执行)情况/],
	// e.g. "2024年推进法治政府建设的主要安排", "下一年度工作打算", "下步工作计划", "今后工作重点", "明年工作思路", "努力方向"
	[
		'plan',
		/安排|打算|计划|设想|思路|规划|谋划|展望|(?:下|今后|明年|来年|下一步|下一年)[^。]{0,12}(?:工作|措施|重点|任务|方向|目标)|下一步|工作(?:重点|要点)|(?:努力|改进|主攻)(?:的)?方向/,
	],
	// e.g. "主要举措和成效", "工作开展情况", "主要做法", "取得的成绩", "工作总结", "法治政府建设总体情况"
	[
		'measures',
		/举措|成效|做法|成绩|进展|亮点|开展情况|推进情况|完成情况|落实情况|(?:工作|建设)(?:总体|基本|主要)?情况|主要工作|工作总结|工作回顾/,
	],
];

// e.g. "去年计划完成情况", "上年度承诺事项落实情况": what last year's report promised is none of the five contents
const OF_LAST_YEAR =
	/(?:去年|上年|上一年)[^。]{0,12}(?:计划|安排|打算|任务|目标|承诺)[^。]{0,6}(?:完成|落实|兑现|执行)/;

/** The statutory content that a heading names, or null. */
export function partOfHeading(heading: string): PartKind | null {
	const words = spelled(heading).replace(NUMBER, '').replace(/\s/g, '');
	if (OF_LAST_YEAR.test(words)) return null;
	return MEANINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Every content that a heading names: some reports treat 不足 and 安排 under one heading. */
export function partsOfHeading(heading: string): PartKind[] {
	const words = spelled(heading).replace(NUMBER, '').replace(/\s/g, '');
	const first = partOfHeading(heading);
	const both =
		first === 'shortcomings' && MEANINGS.find(([kind]) => kind === 'plan')![1].test(words);
	return first === null ? [] : both ? ['shortcomings', 'plan'] : [first];
}

/**
 * How headings are numbered, from the outermost in (GB/T 9704: 一、 → （一） → 1. → （1）); long reports have 第一部分 above, some 第一， below 一、,
 * and posts of WeChat `01` at any depth.
 */
export const HEADING_STYLES = [
	'第一部分',
	'第一节',
	'一、',
	'第一，',
	'（一）',
	'1.',
	'1',
	'1.1',
	'（1）',
	'01',
] as const;

export type HeadingStyle = (typeof HEADING_STYLES)[number];

const N = '[一二三四五六七八九十]{1,3}';
const STYLES: [HeadingStyle, RegExp][] = [
	// e.g. "第一部分"
	['第一部分', new RegExp(`^第${N}部分`)],
	// e.g. "第一节 立规"
	['第一节', new RegExp(`^第${N}[章节](?=\\s)`)],
	// e.g. "一、"
	['一、', new RegExp(`^${N}\\s*、`)],
	// e.g. "第一，", "第二、", "第三,"
	['第一，', new RegExp(`^第${N}[，、：,]`)],
	// e.g. "（一）", "(四)"
	['（一）', new RegExp(`^[（(]\\s*${N}\\s*[)）]`)],
	// e.g. "1.", "2．", "３、", "4.2023年"; not "1.5万"
	['1.', /^[\d０-９]{1,2}\s*[.．、](?![\d０-９]{1,2}(?![\d０-９]))/],
	// e.g. "1 工作举措" above "1.1 健全机制"; not "3 家企业", "5 月"
	[
		'1',
		/^[1-9]\s+(?=[\u4e00-\u9fff]{2})(?![家个名人次件起场期份处项条万亿元年月日天户台宗部批类种])/,
	],
	// e.g. "1.1 组织学法", "2.1.3 培训干部"; not "9.18 警报试鸣日", "1.5万亩"
	['1.1', /^[1-9](?:[.．][1-9]){1,2}\s+(?=[\u4e00-\u9fff])/],
	// e.g. "（1）", "(２)"
	['（1）', /^[（(]\s*[\d０-９]{1,2}\s*[)）]/],
	// e.g. "01 抓学习", "PART 02　抓执法", and "10　抓宣传" as `joinNumbers` has it; not "10 家企业"
	[
		'01',
		/^(?:[Pp][Aa][Rr][Tt][.．\s]*[\d０-９]{1,2}|[0０][1-9１-９]|[1-9１-９][\d０-９](?=\u3000))\s+(?=\S)/,
	],
];
const NUMBER = new RegExp(
	`^(?:#{1,6}\\s+)?\\s*(?:${STYLES.map(([, pattern]) => pattern.source.slice(1)).join('|')})?\\s*`,
);

// e.g. "㈠", "⒈", "⑴": a number in one character
const IN_ONE = /^(\s*(?:#{1,6}\s+)?)([㈠-㈩⑴-⒛])/;

// e.g. "壹、", "拾贰、": the numerals of cheques
const IN_FULL = /^(\s*(?:#{1,6}\s+)?)([壹贰叁肆伍陆柒捌玖拾]{1,3})(?=、)/;
const FULL = '壹贰叁肆伍陆柒捌玖拾';

// e.g. "【主要做法】": a heading in brackets, and nothing else
const IN_BRACKETS = /^(\s*(?:#{1,6}\s+)?)【([^【】]{2,40})】\s*$/;

/** `㈠加强领导` → `(一)加强领导`, `壹、工作成效` → `一、工作成效`, `【主要做法】` → `主要做法`. */
const spelled = (line: string): string =>
	line
		.replace(IN_BRACKETS, '$1$2')
		.replace(IN_ONE, (_, mark: string, number: string) => mark + number.normalize('NFKC'))
		.replace(IN_FULL, (_, mark: string, number: string) => mark + plain(number));

const plain = (number: string): string =>
	Array.from(number, (digit) => '一二三四五六七八九十'[FULL.indexOf(digit)]).join('');

// e.g. "## （一）提高认识", "　　一、…"
/** A line as it is spelled, without its indentation and Markdown mark. */
const unmarked = (line: string): string => spelled(line).replace(/^\s*(?:#{1,6}\s+)?\s*/, '');

/** How the line is numbered, or null; indentation and Markdown marks do not matter. */
export function styleOf(line: string): HeadingStyle | null {
	const words = unmarked(line);
	return STYLES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** A line without its indentation, Markdown mark and number: `（一）提高认识` → `提高认识`. */
export const withoutNumber = (line: string): string =>
	(styleOf(line) === null ? line.trim() : spelled(line.trim())).replace(NUMBER, '');

/** The value of the number of a line: 四 of `（四）…`; null without one. */
export function numberOf(line: string): number | null {
	const words = unmarked(line);
	const written =
		/^(?:PART[.．\s]*|(?:[（(第]|(?:\d{1,2}[.．])+(?=\d))?\s*)([一二三四五六七八九十]{1,3}|[\d０-９]{1,2})/i.exec(
			words,
		)?.[1];
	return styleOf(line) === null || written === undefined ? null : parseNumeral(written);
}
