import { NUMERAL } from '../../../law/numbers/numerals.ts';
import { annexAt, annexBehind } from './annexes.ts';
import type { CitedPlace, CitedStep, CitedUnit, Span } from '../../model.ts';
import { decimalsAt, decimalsBehind } from './decimals.ts';
import { articleBehindSign } from './section-signs.ts';
import { firstFew, itemInBrackets, itemsWithoutUnit } from './short-groups.ts';
import {
	DEEPER,
	depthOf,
	ENCLOSED,
	isOutsideArticles,
	JOINED,
	OPENING,
	RANGE,
	readGroup,
	type Group,
} from './unit-groups.ts';
import { matchAt } from '../match-at.ts';

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

/**
 * The same where the first place is not counted in 条: 第二部分第（三）项, 第三点, 第2.1节和第2.3节, and 2.1、2.2 without 第. A 条 may follow
 * it.
 */
export function readOutsideArticles(text: string, at: number): SeriesMember[] {
	const first = decimalsAt(text, at) ?? readGroup(text, OPENING, at, 1, true);
	return first && isOutsideArticles(first.unit) && first.unit !== 'passage'
		? seriesFrom(text, at, first, true)
		: [];
}

/** The same where the first place is a preamble, which has no number. */
export function readPreamble(text: string, at: number, name: string): SeriesMember[] {
	const numbers = [{ number: { main: 1, branch: 0 }, range: false, name }];
	return seriesFrom(text, at, { unit: 'preamble', numbers, end: at + name.length }, true);
}

/** The same where the first place is an 附件: 附件一, 附表2第三项, 附件第三条; none for 附件 alone. */
export function readAnnexes(text: string, at: number): SeriesMember[] {
	const first = annexAt(text, at);
	return first ? seriesFrom(text, at, first).filter((one) => saysWhich(text, one)) : [];
}

/** Whether a place is in an 附件, or one that has a number and nothing in it that is not read: not in 附件 alone, 附件1第2.1条. */
const saysWhich = (text: string, { places, end }: SeriesMember): boolean =>
	places[0]!.steps.length > 1 ||
	(places[0]!.steps[0]!.number.main > 0 && !/^\s*第/.test(text.slice(end)));

/** The same behind 前款 or 本条, a `unit` where the number needs no 第: 前款三项, and 前款（三）所列. */
export function readInner(text: string, at: number, unit: CitedUnit): SeriesMember[] {
	const named = readGroup(text, DEEPER, at);
	const first = namedAlike(text, at, unit, named) ?? named ?? itemsWithoutUnit(text, at);
	return first ? seriesFrom(text, at, first) : [];
}

/** @param outside whether units that are counted outside of any 条 may follow */
function seriesFrom(text: string, at: number, first: Group, outside = false): SeriesMember[] {
	const members: SeriesMember[] = [memberOf(first, [], at)];
	for (let group: Group | null = first; group;) {
		const { end, unit }: Group = group;
		const last: SeriesMember = members.at(-1)!;
		const deeper = groupInside(text, end, unit, outside);
		if (deeper) {
			deepen(last, deeper);
			group = deeper;
		} else group = joinNext(text, end, members, outside) ?? adjacentNext(text, end, members);
	}
	return members;
}

/** The group right behind a unit that is counted in it; null for none. In 第四条(二)、第五条 the (二) is no article. */
function groupInside(text: string, end: number, unit: CitedUnit, outside: boolean): Group | null {
	const isInside = (group: Group | null): boolean =>
		group !== null && depthOf(group.unit) > depthOf(unit);
	const named = readGroup(text, DEEPER, skipped(text, end), 1, outside);
	if (isInside(named)) return named;
	const alike = namedAlike(text, end, unit, named);
	if (alike) return alike;
	const short =
		firstFew(text, end) ??
		itemsWithoutUnit(text, end) ??
		(outside ? itemInBrackets(text, end) : null);
	return isInside(short) ? short : null;
}

