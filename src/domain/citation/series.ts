import { NUMERAL } from '../law/numerals.ts';
import type { CitedPlace, CitedStep, CitedUnit, Span } from './model.ts';
import { articleBehindSign } from './section-signs.ts';
import { firstFew, itemsWithoutUnit } from './short-groups.ts';
import {
	DEEPER,
	depthOf,
	ENCLOSED,
	JOINED,
	OPENING,
	RANGE,
	readGroup,
	type Group,
} from './unit-groups.ts';

/** Some places that one citation names, and where they stand. */
export interface SeriesMember extends Span {
	places: CitedPlace[];
}

/**
 * The numbered places that begin here, as a list of citations: 第九条第二款、第三款至第五款和第十条. Members of a range and
 * numbers that share one unit are one citation; what carries its own unit is one of its own.
 * @param at where the first 第 stands
 * @param opening how the first number may be written; behind 前款 it needs no 第
 * @returns none if no unit is numbered here
 */
export function readSeries(text: string, at: number, opening = OPENING): SeriesMember[] {
	const first = text[at] === '§' ? articleBehindSign(text, at) : readGroup(text, opening, at);
	return first ? seriesFrom(text, at, first) : [];
}

/** The same behind 前款 or 本条, where the number needs no 第: 前款三项, and 前款（三）所列. */
export function readInner(text: string, at: number): SeriesMember[] {
	const first = readGroup(text, DEEPER, at) ?? itemsWithoutUnit(text, at);
	return first ? seriesFrom(text, at, first) : [];
}

function seriesFrom(text: string, at: number, first: Group): SeriesMember[] {
	const members: SeriesMember[] = [memberOf(first, [], at)];
	for (let group: Group | null = first; group;) {
		const { end, unit }: Group = group;
		const last: SeriesMember = members.at(-1)!;
		const deeper = groupInside(text, end, unit);
		if (deeper) {
			deepen(last, deeper);
			group = deeper;
		} else group = joinNext(text, end, members);
	}
	return members;
}

/** The group right behind a unit that is counted in it; null for none. In 第四条(二)、第五条 the (二) is no article. */
function groupInside(text: string, end: number, unit: CitedUnit): Group | null {
	const isInside = (group: Group | null): boolean =>
		group !== null && depthOf(group.unit) > depthOf(unit);
	const named = readGroup(text, DEEPER, skipped(text, end));
	if (isInside(named)) return named;
	const short = firstFew(text, end) ?? itemsWithoutUnit(text, end);
	return isInside(short) ? short : null;
}

// e.g. "第五条的第二款", "第十条中第二款", "第十条及其第二款", "第十条 第一款", "第一项之第2目"; a tab
// parts cells of a table
const BETWEEN = /[^\S\t]*(?:的|中的?|之)?[^\S\t]*(?=第)|[^\S\t]*(?=[（(])/y;

/** Where the words go on behind a unit that has another one in it. */
export function skipped(text: string, at: number): number {
	BETWEEN.lastIndex = at;
	return at + (BETWEEN.exec(text)?.[0].length ?? 0);
}

/** The group that follows in the list, added to the members. */
function joinNext(text: string, at: number, members: SeriesMember[]): Group | null {
	JOINED.lastIndex = at;
	const [all, part = '', joiner = '', mark] = JOINED.exec(text) ?? [];
	if (all === undefined) return null;
	const group = readGroup(text, JOINED, at, 4);
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
	const begin = all
		.slice(part.length)
		.search(new RegExp(`第|[（(]?[${NUMERAL}0-9０-９${ENCLOSED}]`));
	const start = at + part.length + begin;
	members.push(memberOf(group, outer, start));
	return group;
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
