import { placesOf } from '../../../src/domain/citation/held/law-places.ts';
import { readLaw } from '../../../src/domain/law/read/parse.ts';
import type * as IndexedLaws from '../../../src/loaders/indexed-laws.ts';

/**
 * The module that indexes laws, as tests mock it whose texts lie in no folder.
 * @param others the module as it is
 * @param texts by the day of their wording
 */
export const indexingTexts = (
	others: typeof IndexedLaws,
	texts: Readonly<Record<string, string>>,
): typeof IndexedLaws => ({
	...others,
	indexedLaws: (...held) =>
		others.indexedLaws(...held).map((indexed) => ({
			...indexed,
			versions: indexed.versions.map((version) => ({
				...version,
				places: () => placesOf(readLaw(texts[version.date]!)),
			})),
		})),
});