const BRACKETED = /^\s*的?第\s*[（(]/;

/** 第（三）点 behind 第二点, its （三） called by the same name; by slip 第（二）款 behind 前款 or 第一款, which is its 第（二）项. */
function namedAlike(text: string, at: number, unit: CitedUnit, inner: Group | null): Group | null {
	if (inner?.unit !== unit || !BRACKETED.test(text.slice(at, at + 4))) return null;
	if (unit === 'paragraph') return { ...inner, unit: 'item' };
	return unit === 'point' ? inner : null;
}

// e.g. "第五条的第二款", "第十条中第二款", "第十条及其第二款", "第十条 第一款", "第一项之第2目", "第一款之（二）项"; a tab
// parts cells of a table
const BETWEEN = /[^\S\t]*(?:的|中的?|之)?[^\S\t]*(?=第)|[^\S\t]*之?(?=[（(])/y;

/** Where the words go on behind a unit that has another one in it. */
export function skipped(text: string, at: number): number {
	return at + (matchAt(BETWEEN, text, at)?.[0].length ?? 0);
}

/** The group that follows in the list, added to the members. */
function joinNext(
	text: string,
	at: number,
	members: SeriesMember[],
	outside: boolean,
): Group | null {
	const last = members.at(-1)!;
	const annex = annexBehind(text, at);
	if (annex?.range) {
		last.places.at(-1)!.through = stepsAt(annex, 0);
		last.end = annex.end;
	} else if (annex) members.push(memberOf(annex, [], annex.start));
	if (annex) return annex;
	const [all, part = '', joiner = '', mark = ''] = matchAt(JOINED, text, at) ?? [];
	if (all === undefined) return null;
	const group = (outside && decimalsBehind(text, at)) || readGroup(text, JOINED, at, 4, outside);
	// Without 第 only units that were named before go on: 第五十一条、五十二条.
	const known = (): boolean => stepsOf(last).some((step) => step.unit === group!.unit);
	if (!group || (!mark && !known())) return null;
	const outer = outerSteps(stepsOf(last), group.unit);
	if (RANGE.test(joiner) && group.numbers.length === 1) {
		last.places.at(-1)!.through = [...outer, ...stepsAt(group, 0)];
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

/** 第二项第三项: the group that follows a lower number of its unit without a word between, added to the members. */
function adjacentNext(text: string, at: number, members: SeriesMember[]): Group | null {
	const group = readGroup(text, OPENING, at);
	const steps = stepsOf(members.at(-1)!);
	const last = steps.at(-1)!;
	if (group?.unit !== last.unit || group.numbers[0]!.number.main <= last.number.main) return null;
	members.push(memberOf(group, outerSteps(steps, group.unit), at));
	return group;
}

/** The step of a number; those of all its parts for 2.1. */
function stepsAt({ unit, numbers }: Group, place: number): CitedStep[] {
	const { number, path = [], name } = numbers[place]!;
	const around = path.map((main): CitedStep => ({ unit, number: { main, branch: 0 } }));
	return [...around, { unit, number, ...(name !== undefined && { name }) }];
}

/** The last steps that a member names: what follows is counted within them. */
const stepsOf = ({ places }: SeriesMember): CitedStep[] => {
	const { steps, through } = places.at(-1)!;
	return through ?? steps;
};

/**
 * Steps further out than a unit. An article does not stand within the 章 that is named before it, but in the 附件 whose article
 * was; nor does 第三点 stand in 第二部分 where no 点 of that was named.
 */
function outerSteps(steps: readonly CitedStep[], unit: CitedUnit): CitedStep[] {
	const isNew = !steps.some((step) => step.unit === unit);
	if (isNew && (unit === 'article' || unit === 'point')) return [];
	const outer = steps.filter((step) => depthOf(step.unit) < depthOf(unit));
	return unit === 'article' ? outer.filter((step) => step.unit === 'annex') : outer;
}

function placesOf(group: Group, outer: readonly CitedStep[]): CitedPlace[] {
	const places: CitedPlace[] = [];
	for (const [place, { range }] of group.numbers.entries()) {
		const steps = [...outer, ...stepsAt(group, place)];
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
	if (last.through)
		member.places.push({ ...last, through: [...last.through, ...stepsAt(group, 0)] });
	else member.places.push(...placesOf(group, last.steps));
	member.end = group.end;
}
