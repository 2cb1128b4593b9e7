import { NUMERAL, parseNumeral } from '../../law/numbers/numerals.ts';
import type { Remark } from '../model.ts';

const NUMBER = `(?:[${NUMERAL}]+|\\d+(?:\\.\\d+)?)`;
const UNIT = '个?工作日|日|天|个月|年|小时|周岁|万元|元|倍';
/**
 * What a law counts: a time, an age, a share, a fine between two bounds. Other amounts are those of the case: 罚款五千元.
 */
// e.g. "十五日内", "3个工作日前", "六个月以内", "二年内", "48小时以上", "百分之三", "3%", "五千元以上", "三倍以下", "八小时" of 不少于八小时,
// "十四周岁" of 已满十四周岁; not "11月20日内", "2021年后"
const COUNTED = new RegExp(
	`(?<!月|百分之|[\\d.${NUMERAL}])(?:百分之(${NUMBER})|(${NUMBER})%|` +
		`(?<=少于|超过|低于|高于|至少|满|长至)(${NUMBER})(${UNIT})|(${NUMBER})(${UNIT})(?:以?[内前后]|以[上下]))`,
	'g',
);

interface Counted {
	text: string;
	at: number;
	unit: string;
	value: number;
}

const UNITS: Record<string, string> = { 天: '日', 个工作日: '日', 工作日: '日', 万元: '元' };

function countedIn(words: string): Counted[] {
	return [...words.matchAll(COUNTED)].flatMap((match) => {
		const [text, share, percent, bounded, unitOfBound, number, unitBeside] = match;
		const unit = unitOfBound ?? unitBeside ?? '百分之';
		const written = (share ?? percent ?? bounded ?? number)!;
		const value = parseNumeral(written) ?? Number(written);
		// e.g. "2021年后": a year of the calendar; a tree may be 一百年以上
		if (Number.isNaN(value) || (unit === '年' && value > 999)) return [];
		const times = unit === '万元' ? 10_000 : 1;
		return [{ text, at: match.index, unit: UNITS[unit] ?? unit, value: value * times }];
	});
}

// e.g. "责令你单位", "限你户", "要求当事人": what an office sets in a case
const SET_IN_CASE = /责令|限[你其期该于]|要求|约定|承诺/;
/** So much of a clause stands in a sentence of the law that it tells of that. */
const ALIKE = 0.4;
/** So much stands in one clause of it that it says nothing else. */
const THE_SAME = 0.85;
/** Of so few pairs of characters all have to stand there; of fewer nobody can tell. */
const FEW = 6;
const FEWEST = 4;

/**
 * A time, an age, a share or the bound of a fine behind a citation, where the cited place says nearly the same with another number:
 * 第六十七条第三款，自收到决定书之日起三十日内到指定的银行缴纳罚款. A number that the article has elsewhere may be told of that; only
 * where a clause says the very same is it told of.
 * @param behind the words behind the citation, up to the end of the sentence or to the next citation
 * @param cited the official words of the cited places
 * @param article those of the articles around them
 */
export function otherNumberRemark(behind: string, cited: string, article: string): Remark | null {
	const known = countedIn(article);
	for (const one of countedIn(behind)) {
		const clause = clauseAround(behind, one);
		if (SET_IN_CASE.test(clause) || isGraded(one, known)) continue;
		const isKnown = known.some((other) => isSame(one, other));
		const told = clause.replace(one.text, '\n');
		const said = cited
			.split(isKnown ? /[，。；\n]/ : /[。；\n]/)
			.filter((words) => isTold(told, words, isKnown ? THE_SAME : ALIKE))
			.flatMap(countedIn)
			.filter(({ unit }) => unit === one.unit);
		if (said.length > 0 && !said.some((other) => isSame(one, other)))
			return remark(`后面写的“${one.text}”，所引的条文里是“${said[0]!.text}”，请核对`);
	}
	return null;
}

/** Between the bounds of a fine an office may draw its own: 轻微的，处五百元以上八百元以下罚款. */
function isGraded({ unit, value }: Counted, known: readonly Counted[]): boolean {
	if (unit !== '元' && unit !== '倍') return false;
	const values = known.filter((one) => one.unit === unit).map((one) => one.value);
	return value >= Math.min(...values) && value <= Math.max(...values);
}

const isSame = (one: Counted, other: Counted): boolean =>
	one.unit === other.unit && one.value === other.value;

const remark = (words: string): Remark => ({ grade: 'doubtful', about: 'quotation', words });

function clauseAround(words: string, { at, text }: Counted): string {
	const start =
		Math.max(...['，', '：', '、', ',', '\t'].map((sign) => words.lastIndexOf(sign, at))) + 1;
	const [rest = ''] = /^[^，：,\t]*/.exec(words.slice(at + text.length)) ?? [];
	return words.slice(start, at + text.length) + rest;
}

/** Whether so much of a clause stands in some words, pair by pair of characters. */
function isTold(clause: string, words: string, share: number): boolean {
	const pairs = Array.from({ length: Math.max(0, clause.length - 1) }, (_, at) =>
		clause.slice(at, at + 2),
	).filter((pair) => /^[\u4e00-\u9fff]{2}$/.test(pair));
	const shared = pairs.filter((pair) => words.includes(pair));
	const least = pairs.length >= FEW ? share : 1;
	return pairs.length >= FEWEST && shared.length >= pairs.length * least;
}
