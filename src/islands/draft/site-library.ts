import { Library, type FetchLaw } from '../../domain/draft/library/library.ts';
import { shownDate, type ListedLaw } from '../../domain/draft/library/list.ts';
import { lawOfJson } from '../../exports/json.ts';
import type { LawJson } from '../../schemas/law-json.ts';
import { readPublishedJson } from '../browser/published-json.ts';
import type { SitePlaces } from './site-places.ts';

/**
 * The laws of the site: the list at once, a text when a draft cites it. Nothing of the draft is part of a request.
 * @throws if the list does not come
 */
export async function siteLibrary(places: SitePlaces): Promise<Library> {
	const laws = (await readPublishedJson(places.list)) as ListedLaw[];
	return new Library(laws, fetchFrom(places));
}

const fetchFrom =
	(places: SitePlaces): FetchLaw =>
	async (law, date) => {
		const data = (await readPublishedJson(fileOf(places, law, date))) as LawJson;
		if (data.version.date !== date)
			throw new Error(`${law.id}: expected the wording of ${date}, found ${data.version.date}`);
		return lawOfJson(data);
	};

/** The wording that a law's own page shows is in the law's own file. */
const fileOf = (places: SitePlaces, law: ListedLaw, date: string): string =>
	places.text(law.id, date === shownDate(law) ? undefined : date);
