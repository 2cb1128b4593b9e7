import { describePlace } from './describe.ts';
import type { IndexedLaw, IndexedVersion } from './law-index.ts';
import type { CitedPlace, Reason } from './model.ts';

/** The reason of a citation whose place is not in the wording, and whether its article is. */
export function noSuchPlace(law: IndexedLaw, version: IndexedVersion, place: CitedPlace): Reason {
	const [first] = place.steps;
	const article = first?.unit !== 'article' || version.places().locate({ steps: [first] }) !== null;
	return {
		kind: 'no such place',
		law: law.id,
		name: law.name,
		place: describePlace(place),
		cited: place,
		version: version.date,
		article,
	};
}
