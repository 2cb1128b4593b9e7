import type { UnitNumber } from '../law/model.ts';
import { NUMERAL, parseNumeral } from '../law/numerals.ts';
import {
	CITED_UNITS,
	type CitedPlace,
	type CitedStep,
	type CitedUnit,
	type Span,
} from './model.ts';

/** Some places that one citation names, and where they stand. */
export interface SeriesMember extends Span {
	places: CitedPlace[];
}

const NUMBER = `[${NUMERAL}]{1,9}|[0-9０-９]{1,4}`;
const BARE_OR_BRACKETED = `(?:(${NUMBER})|[（(]\\s*(${NUMBER})\\s*[）)])`;
// e.g. "、", "，", "和", "或者", "以及", "至", "-"
const JOINER = '(?:、?(?:以及|及|和|与|或者|或|并)|、|至|到|[-－—–~～]+)';

// e.g. "第十二", "第（三）", "第 12"
const OPENING = new RegExp(`第\\s*${BARE_OR_BRACKETED}\\s*`, 'y');
// e.g. "第三项" and "（三）项" behind a 款 or 条
export const DEEPER = new RegExp(
	`(?:第\\s*${BARE_OR_BRACKETED}|[（(]\\s*(${NUMBER})\\s*[）)])\\s*`,
	'y',
);
// e.g. "、二", "至第六", "、（三）", and "（三）" after "（二）"
const FURTHER = new RegExp(`\\s*(${JOINER}?)\\s*第?\\s*${BARE_OR_BRACKETED}\\s*`, 'y');
// e.g. "、五十二条", "，第十四条", "或者第三款"
const JOINED = new RegExp(
	`\\s*(${JOINER}|[，,](?=\\s*第))\\s*(第?)\\s*${BARE_OR_BRACKETED}\\s*`,
	'y',
);
const RANGE = /^[至到\-－—–~～]+$/;
// e.g. "之一" in "第十七条之一"; not in "第三条之一般规定"
const BRANCH = new RegExp(`之(${NUMBER})(?![般切些定样旦])`, 'y');

/** Units by their names, and what may not follow: 条例, 项目, 章程 are other words. */
const UNIT_NAMES: [CitedUnit, RegExp][] = [
	['subpart', /分编(?![制号码写辑入队造])/y],
	['part', /编(?![制号码写辑入队造])/y],
	['chapter', /章(?!程)/y],
	['section', /节(?![日目约能假点水])/y],
	['article', /条(?![例约件]|生产线|线路|道路|公路|铁路|航线|管线|跑道|通道|意见|理由|建议)/y],
	['paragraph', /款(?!式)/y],
	['item', /项(?!目)/y],
	['subitem', /目(?![标录前的])/y],
];

/** A number, or several that share the name of their unit: 第一、二款; 第（二）至（六）项. */
interface Group {
	unit: CitedUnit;
	numbers: { number: UnitNumber; range: boolean }[];
	end: number;
}

/** How far in a unit stands. */
export const depthOf = (unit: CitedUnit): number => CITED_UNITS.indexOf(unit);

/**
 * The numbered places that begin here, as a list of citations: 第九条第二款、第三款至第五款和第十条. Members of a range and
 * numbers that share one unit are one citation; what carries its own unit is one of its own.
 * @param at where the first 第 stands
 * @param opening how the first number may be written; behind 前款 it needs no 第
 * @returns none if no unit is numbered here
 */
export function readSeries(text: string, at: number, opening = OPENING): SeriesMember[] {
	const first = readGroup(text, opening, at);
	if (!first) return [];
	const members: SeriesMember[] = [memberOf(first, [], at)];
	for (let group: Group | null = first; group;) {
		const { end, unit } = group;
		const last: SeriesMember = members.at(-1)!;
		const deeper = readGroup(text, DEEPER, skipped(text, end));
		if (deeper && depthOf(deeper.unit) > depthOf(unit)) {
			deepen(last, deeper);
			group = deeper;
		} else group = joinNext(text, end, members);
	}
	return members;
}

// e.g. "第五条的第二款", "第十条 第一款"
const BETWEEN = /\s*的?\s*(?=第)|\s*(?=[（(])/y;

function skipped(text: string, at: number): number {
	BETWEEN.lastIndex = at;
	return at + (BETWEEN.exec(text)?.[0].length ?? 0);
}

/** The group that follows in the list, added to the members. */
function joinNext(text: string, at: number, members: SeriesMember[]): Group | null {
	JOINED.lastIndex = at;
	const [all, joiner = '', mark] = JOINED.exec(text) ?? [];
	if (all === undefined) return null;
	const group = readGroup(text, JOINED, at, 3);
	const last = members.at(-1)!;
	// Without 第 only units that were named before go on: 第五十一条、五十二条.
	const known = (): boolean => stepsOf(last).some((step) => step.unit === group!.unit);
	if (!group || (!mark && !known())) return null;
	const outer = outerSteps(stepsOf(last), group.unit);
	if (RANGE.test(joiner) && group.numbers.length === 1) {
		last.places.at(-1)!.through = [...outer, stepOf(group, 0)];
		last.end = group.end;
		return group;
	}
	// The words of the member begin behind the joiner.
	const start = at + all.search(new RegExp(`第|[（(]?[${NUMERAL}0-9０-９]`));
	members.push(memberOf(group, outer, start));
	return group;
}

function readGroup(text: string, opening: RegExp, at: number, numberAt = 1): Group | null {
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

const stepOf = ({ unit, numbers }: Group, place: number): CitedStep => ({
	unit,
	number: numbers[place]!.number,
});

/** The last steps that a member names: what follows is counted within them. */
const stepsOf = ({ places }: SeriesMember): CitedStep[] => {
	const { steps, through } = places.at(-1)!;
	return through ?? steps;
};

/** Steps further out than a unit. An article does not stand within the 章 that is named before it. */
const outerSteps = (steps: readonly CitedStep[], unit: CitedUnit): CitedStep[] =>
	unit === 'article' ? [] : steps.filter((step) => depthOf(step.unit) < depthOf(unit));

function placesOf(group: Group, outer: readonly CitedStep[]): CitedPlace[] {
	const places: CitedPlace[] = [];
	for (const [place, { range }] of group.numbers.entries()) {
		const steps = [...outer, stepOf(group, place)];
		if (range && places.length > 0) places.at(-1)!.through = steps;
		else places.push({ steps });
	}
	return places;
}

const memberOf = (group: Group, outer: readonly CitedStep[], start: number): SeriesMember => ({
	start,
	end: group.end,
	places: placesOf(group, outer),
});

/** 第三条 + 第一、二款: the last place goes one step further in. */
function deepen(member: SeriesMember, group: Group): void {
	const last = member.places.pop()!;
	if (last.through) member.places.push({ ...last, through: [...last.through, stepOf(group, 0)] });
	else member.places.push(...placesOf(group, last.steps));
	member.end = group.end;
}
