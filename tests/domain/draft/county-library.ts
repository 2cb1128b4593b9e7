import { Library } from '../../../src/domain/draft/library/library.ts';
import { readLaw } from '../../../src/domain/law/read/parse.ts';
import { COUNTY, titleOf } from '../citation/invented-county.ts';

/** The documents of the invented county, as the checker of drafts knows those of a site. */
export const countyLibrary = (): Library =>
	new Library(
		Object.entries(COUNTY).map(([id, wordings]) => ({
			id,
			title: titleOf(wordings[0]![1]),
			versions: wordings.map(([date]) => ({ date, effective: date })),
		})),
		({ id }, date) => Promise.resolve(readLaw(COUNTY[id]!.find(([day]) => day === date)![1])),
	);
