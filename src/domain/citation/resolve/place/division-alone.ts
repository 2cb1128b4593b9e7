import { LEADING_VERBS } from '../../find/names/leading-verbs.ts';
import type { Meaning } from '../meaning/meaning.ts';
import { partInFront } from './part-in-front.ts';
import { meaningInNamed, type LawsAround, type UnnamedLaw } from './unnamed-law.ts';
import type { WrittenPlace } from './written-place.ts';

// e.g. "，", "。其中", "，在", "、", "重点是", "同时完善" in front of 第三章; not "规划"
const BEGINS_CLAUSE = new RegExp(
	`(?:[，。；：、（(“]|其中?|[在由与和及对是]|修[改订]|完善|细化|充实|调整|补充|学习|落实|${LEADING_VERBS})\\s*$`,
);

/**
 * 第三章 alone: of the 编 in front of it or, without one, of the law that is amended, of the text itself or, in a text that is no law, of
 * the one that the line has named: 《某条例》共六章，其中第三章规定…. What such a law does not have is counted in something else.
 */
export function meaningOfDivision(
	place: WrittenPlace,
	around: LawsAround,
	unnamed: UnnamedLaw,
): Meaning | null {
	const { carried } = around.memory;
	const part = partInFront(place.front, around.meanings.placesOf(carried));
	// What no 编 of the code that the sentence has named is called is no citation.
	if (part)
		return carried && part.address !== null
			? meaningInNamed(carried, place.places, around, part.address)
			: null;
	const { text, naming, places, front, here } = place;
	const { amendment, instructed, meanings, memory } = around;
	const begins = naming.kind !== 'same' && BEGINS_CLAUSE.test(front);
	const named = unnamed.around();
	const changed = named && instructed.inLaw(named, text, place);
	if (changed) return changed;
	const isOfLaw = ({ targets, reason }: Meaning): boolean =>
		targets.length > 0 || reason?.kind === 'not held';
	const meaning = named && meanings.of(named, places, { near: here.division });
	if (meaning && (isOfLaw(meaning) || amendment.instructs(text, place))) return meaning;
	// A notice that has no 章 goes on about the law of its line, as other texts do.
	const told = begins && !meanings.ownHasArticles ? memory.namedInLine : null;
	const inTold = told && meanings.of(told, places);
	return inTold && isOfLaw(inTold) ? inTold : null;
}
