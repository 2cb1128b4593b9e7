import { citeAddress } from '../law/address.ts';
import { describePlace } from './describe.ts';
import type { IndexedLaw, IndexedVersion } from './law-index.ts';
import type { CitedPlace, Reason } from './model.ts';

/**
 * The reason of a citation whose place is not in the wording, and whether its article is.
 * @param base address of the unit that it is counted in, an article or an 附件; empty for the law itself
 * @param annex what that 附件 is called
 */
export function noSuchPlace(
	law: IndexedLaw,
	version: IndexedVersion,
	place: CitedPlace,
	base: string,
	annex?: string,
): Reason {
	const [first] = place.steps;
	const article =
		annex !== undefined ||
		first?.unit !== 'article' ||
		version.places().locate({ steps: [first] }) !== null;
	return {
		kind: 'no such place',
		law: law.id,
		name: law.name,
		place: (annex ?? citeAddress(base)) + describePlace(place),
		cited: place,
		version: version.date,
		article,
		...(annex !== undefined && { annex }),
	};
}
