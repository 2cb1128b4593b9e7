import { parseNumeral } from '../../../law/numbers/numerals.ts';
import { RANGE, unitAt, type Group } from './unit-groups.ts';
import { matchAt } from '../match-at.ts';

// e.g. "2.1", "2.3.1", "２．１"; not the 2.1 of 2.1.7.9.1, and no 2.0
const NUMBER = '[0-9０-９]{1,2}(?:[.．][0-9０-９]{1,2}){1,3}(?![0-9０-９]|[.．][0-9０-９])';
const JOINER = '、?(?:以及|及|和|与|或者|或|并)|、|[至到]|[-－—–~～]+';
// e.g. "第2.1", "2.1"
const FIRST = new RegExp(`(第?)\\s*(${NUMBER})\\s*`, 'y');
// e.g. "、2.2", "和第2.2", "至2.3.3", "，第3.1"
const FURTHER = new RegExp(`(${JOINER}|[，,](?=\\s*第))\\s*(?:(第)\\s*)?(${NUMBER})\\s*`, 'y');

// What may be counted by a number with a point that has no 第. e.g. the words behind 2.1 in 2.1%, 2.1:1, 2.1m
const SIGNS = '[%％‰℃°㎡㎞²³∶:：*×÷/＋+±\\-－—~～a-zA-Zα-ω\\d]';
// e.g. "米", "平方米", "万元", "公顷", "小时", "成"; not 成员, 分别, 分工, 人员, 名词解释, 所列, 日常, 时间, 安排
const UNITS = [
	'多?(?:平方|立方|千|公|厘|毫|分|微|纳|海|英)?(?:米|里|尺|寸|丈)|公顷|亩|[公千毫微]?克|[公千]?斤|吨|毫?升|[美欧日港]?元|角|[十百千万亿兆]|倍',
	'成(?![员立果灾])|折|个|人(?![员民防])|名(?![词称录])|位(?![置于])|户|家|所(?![列称述规确定])|栋|次(?!日)|届|例(?!外)|件|台|套|辆|艘|架',
	'世纪|年|月|日(?!常)|号|时(?![间效限])|小时|天|周|分(?![别工级组解类布配管])|秒|级|度|版|稿|代|期(?![间限])|[千毫]?[伏瓦安](?![全排置])|赫|千?帕|坡|图|表',
].join('|');
// e.g. "修订稿" in 3.15修订稿, "左右", "的比例", "地震" in 5.12地震
const OTHERS =
	'修[订改正]|印发|发布|公布|出台|施行|起|左右|以[上下内外]|之间|活动|地震|的?(?:比例|比率|系数|标准|速度|坡度|概率|压力|浓度|精度|密度|间距|距离|半径|价格|单价|费率|利率|税率|幅度|误差|经验|版本|水平|规模|尺寸|厚度|高度|宽度|深度|温度|产量|指数|增速|增长)';
const MEASURE = new RegExp(`^(?:${SIGNS}|${UNITS}|${OTHERS})`);

/** Whether what stands behind a number with a point makes a measure of it, a date or a version. */
const isMeasure = (behind: string): boolean => MEASURE.test(behind.trimStart());

/**
 * The numbers of sections as plans and standards count them: 第2.1节, 第2.1、2.2条, 2.1至2.3, 2.3.1. With 第 a unit is named, whichever
 * it is called (GB/T 1.1—2020, 7.3: 条; plans say 节, 项 and 款); without 第 it may be left out.
 */
export function decimalsAt(text: string, at: number): Group | null {
	const [all = '', mark = '', number] = matchAt(FIRST, text, at) ?? [];
	return number === undefined
		? null
		: withUnit(text, mark !== '', [numbered(number, false)], at + all.length);
}

/** The same as the next of a list: 和第2.2节, 、2.2. */
export function decimalsBehind(text: string, at: number): Group | null {
	const [all = '', , mark = '', number] = matchAt(FURTHER, text, at) ?? [];
	return number === undefined
		? null
		: withUnit(text, mark !== '', [numbered(number, false)], at + all.length);
}

/** Further numbers up to the name of the unit; without a name, each of them is one of a list that must be no measure. */
function withUnit(
	text: string,
	hasMark: boolean,
	numbers: Group['numbers'],
	end: number,
): Group | null {
	const named = unitEnd(text, end);
	if (named !== null) return groupOf(numbers, named);
	const [all = '', joiner = '', mark = '', number = ''] = matchAt(FURTHER, text, end) ?? [];
	const more = number !== '' && (mark === '' || hasMark);
	const next = more
		? withUnit(text, hasMark, [...numbers, numbered(number, RANGE.test(joiner))], end + all.length)
		: null;
	if (next || (more && !hasMark)) return next;
	return hasMark || isMeasure(text.slice(end)) ? null : groupOf(numbers, trimmed(text, end));
}

/** A number has no 0: 2.0 is a version. */
const groupOf = (numbers: Group['numbers'], end: number): Group | null =>
	numbers.some(({ number, path = [] }) => [number.main, ...path].includes(0))
		? null
		: { unit: 'heading', numbers, end };

// e.g. "节", "小节", "部分", "点"; 条, 款 and 项 as they are read elsewhere
const OWN_UNIT = /(?:小节|部分|点(?![钟半]))/y;

function unitEnd(text: string, at: number): number | null {
	const [own] = matchAt(OWN_UNIT, text, at) ?? [];
	if (own !== undefined) return at + own.length;
	const unit = unitAt(text, at);
	return unit && unit.unit !== 'part' && unit.unit !== 'subpart' ? unit.end : null;
}

const trimmed = (text: string, end: number): number => text.slice(0, end).trimEnd().length;

function numbered(written: string, range: boolean): Group['numbers'][number] {
	const all = written.split(/[.．]/).map((part) => parseNumeral(part) ?? 0);
	return { number: { main: all.at(-1)!, branch: 0 }, range, path: all.slice(0, -1) };
}
