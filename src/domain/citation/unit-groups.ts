import type { UnitNumber } from '../law/model.ts';
import { NUMERAL, parseNumeral } from '../law/numerals.ts';
import { CITED_UNITS, type CitedUnit } from './model.ts';

const NUMBER = `[${NUMERAL}]{1,9}|[0-9０-９]{1,4}`;
const BARE_OR_BRACKETED = `(?:(${NUMBER})|[（(]\\s*(${NUMBER})\\s*[）)])`;
// e.g. "、", "，", "和", "或者", "以及", "至", "-", "及其"
const JOINER = '(?:、?(?:以及|及|和|与)其|、?(?:以及|及|和|与|或者|或|并)|、|至|到|[-－—–~～]+)';

// e.g. "第十二", "第（三）", "第 12"
export const OPENING = new RegExp(`第\\s*${BARE_OR_BRACKETED}\\s*`, 'y');
// e.g. "第三项", "（三）项", "一至三项" and "2款" behind a 款 or 条; not 一项以上, 一款新
export const DEEPER = new RegExp(
	`(?:第\\s*${BARE_OR_BRACKETED}|[（(]\\s*(${NUMBER})\\s*[）)]|(${NUMBER})(?=(?:[、至到和或](?:${NUMBER}))*[款项](?:[规所的之中、，。；和或及与至到]|[一二三四五六七八九十0-9]|第)))\\s*`,
	'y',
);
// e.g. "、二", "至第六", "、（三）", and "（三）" after "（二）"
const FURTHER = new RegExp(`\\s*(${JOINER}?)\\s*第?\\s*${BARE_OR_BRACKETED}\\s*`, 'y');
// e.g. "、五十二条", "，第十四条", "或者第三款"
export const JOINED = new RegExp(
	`\\s*(${JOINER}|[，,](?=\\s*第))\\s*(第?)\\s*${BARE_OR_BRACKETED}\\s*`,
	'y',
);
export const RANGE = /^[至到\-－—–~～]+$/;
// e.g. "之一" in "第十七条之一"; not in "第三条之一般规定"
const BRANCH = new RegExp(`之(${NUMBER})(?![般切些定样旦])`, 'y');

/** Units by their names, and what may not follow: 条例, 项目, 章程 are other words. */
const UNIT_NAMES: [CitedUnit, RegExp][] = [
	['subpart', /分编(?![制号码写辑入队造])/y],
	['part', /编(?![制号码写辑入队造])/y],
	['chapter', /章(?!程)/y],
	['section', /节(?![日目约能假点水])/y],
	[
		'article',
		/条(?![例约件]|生产线|线路|线(?=[的，。、；]|$)|[防战红底主]线|道路|河[流道]|公路|铁路|航线|管线|跑道|通道|意见|理由|建议)/y,
	],
	['paragraph', /款(?!式)/y],
	['item', /项(?!目)/y],
	['subitem', /目(?![标录前的])/y],
];

/** A number, or several that share the name of their unit: 第一、二款; 第（二）至（六）项. */
export interface Group {
	unit: CitedUnit;
	numbers: { number: UnitNumber; range: boolean }[];
	end: number;
}

/** How far in a unit stands. */
export const depthOf = (unit: CitedUnit): number => CITED_UNITS.indexOf(unit);

/**
 * The numbers that begin here, up to the name of their unit.
 * @param opening how the first number is written
 * @param numberAt the first group of `opening` that holds the number
 * @returns null if no unit is numbered here
 */
export function readGroup(text: string, opening: RegExp, at: number, numberAt = 1): Group | null {
	opening.lastIndex = at;
	const match = opening.exec(text);
	if (!match) return null;
	const written = match.slice(numberAt).find((number) => number !== undefined);
	const numbers = [numbered(written!, false)];
	let cursor = opening.lastIndex;
	let unit = unitAt(text, cursor);
	while (!unit) {
		FURTHER.lastIndex = cursor;
		const further = FURTHER.exec(text);
		if (!further) return null;
		const [, joiner, plain, bracketed] = further;
		if (!joiner && bracketed === undefined) return null;
		numbers.push(numbered((plain ?? bracketed)!, RANGE.test(joiner!)));
		cursor = FURTHER.lastIndex;
		unit = unitAt(text, cursor);
	}
	if (numbers.some(({ number }) => number === null)) return null;
	return withBranch(text, { unit: unit.unit, numbers: numbers as Group['numbers'], end: unit.end });
}

function numbered(words: string, range: boolean): { number: UnitNumber | null; range: boolean } {
	const main = parseNumeral(words);
	return { number: main === null || main === 0 ? null : { main, branch: 0 }, range };
}

function unitAt(text: string, at: number): { unit: CitedUnit; end: number } | null {
	for (const [unit, pattern] of UNIT_NAMES) {
		pattern.lastIndex = at;
		if (pattern.test(text)) return { unit, end: pattern.lastIndex };
	}
	return null;
}

function withBranch(text: string, group: Group): Group {
	if (group.unit !== 'article') return group;
	BRANCH.lastIndex = group.end;
	const branch = parseNumeral(BRANCH.exec(text)?.[1] ?? '');
	if (!branch) return group;
	const { main } = group.numbers.at(-1)!.number;
	group.numbers.at(-1)!.number = { main, branch };
	return { ...group, end: BRANCH.lastIndex };
}

// e.g. "前三款", "前两项" behind 第五条
const FIRST_FEW = /前([二两三四五六七八九])(款|项(?!目))/y;

/** 第五条前三款 are its first three. */
export function firstFew(text: string, at: number): Group | null {
	FIRST_FEW.lastIndex = at;
	const [, count, name] = FIRST_FEW.exec(text) ?? [];
	if (count === undefined) return null;
	const last = { main: parseNumeral(count)!, branch: 0 };
	return {
		unit: name === '款' ? 'paragraph' : 'item',
		numbers: [
			{ number: { main: 1, branch: 0 }, range: false },
			{ number: last, range: true },
		],
		end: FIRST_FEW.lastIndex,
	};
}
