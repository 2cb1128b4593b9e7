import type { UnitNumber } from '../../../law/model.ts';
import { FORMAL_NUMERAL, NUMERAL, parseNumeral } from '../../../law/numbers/numerals.ts';
import { CITED_UNITS, type CitedUnit } from '../../model.ts';
import { matchAt } from '../match-at.ts';

/** Numbers that carry their brackets or their ring in one character. e.g. "㈠", "⑵", "③" */
export const ENCLOSED = '㈠-㈩⑴-⒇①-⑳';
// e.g. "十 八" in 第 十 八 条, "二 十" in 第二 十条: machines that read pages leave blanks within numbers; not "一 二" of two columns
const BLANKED = `(?=[${NUMERAL} 　\u00a0]{0,9}[十百千])[${NUMERAL}]{1,7}(?:[ 　\u00a0][${NUMERAL}]{1,7}){1,6}(?=\\s*[编章节条款项目])`;
// e.g. "二十八", "28", "㈡", "贰拾捌", and "一百0二" by slip
const NUMBER = `${BLANKED}|[${NUMERAL}]{1,5}[0０][${NUMERAL}]|[${NUMERAL}]{1,9}|[0-9０-９]{1,4}|[${ENCLOSED}]|(?=零*[${FORMAL_NUMERAL}])[零${FORMAL_NUMERAL}]{1,9}`;
const BARE_OR_BRACKETED = `(?:(${NUMBER})|[（(]\\s*(${NUMBER})\\s*[）)])`;
// e.g. "、", "，", "和", "或者", "以及", "至", "-", "及其"
export const JOINER =
	'(?:、?(?:以及|及|和|与)其|、?(?:以及|及|和|与|或者|或|并)|、|[起直]?[至到]|[-－—–~～]+)';

// e.g. "第十二", "第（三）", "第 12"
export const OPENING = new RegExp(`第\\s*${BARE_OR_BRACKETED}\\s*`, 'y');
// Behind a 款 or 项 without 第 and brackets. e.g. "规定", "（三）项", "情形", "办理", "后半句"; not 一款新灯, 一项以上, 两款“新”灯
const GOES_ON = `[规所的之中外、，。；：“”）)和或及与至到]|[一二三四五六七八九十0-9]|第|[（(]\\s*(?:${NUMBER})\\s*[）)]|情形|办理|执行|处[罚理]|[前后]半?[段句]|但书`;
/** Between numbers without 第 that share their unit: 1、2项, 1－4项. */
export const BETWEEN_SHORT = '[、至到和或\\-－—–~～]';
// e.g. "三款规定", "一项（三）目", "一至四项情形", "1－4项", "二、三款办理", "三款：“", "三款" at the end; a list needs nothing behind it
const WITHOUT_MARKS = `(?!两)(?:${NUMBER})(?=(?:${BETWEEN_SHORT}(?:${NUMBER}))*[款项](?:${GOES_ON}|$)|(?:${BETWEEN_SHORT}(?:${NUMBER}))+(?:[款项](?![式目])|目(?![标录前的])))`;
// e.g. "一" in 第五条一款关于, where nothing else could be counted; not 第五条一款新灯
const BEHIND_ARTICLE =
	'(?<=条)[一二三四五六七八九十](?=款(?![式项]|[（(]?新|[产商]品|软件|应用|游戏|手机|车))';
