import type { LawName, AwarenessDay, Synonym } from '../schemas/registry.ts';
import type { Notes } from '../schemas/note.ts';
import type { Site } from '../schemas/site.ts';
import type { Urls } from '../urls.ts';
import type { LawRecord } from './law-record.ts';

/**
 * What the office holds of laws and names. Pages ask collections for it, and the part of the build that runs beside
 * Astro reads it from the content folder; what is made of it is the same.
 */
export interface Holdings {
	/** The content folder, absolute. */
	folder: string;
	site: Site;
	urls: Urls;
	/** The day of the build, Beijing time, `YYYY-MM-DD`. */
	today: string;
	laws: readonly LawRecord[];
	/** Plain-language notes by law id. */
	notes: ReadonlyMap<string, Notes>;
	/** Names of topics by id. */
	topics: ReadonlyMap<string, string>;
	lawNames: readonly LawName[];
	days: readonly AwarenessDay[];
}

/** Also what nothing but the search index is made of: no page asks for it. */
export interface SearchedHoldings extends Holdings {
	synonyms: readonly Synonym[];
}

/** Names of topics, in the order of their ids; a topic that the registry does not know goes by its id. */
export const namesOfTopics = ({ topics }: Holdings, ids: readonly string[]): string[] =>
	ids.map((id) => topics.get(id) ?? id);
