import { isCalled } from '../names/kind-alone.ts';
import type { Meaning } from '../meaning/meaning.ts';
import type { PlaceMention } from '../../model.ts';
import { meaningInNamed, type LawsAround } from './unnamed-law.ts';
import type { Named } from '../names/names.ts';
import { leadIntoAnnex } from '../../held/divisions.ts';

/**
 * Whether a law counts what a place is counted in, so that it can lack it: a statute has no 第二部分 that anyone would miss, and
 * texts often come without their 附件.
 * True for a law whose text is not here.
 */
export function countsPlace(
	named: Named | null,
	{ places, counted }: PlaceMention,
	{ meanings }: LawsAround,
): boolean {
	const known = meanings.placesOf(named);
	if (!known || !counted) return true;
	const { steps } = places[0]!;
	return leadIntoAnnex(steps)
		? steps.length > 1 || known.hasAnnex(steps)
		: known.sections.counts(steps, counted.bare);
}

/**
 * 本预案第2.1节, 本意见第二部分, 本条例序言: of the text itself.
 * @param of what it calls itself
 * @returns null where it is another one that is called so, or counts nothing of the kind
 */
export function meaningInItself(
	of: string,
	mention: PlaceMention,
	around: LawsAround,
): Meaning | null {
	const { own, ownHasArticles } = around.meanings;
	const isItself = own && (around.meanings.isDraft || isCalled(own, of));
	const isOther = !isItself || around.amendment.amends;
	// A plan that is not this text has 条 of its own: what follows is counted in it.
	if (isOther && !mention.counted && !ownHasArticles) around.memory.leaveLaws();
	if (isOther || !countsPlace(own, mention, around)) return null;
	return meaningInNamed(own, mention.places, around);
}

/**
 * 见2.1, 按照第2.1节: a section of the text itself that names no other.
 * @returns null where it has none, or a number without 第 is that of no section
 */
export function meaningInOwnSections(mention: PlaceMention, around: LawsAround): Meaning | null {
	const { meanings, amendment } = around;
	const { own, ownHasSections } = meanings;
	if (!own || !ownHasSections || amendment.amends) return null;
	const meaning = meanings.of(own, mention.places);
	return meaning.targets.length > 0 || !mention.counted!.bare ? meaning : null;
}
