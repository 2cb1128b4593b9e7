import { NUMERAL, parseNumeral } from '../../../law/numbers/numerals.ts';
import { LEADING_VERBS } from './leading-verbs.ts';
import type { Span } from '../../model.ts';
import { matchesIn } from '../match-at.ts';

/** The number of a document, and where it stands. */
export interface WrittenNumber extends Span {
	/** `国务院令619`, `法释2015-11`: however its brackets are written. */
	number: string;
}

// 国令 is how the State Council numbers its orders today; not 各国令, 中国令. Provinces number theirs 粤府令, ministries and
// commissions 发展改革委令, 证监会令
const ISSUER =
	'(?<issuer>(?:中华人民共和国)?(?:国务院|(?<![中外各全他两])国(?=令)|主席|[\\u4e00-\\u9fff]{2,12}?(?:部|委员会|总局|局|署|人民政府|银行|办公室|委|监会)|[\\u4e00-\\u9fff]{1,8}?政府|[\\u4e00-\\u9fff]{1,3}府(?=令)))';
const COUNT = `(?<order>\\d{1,4}|[${NUMERAL}]{1,7})`;
// e.g. "国务院令第619号", "国令第722号", "中华人民共和国主席令第七十一号", "某某省人民政府令第 5 号", "省政府令第45号", "国务院令〔第619号〕"
const ORDER = new RegExp(
	`${ISSUER}令\\s*(?:\\d{4}年|[〔[（(](?=第[^号]{1,9}号[〕\\])）]))?第?\\s*${COUNT}\\s*号[〕\\]]?`,
	'g',
);
// e.g. "国务院第588号令", "国务院588号令", "省政府第251号令"
const ORDER_BEHIND = new RegExp(`${ISSUER}第?\\s*${COUNT}\\s*号令`, 'g');
// e.g. "法释〔2015〕11号", "国发[2008]3号", "国发﹝2020﹞5号", "法（研）发〔1987〕32号", "（85）…" is too old to be told from other
// numbers
const YEARLY =
	/(?<issuer>(?:[\u4e00-\u9fff]{1,3}[（(][\u4e00-\u9fff]{1,2}[）)])?[\u4e00-\u9fff]{1,8})\s*[〔[［（(【﹝]\s*(?<year>\d{4})\s*[〕\]］）)】﹞](?:\s*第)?\s*(?<order>\d{1,4})\s*号/g;
// Words in front of an issuer: "依照国务院令第619号", "我院法〔1999〕8号", "12月29日原国家某某总局令第3号", "原某某部令第3号"; not those
// within its name: 和 of 呼和浩特市 or 和平区, 经 of 国家经济某某委员会 or 国经贸, 原 of 松原市
const IN_FRONT = new RegExp(
	`^.*(?:${LEADING_VERBS}|号|学习|贯彻|落实|传达|转发|下发|收到|了|印发的?|公布的|(?<![共呼太泰永云平政雍])和(?![平县田顺静硕政龙林布])|与|及|以|的|由|为|是|(?<!国)经(?!济|贸|信|开)|按|[我本]院|[年月日]原?|(?<![中平高草太开松三五清固阳海])原(?=中华|国家|[\\u4e00-\\u9fff]{2,10}(?:[部署]|[总分]?局|委员会)$))`,
);

// What leads to a number in the words of lawyers, whatever stands in front of it. e.g. "口径可参考", "详见", "其中", "应依", "现行", "前述"; not 依
// of 依兰, whose government counts its papers so, nor 林用地, 数据, 依申请, 依法治
const LEADS =
	/^.*(?:参[考看阅]|见|[适引援采]用|依(?![政府申]|法治)|(?<!数)据|[例比]如|[上前]述|现行|有效|失效|有关|配套|所附|重申|包括|其中?|该|在|但|而|针对|关于|废止|修改|一并)/;

// How the country's own offices count their papers, whatever stands in front of it: "法释" in 口径就法释
const NATIONAL = /^.*(?=(?:法释|国办?[发函]|中办?发|高检发(?:释字|研字)?)$)/;

// Whole names in front of how their documents are counted: "最高人民法院法释〔2031〕7号", "省人民政府某政发〔2031〕3号", "某某部某办〔2031〕5号"
const OFFICE_IN_FRONT =
	/^.*(?:法院|检察院|最高[法检]|国务院(?:办公厅)?|政府(?:办公[厅室])?|办公[厅室]|委员会|总局|[部局厅署])(?=[\u4e00-\u9fff]{2})(?![罚处复行强决])/;

// e.g. "某自然资罚决字", "某环罚告字", "某复决字", "某交罚", "某交罚告", "某防许": how decisions on single cases are counted; not 高检发释字, 某政字, 法复
const OF_CASE =
	/(?:[罚处告催强复撤听责改征拆许认执诉初终决受]字|罚(?:[先听告决催不]|缴){0,2}|[复许][决终不驳受准]|(?<=..)许|责[改限停]|[听催]告?|强[制执催拆]决?)$/;

/** The numbers of documents that a text names, in order. */
export function numbersIn(text: string): WrittenNumber[] {
	const orders = text.includes('令')
		? [...matchesIn(ORDER, text), ...matchesIn(ORDER_BEHIND, text)]
		: [];
	const yearly = text.includes('号') ? matchesIn(YEARLY, text) : [];
	return [...orders, ...yearly].sort((a, b) => a.index - b.index).flatMap(numberOf);
}

function numberOf(match: RegExpExecArray): WrittenNumber[] {
	const { issuer = '', year, order = '' } = match.groups!;
	const written = issuer.replace(IN_FRONT, '');
	const own = year === undefined ? written : codeAtEnd(written);
	const value = parseNumeral(order);
	if (value === null || own === '' || OF_CASE.test(own)) return [];
	const start = match.index + issuer.length - own.length;
	const end = match.index + match[0].length;
	const number = documentNumber(own, value, year);
	return [{ start, end: end + (isOpen(match) ? 1 : 0), number }];
}

/** How an office counts its papers, without the words in front of it: 法释 of 口径可参考法释. */
const codeAtEnd = (words: string): string =>
	[LEADS, OFFICE_IN_FRONT, NATIONAL].reduce((rest, front) => rest.replace(front, ''), words);

/** Whether the bracket that a number opens is closed right behind it: 省政府令（第45号）. */
const isOpen = ({ 0: written, index, input }: RegExpExecArray): boolean =>
	/令[（(]/.test(written) && /[）)]/.test(input[index + written.length] ?? '');

/** A number as an index holds it. */
const documentNumber = (issuer: string, value: number, year: string | undefined): string => {
	const body = issuer
		.replace(/^中华人民共和国/, '')
		.replace(/^国$/, '国务院')
		.replace('(', '（')
		.replace(')', '）');
	return year ? `${body}${year}-${value}` : `${body}令${value}`;
};

/** The number of a law as its metadata writes it, in the form that `numbersIn` gives. */
export const readDocumentNumber = (written: string): string | null =>
	numbersIn(written)[0]?.number ?? null;

// e.g. "法释2015-11", "法（研）发1987-32", "国务院令619"
const KEPT = /^(?<issuer>[\u4e00-\u9fff（）]+?)(?:(?<year>\d{4})-|令)(?<order>\d{1,4})$/;

/** `法释〔2015〕11号` of `法释2015-11`, for people to read; null for what is no such number. */
export function writtenDocumentNumber(number: string): string | null {
	const { issuer, year, order } = KEPT.exec(number)?.groups ?? {};
	if (issuer === undefined) return null;
	return year ? `${issuer}〔${year}〕${order}号` : `${issuer}令第${order}号`;
}