// e.g. "三" in 第五条一款三项处理
const BEHIND_PARAGRAPH = '(?<=[一二三四五六七八九十0-9]款)[一二三四五六七八九十]{1,2}(?=项(?!目))';
// e.g. "第三项", "（三）项", "一至三项" and "2款", "1、2目" behind a 款, 条 or 项; not 一项以上, 一款新
export const DEEPER = new RegExp(
	`(?:第\\s*${BARE_OR_BRACKETED}|[（(]\\s*(${NUMBER})\\s*[）)]|([0-9]{1,2}(?=[款项](?![式目])|目(?![标录前]))|${BEHIND_ARTICLE}|${BEHIND_PARAGRAPH}|${WITHOUT_MARKS}))\\s*`,
	'y',
);
// e.g. "、二", "至第六", "、（三）", and "（三）" after "（二）"
const FURTHER = new RegExp(`\\s*(?:(${JOINER})\\s*)?(?:第\\s*)?${BARE_OR_BRACKETED}\\s*`, 'y');
// e.g. "㈡" behind "㈠", "（三）" after "（二）": these need nothing between them
const IN_ONE_CHARACTER = new RegExp(`^[${ENCLOSED}]$`);
// e.g. "前段", "后半段", "第一句", "但书" behind 第一款: a part of it that carries no number
const PART = '(?:[前后]半?[段句]|第[一二三四]句|但书)';
// e.g. "、五十二条", "，第十四条", "或者第三款", "前段、第二款"
export const JOINED = new RegExp(
	`(${PART}?)\\s*(${JOINER}|[，,](?=\\s*第))\\s*(?:(第)\\s*)?${BARE_OR_BRACKETED}\\s*`,
	'y',
);
// e.g. "至", "到", "—" between two numbers, "起至"; not "、"
export const RANGE = /^[起直至到\-－—–~～]+$/;
// e.g. "6条", "二十一条" behind 某某条例 or 本条例, whose 第 is left out, and "6" of 6、9条; not 条例
export const SHORT = new RegExp(`(${NUMBER})(?=(?:${BETWEEN_SHORT}(?:${NUMBER})){0,9}条)`, 'y');
// e.g. "之一" in "第十七条之一"; not in "第三条之一般规定"
const BRANCH = new RegExp(`之(${NUMBER})(?![般切些定样旦])`, 'y');
// e.g. "、之二", "至之六" behind "第一百二十条之一"
const FURTHER_BRANCH = new RegExp(`(${JOINER})之(${NUMBER})(?![般切些定样旦])`, 'y');
// e.g. "第一款", "第1款" behind "第二十四", where 条 is missing
const INSIDE_ARTICLE = new RegExp(`第\\s*[${NUMERAL}0-9０-９]{1,3}\\s*[款项]`, 'y');

/** Units by their names, and what may not follow: 条例, 项目, 章程 are other words. */
const UNIT_NAMES: [CitedUnit, RegExp][] = [
	['subpart', /分编(?![制号码写辑入队造])/y],
	['part', /编(?![制号码写辑入队造])/y],
	['chapter', /章(?!程)/y],
	['section', /节(?![日目约能假点水课])/y],
	[
		'article',
		/条(?!例(?!外)|件|款[式项]|约(?![定束])|生产线|线路|线(?=[的，。、；]|$)|[防战红底主]线|道路|河[流道]|公路|铁路|航线|管线|跑道|通道|意见|理由|建议|线索)/y,
	],
	['paragraph', /款(?![式项])/y],
	['item', /项(?!目)/y],
	// e.g. "第2目的标准", "第2目的，", which in Chinese numerals says 目的; not 第2目的地
	['subitem', /目(?![标录前]|的(?!规定|情形|要求|(?<=[0-9０-９][）)]?目的)(?!地)))/y],
];

/** Names of units that only texts without 条 have, and those words of a law that no 条 holds. e.g. not 第三点钟, 第二段落 */
const OTHER_NAMES: [CitedUnit, RegExp][] = [
	['heading', /部分/y],
	['point', /点(?![钟半名评击子数多])/y],
	['passage', /(?:自然)?段(?![落时期])/y],
];
/** All of them. The names of units in 条 come first. */
const ALL_NAMES = [...UNIT_NAMES, ...OTHER_NAMES];

/** Whether a unit is one that is counted outside of any 条. */
export const isOutsideArticles = (unit: CitedUnit): boolean =>
	unit === 'preamble' || OTHER_NAMES.some(([other]) => other === unit);

/** A number, or several that share the name of their unit: 第一、二款; 第（二）至（六）项. */
export interface Group {
	unit: CitedUnit;
	/** `path` has what stands in front of the last number of 2.3.1: 2 and 3; `name` is that of the step. */
	numbers: { number: UnitNumber; range: boolean; path?: readonly number[]; name?: string }[];
	end: number;
}

