import { annexAround } from '../../../law/address/around.ts';
import { isLawLike } from '../../find/names/law-like.ts';
import { titlesIn } from '../../find/names/titles.ts';
import { annexName } from '../../held/annexes.ts';
import type { Meaning } from '../meaning/meaning.ts';
import type { Naming } from '../../model.ts';
import type { Named } from '../names/names.ts';
import type { LawsAround } from './unnamed-law.ts';
import type { WrittenPlace } from './written-place.ts';

// e.g. "附件一、", "附件一和附表三及" in front of 附件二: of the same law
const LISTED = /(?:附[件录表图][一二三四五六七八九十\d]{1,3}(?:、|和|与|及|以及|或者?))*$/;
// e.g. "《某法》", "《某法》（以下简称某法）的"
const BEHIND_TITLE = /》(?:（[^（）]*）)?的?$/;

/**
 * 附件一第三条, 本附件第三条; behind 《某法》 that law's.
 * @returns null for an 附件 that no law has: reports and contracts have their own
 */
export function meaningInAnnex(
	{ word, number }: Extract<Naming, { kind: 'annex' }>,
	{ front, places, here }: WrittenPlace,
	around: LawsAround,
): Meaning | null {
	const { meanings } = around;
	const named = lawInFront(front.replace(LISTED, ''), around);
	if (!named) return null;
	const known = meanings.placesOf(named);
	const base =
		number === 'this' ? annexAround(here.address) || 'fj1' : known?.annexes.named(word, number);
	const frame = { base: base ?? '', annex: annexName(word, number) };
	const meaning = meanings.of(named, places, frame);
	if (places[0]!.steps.length === 0 && meaning.targets.length === 0) return null;
	return { ...meaning, ...(base !== undefined && { base }) };
}

/** The law that is named in front of an 附件, with marks or without, else the one around; null for 《某方案》, which is none. */
function lawInFront(
	front: string,
	{ amendment, memory, meanings, names }: LawsAround,
): Named | null {
	if (BEHIND_TITLE.test(front)) {
		const title = titlesIn(front).at(-1);
		// e.g. "灯塔条例》附件一": a mark that nothing opens
		if (!title || front.slice(title.end).includes('》')) return null;
		const { name, wording, start } = title;
		const titled = names.titled(name, wording, front.slice(0, start));
		return isLawLike(name) || titled.kind === 'law' ? memory.carried : null;
	}
	const spoken = names.nameAtEnd(front)?.named;
	if (spoken?.kind === 'law') return spoken;
	// An amendment cites none of its own: 附件一第三项修改为 is one of the law that it changes.
	return amendment.amends ? amendment.law : meanings.own;
}
