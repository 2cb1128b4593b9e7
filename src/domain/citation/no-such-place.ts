import { citeAddress } from '../law/address.ts';
import { describePlace } from './describe.ts';
import type { IndexedLaw, IndexedVersion } from './law-index.ts';
import type { CitedPlace, Reason } from './model.ts';

/**
 * The reason of a citation whose place is not in the wording, and whether its article is.
 * @param annex address of the 附件 that it is counted in; empty for the law itself
 * @param base address of the unit that it is counted in, such an 附件 or an article
 */
export function noSuchPlace(
	law: IndexedLaw,
	version: IndexedVersion,
	place: CitedPlace,
	annex: string,
	base = annex,
): Reason {
	const [first] = place.steps;
	const article =
		annex !== '' ||
		first?.unit !== 'article' ||
		version.places().locate({ steps: [first] }) !== null;
	return {
		kind: 'no such place',
		law: law.id,
		name: law.name,
		place: citeAddress(base) + describePlace(place),
		cited: place,
		version: version.date,
		article,
		...(annex !== '' && { annex }),
	};
}