/** How far in a unit stands. */
export const depthOf = (unit: CitedUnit): number => CITED_UNITS.indexOf(unit);

/** So many numbers share no unit: a long line of nothing but numbers is not read to its end from each of them. */
const LONGEST_LIST = 50;

/**
 * The numbers that begin here, up to the name of their unit.
 * @param opening how the first number is written
 * @param numberAt the first group of `opening` that holds the number
 * @param outside whether the unit may be one that is counted outside of any 条
 * @returns null if no unit is numbered here
 */
export function readGroup(
	text: string,
	opening: RegExp,
	at: number,
	numberAt = 1,
	outside = false,
): Group | null {
	const names = outside ? ALL_NAMES : UNIT_NAMES;
	const match = matchAt(opening, text, at);
	if (!match) return null;
	const written = match.slice(numberAt).find((number) => number !== undefined);
	const numbers = [numbered(written!, false)];
	let cursor = at + match[0].length;
	let unit = unitAt(text, cursor, names) ?? missingArticle(text, cursor, written!);
	while (!unit) {
		if (numbers.length === LONGEST_LIST) return null;
		const [all, joiner = '', plain, bracketed] = matchAt(FURTHER, text, cursor) ?? [];
		if (all === undefined) return null;
		if (!joiner && bracketed === undefined && !IN_ONE_CHARACTER.test(plain!)) return null;
		numbers.push(numbered((plain ?? bracketed)!, RANGE.test(joiner)));
		cursor += all.length;
		// e.g. 第一、二两项
		if (text[cursor] === '两') cursor += 1;
		unit = unitAt(text, cursor, names);
	}
	if (numbers.some(({ number }) => number === null)) return null;
	return withBranch(text, { unit: unit.unit, numbers: numbers as Group['numbers'], end: unit.end });
}

function numbered(words: string, range: boolean): { number: UnitNumber | null; range: boolean } {
	// e.g. "㈠" is "(一)"; 两 in 第一、二两项 only counts the numbers
	const plain = words.normalize('NFKC').replace(/[()\s]|(?<=.)两$/g, '');
	const main = parseNumeral(plain);
	return { number: main === null || main === 0 ? null : { main, branch: 0 }, range };
}

interface UnitName {
	unit: CitedUnit;
	end: number;
}

/** The name of a unit that stands at a place. */
export function unitAt(text: string, at: number, names = UNIT_NAMES): UnitName | null {
	for (const [unit, pattern] of names) {
		const [name] = matchAt(pattern, text, at) ?? [];
		if (name !== undefined) return { unit, end: at + name.length };
	}
	return null;
}

/** 第二十四第一款 is 第二十四条第一款 by slip. A number of one digit may be the first of two: 第一第二款. */
function missingArticle(text: string, at: number, written: string): UnitName | null {
	// e.g. "二十四", "一百零三"
	return /^[^0-9０-９]{2,}$/.test(written) && matchAt(INSIDE_ARTICLE, text, at)
		? { unit: 'article', end: at }
		: null;
}

function withBranch(text: string, group: Group): Group {
	if (group.unit !== 'article') return group;
	const [all = '', number = ''] = matchAt(BRANCH, text, group.end) ?? [];
	const branch = parseNumeral(number);
	if (!branch) return group;
	const { main } = group.numbers.at(-1)!.number;
	group.numbers.at(-1)!.number = { main, branch };
	return withFurtherBranches(text, { ...group, end: group.end + all.length }, main);
}

/** 第一百二十条之一、之二: the article is named once. */
function withFurtherBranches(text: string, group: Group, main: number): Group {
	let { end } = group;
	for (;;) {
		const [all = '', joiner = '', number = ''] = matchAt(FURTHER_BRANCH, text, end) ?? [];
		const branch = parseNumeral(number);
		if (!branch) return { ...group, end };
		group.numbers.push({ number: { main, branch }, range: RANGE.test(joiner) });
		end += all.length;
	}
}
