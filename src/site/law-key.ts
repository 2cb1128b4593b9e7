import { hash } from 'node:crypto';
import type { Citation } from '../domain/citation/model.ts';
import type { LawRecord } from '../holdings/law-record.ts';
import { fieldsOf } from '../loaders/fields.ts';
import { textFileOf } from '../loaders/content-folder.ts';
import { citersByLaw } from './cited-by.ts';
import { linksOn } from './citations.ts';
import { laws, notesByLaw } from './laws.ts';
import { oncePer } from './once.ts';
import { prepared } from './prepared.ts';
import { repealOf } from './repeals.ts';

/**
 * What the pages of a law depend on that an edited text can change: the words of its own texts, what they and its notes
 * cite, who cites it, and who ends it. All else is the same until something other than a text changes, and then every page is made anew.
 *
 * Astro hands it on as the `cacheKey` of a path.
 * @returns nothing where no program beside this one knows the texts: then every page is made
 */
const lawKey = oncePer(async (law: LawRecord): Promise<string | undefined> => {
	const texts = await prepared('texts');
	const found = await prepared('citations');
	if (!texts || !found) return undefined;
	const own = law.texts.map((date) => [
		texts.get(textFileOf(law.id, date)),
		[...(found.get(`${law.id} ${date}`) ?? [])],
	]);
	const citers = (await citersByLaw()).get(law.id) ?? [];
	const parts = JSON.stringify([own, citers, await repealOf(law), await inNotes(law)]);
	return hash('sha256', parts, 'base64url').slice(0, 22);
});

/** What the notes of a law cite. */
async function inNotes(law: LawRecord): Promise<(readonly Citation[])[]> {
	const notes = (await notesByLaw()).get(law.id);
	if (!notes) return [];
	const { inNote } = await linksOn(law);
	return [...fieldsOf(notes)].flatMap(({ value }) =>
		typeof value === 'string' ? [inNote(value)] : [],
	);
}

/** Routes of all laws. @param routesOf those of one law, with the key of its pages */
export async function keyedRoutes<Route>(
	routesOf: (law: LawRecord, cacheKey: string | undefined) => Route[],
): Promise<Route[]> {
	const routes = (await laws()).map(async (law) => routesOf(law, await lawKey(law)));
	return (await Promise.all(routes)).flat();
}
