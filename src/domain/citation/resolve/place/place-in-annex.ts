import { annexAround } from '../../../law/address/around.ts';
import { annexName } from '../../held/annexes.ts';
import type { Meaning } from '../meaning/meaning.ts';
import type { Naming } from '../../model.ts';
import type { LawsAround } from './unnamed-law.ts';
import type { WrittenPlace } from './written-place.ts';

// e.g. "《某法》", "《某法》（以下简称某法）的" in front of 附件一
const BEHIND_TITLE = /》(?:（[^（）]*）)?的?$/;

/**
 * 附件一第三条, 本附件第三条; behind 《某法》 that law's.
 * @returns null for an 附件 that no law has: reports and contracts have their own
 */
export function meaningInAnnex(
	{ word, number }: Extract<Naming, { kind: 'annex' }>,
	{ front, places, here }: WrittenPlace,
	{ amendment, memory, meanings }: LawsAround,
): Meaning | null {
	// An amendment cites none of its own: 附件一第三项修改为 is one of the law that it changes.
	const around = amendment.amends ? amendment.law : meanings.own;
	const named = (BEHIND_TITLE.test(front) && memory.carried) || around;
	if (!named) return null;
	const known = meanings.placesOf(named);
	const base =
		number === 'this' ? annexAround(here.address) || 'fj1' : known?.annexes.named(word, number);
	const frame = { base: base ?? '', annex: annexName(word, number) };
	const meaning = meanings.of(named, places, frame);
	if (places[0]!.steps.length === 0 && meaning.targets.length === 0) return null;
	return { ...meaning, ...(base !== undefined && { base }) };
}
