import {
	articleAround,
	freeItemAround,
	freeParagraphAround,
	isInAnnex,
	itemAround,
	paragraphAround,
} from '../../law/address/around.ts';
import type { CitedPlace, CitedUnit, RelativeUnit } from '../model.ts';
import type { Places } from './places.ts';

/** Where a sentence stands in a law. */
export interface Here {
	/** Address of the unit that it is in, `t42-k1-x3`; empty outside of any. */
	address: string;
	/** Address of the 章 or 节 around it, `c4-s1`; empty where there is none. */
	division: string;
}

/** In no article and no division, as all places of a text that is no law. */
export const NOWHERE: Here = { address: '', division: '' };

/** The address of the article, 款 or 项 around a place; null if the place is in none. */
export function unitAround(address: string, unit: CitedUnit): string | null {
	if (unit === 'article') return articleAround(address);
	if (unit === 'paragraph') return paragraphAround(address);
	return unit === 'item' ? itemAround(address) : null;
}

/** What 本条, 前两款, 下款, 本章 mean at a place: addresses in order; none if there is nothing that they can mean. */
export function relativeAddresses(
	{ way, unit, count }: RelativeUnit,
	{ address, division }: Here,
	places: Places,
): string[] {
	const around = isDivision(unit)
		? (divisionAround(division, unit) ?? sectionAround(division, unit))
		: (unitAround(address, unit) ?? freeUnitAround(address, unit));
	if (around === null) return [];
	const item = unit === 'paragraph' ? unitAround(address, 'item') : null;
	if (item !== null && places.isParagraph(item)) return besideNumbered(item, way, count, places);
	if (way === 'this') return [around];
	if (unit === 'paragraph' && freeParagraphAround(around) !== null)
		return besideInSection(around, way === 'after' ? count : -count, division, places);
	const found = way === 'after' ? unitsAfter : unitsBefore;
	return found(around, unit, count, places);
}

const isDivision = (unit: CitedUnit): boolean =>
	unit === 'part' || unit === 'chapter' || unit === 'section';

const DIVISION_CODES: Partial<Record<CitedUnit, string>> = {
	part: 'b',
	chapter: 'c',
	section: 's',
};

/** `c4` around `c4-s1` for 本章. */
function divisionAround(division: string, unit: CitedUnit): string | null {
	const steps = division.split('-');
	const place = steps.findLastIndex((step) => step.startsWith(DIVISION_CODES[unit]!));
	return place === -1 ? null : steps.slice(0, place + 1).join('-');
}

// e.g. "h2" and "h2-h1" of "h2-h1", "fj1-h2"
const SECTION = /^((?:fj\d+-)?h\d+)(?:-h\d+)*$/;

/** 本节 of a plan is the section that the sentence stands in, 2.1 or 2.3.1, and 本章 the outermost, 2; null in a law. */
function sectionAround(division: string, unit: CitedUnit): string | null {
	const [section, outermost] = SECTION.exec(division) ?? [];
	return (unit === 'section' ? section : unit === 'chapter' ? outermost : null) ?? null;
}

/** The 款 that stands in no 条, or its 项, around a place. */
function freeUnitAround(address: string, unit: CitedUnit): string | null {
	if (unit === 'paragraph') return freeParagraphAround(address);
	return unit === 'item' ? freeItemAround(address) : null;
}

/** 前款, 下款 in a section: 款 are counted within it, though their addresses go on through the text. */
function besideInSection(around: string, by: number, division: string, places: Places): string[] {
	return counted(around, by).filter((one) => places.sections.around(one) === division);
}

/** 本款, 前款, 下款 among 款 that the text numbers 一、二、; the first of them may stand in the line of the 款 that holds them. */
function besideNumbered(
	item: string,
	way: RelativeUnit['way'],
	count: number,
	places: Places,
): string[] {
	if (way === 'this') return [item];
	const first = item.replace(/\d+$/, '1');
	return counted(item, way === 'after' ? count : -count)
		.map((one) => (one === first && !places.has(one) ? first.replace(/-x1$/, '') : one))
		.filter((one) => places.has(one));
}

function unitsBefore(around: string, unit: CitedUnit, count: number, places: Places): string[] {
	if (unit !== 'article' || isInAnnex(around))
		return counted(around, -count).filter((one) => places.has(one));
	const place = places.articles.indexOf(around);
	return place >= count ? places.articles.slice(place - count, place) : [];
}

function unitsAfter(around: string, unit: CitedUnit, count: number, places: Places): string[] {
	if (unit !== 'article' || isInAnnex(around))
		return counted(around, count).filter((one) => places.has(one));
	const place = places.articles.indexOf(around);
	return place === -1 ? [] : places.articles.slice(place + 1, place + 1 + count);
}

/** `t16-k1` before `t16-k2`, `t16-k3` after it: as many as `by`, which is negative for those before. */
function counted(address: string, by: number): string[] {
	const [, outer, last] = /^(.*?)(\d+)$/.exec(address) ?? [];
	const first = by < 0 ? Number(last) + by : Number(last) + 1;
	if (outer === undefined || first < 1) return [];
	return Array.from({ length: Math.abs(by) }, (_, step) => `${outer}${first + step}`);
}

/**
 * What 第二款 or 第三项 alone means: a unit of the same article. For an item, the 款 that the sentence is in comes
 * first, then those before it.
 */
export function locateBare(place: CitedPlace, { address }: Here, places: Places): string[] | null {
	const article = unitAround(address, 'article');
	if (article === null) return null;
	if (place.steps[0]!.unit === 'paragraph') return places.locate(place, article);
	const [, own = '0'] = /-k(\d+)/.exec(address) ?? [];
	for (let paragraph = Number(own); paragraph > 0; paragraph -= 1) {
		const found = places.locate(place, `${article}-k${paragraph}`);
		if (found) return found;
	}
	return places.locate(place, article);
}
