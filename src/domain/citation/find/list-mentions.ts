import type { Head } from './heads.ts';
import type { CitedUnit, Naming, PlaceMention } from '../model.ts';
import type { SeriesMember } from './numbers/series.ts';
import { depthOf } from './numbers/unit-groups.ts';

/** 款 of 第一款第（二）项. */
export const firstUnit = ({ places }: SeriesMember): CitedUnit => places[0]!.steps[0]!.unit;

/** The members of a list as citations: the first carries the head, the others follow it. */
export function mentionsOf(members: SeriesMember[], head: Head): PlaceMention[] {
	return members.map((member, place) => ({
		kind: 'place',
		start: place === 0 ? head.start : member.start,
		end: member.end,
		naming: place === 0 ? head.naming : following(head.naming, firstUnit(member)),
		places: member.places,
	}));
}

/**
 * 前款第一项、第三项 are two items of 前款; in 前款和第十条 the second stands alone. Both 章 of 《某法典·合同编》第一章、第二章 are of
 * that 编.
 */
function following(naming: Naming, unit: CitedUnit): Naming {
	if (naming.kind !== 'relative') {
		const inPart = 'inPart' in naming && depthOf(unit) < depthOf('article') && naming.inPart;
		return inPart ? { kind: 'same', inPart } : { kind: 'same' };
	}
	return depthOf(unit) > depthOf(naming.unit) ? naming : { kind: 'none' };
}
