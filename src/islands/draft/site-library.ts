import { Library, type FetchLaw } from '../../domain/draft/library.ts';
import { shownDate, type ListedLaw } from '../../domain/draft/list.ts';
import { lawOfJson } from '../../exports/json.ts';
import type { LawJson } from '../../schemas/law-json.ts';
import type { Urls } from '../../urls.ts';

/**
 * The laws of the site: the list at once, a text when a draft cites it. Nothing of the draft is part of a request.
 * @throws if the list does not come
 */
export async function siteLibrary(urls: Urls): Promise<Library> {
	const laws = (await getJson(urls.citationCheckLaws)) as ListedLaw[];
	return new Library(laws, fetchFrom(urls));
}

const fetchFrom =
	(urls: Urls): FetchLaw =>
	async (law, date) => {
		const data = (await getJson(fileOf(urls, law, date))) as LawJson;
		if (data.version.date !== date)
			throw new Error(`${law.id}: expected the wording of ${date}, found ${data.version.date}`);
		return lawOfJson(data);
	};

/** The wording that a law's own page shows is in the law's own file. */
const fileOf = (urls: Urls, law: ListedLaw, date: string): string =>
	urls.lawFile(law.id, 'json', date === shownDate(law) ? undefined : date);

async function getJson(address: string): Promise<unknown> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: HTTP ${answer.status}`);
	return answer.json();
}
