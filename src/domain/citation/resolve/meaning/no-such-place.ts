import { citeAddress, parseAddress } from '../../../law/address/address.ts';
import { describePlace } from '../../say/describe.ts';
import type { IndexedLaw, IndexedVersion } from '../../held/law-index.ts';
import { CITED_UNITS, type CitedPlace, type CitedStep, type Reason } from '../../model.ts';
import { withSteps } from '../../with-steps.ts';
import type { Frame } from './frame.ts';

/** The reason of a citation whose place is not in the wording, and whether its article is. */
export function noSuchPlace(
	law: IndexedLaw,
	version: IndexedVersion,
	place: CitedPlace,
	{ base = '' }: Frame,
): Reason {
	const [first] = place.steps;
	const article = first?.unit !== 'article' || version.places().locate({ steps: [first] }) !== null;
	return {
		kind: 'no such place',
		law: law.id,
		name: law.name,
		place: citeAddress(base) + describePlace(place),
		cited: within(base, place),
		version: version.date,
		article,
	};
}

/** A place with the units that it is counted in: 该条第九款 is 第二条第九款. */
function within(base: string, place: CitedPlace): CitedPlace {
	const around = (parseAddress(base) ?? []).flatMap(({ kind, number }): CitedStep[] => {
		const unit = CITED_UNITS.find((one) => one === kind);
		return unit ? [{ unit, number }] : [];
	});
	return withSteps(place, (steps) => [...around, ...steps]);
}
