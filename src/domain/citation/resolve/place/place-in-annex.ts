import { annexAround } from '../../../law/address/around.ts';
import type { Here } from '../../held/here.ts';
import { NOTHING, type Meaning } from '../meaning/meaning.ts';
import type { CitedPlace, CitedStep } from '../../model.ts';
import { withSteps } from '../../with-steps.ts';
import { meaningInNamed, type LawsAround } from './unnamed-law.ts';
import type { WrittenPlace } from './written-place.ts';

/** 附件一第三条 alone: of the text itself or, since an amendment cites none of its own, of the law that it changes. */
export function meaningInOwnAnnex(
	{ places, here }: WrittenPlace,
	around: LawsAround,
): Meaning | null {
	const { amendment, meanings } = around;
	const named = amendment.amends ? amendment.law : meanings.own;
	return named ? meaningInNamed(named, places.map(placeFrom(here)), around) : null;
}

/** 本附件第三条 where a line stands: of the 附件 around it, or the first. */
function placeFrom({ address }: Here): (place: CitedPlace) => CitedPlace {
	const main = Number(annexAround(address).slice('fj'.length)) || 1;
	const number = { main, branch: 0 };
	const stepFrom = (step: CitedStep): CitedStep =>
		step.name?.startsWith('本') ? { unit: step.unit, number } : step;
	return (place) => withSteps(place, (steps) => steps.map(stepFrom));
}

/** Null for an 附件 that a text does not have: reports and contracts, and the notices that publish laws, have their own. */
export function ifHeld(meaning: Meaning | null, [place]: WrittenPlace['places']): Meaning | null {
	const isHeld =
		meaning !== null && (meaning.targets.length > 0 || meaning.reason?.kind === 'not held');
	return isHeld || (place!.steps.length > 1 && meaning !== NOTHING) ? meaning : null;
}
