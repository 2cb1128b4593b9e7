import { hash } from 'node:crypto';
import type { Citation } from '../domain/citation/model.ts';
import type { LawRecord } from '../holdings/law-record.ts';
import { fieldsOf } from '../loaders/fields.ts';
import { lawFileOf, textFileOf } from '../loaders/content-folder.ts';
import { citersByLaw } from './cited-by.ts';
import { linksOn } from './citations.ts';
import { laws, notesByLaw } from './laws.ts';
import { oncePer } from './once.ts';
import { prepared } from './prepared.ts';
import { repealOf } from './repeals.ts';

/**
 * What the pages of a law depend on that an edited law can change: its own texts and metadata, the notes on it, what these and
 * the texts cite, who cites it, and who ends it. All else is the same until something other than a law changes, and then every page
 * is made anew.
 *
 * Astro hands it on as the `cacheKey` of a path.
 * @returns nothing where no program beside this one knows the files of laws: then every page is made
 */
const lawKey = oncePer(async (law: LawRecord): Promise<string | undefined> => {
	const files = await prepared('files');
	const found = await prepared('citations');
	if (!files || !found) return undefined;
	const own = law.texts.map((date) => [
		files.get(textFileOf(law.id, date)),
		[...(found.get(`${law.id} ${date}`) ?? [])],
	]);
	const citers = (await citersByLaw()).get(law.id) ?? [];
	const notes = (await notesByLaw()).get(law.id);
	const about = [files.get(lawFileOf(law.id)), notes, notes && (await citedInNotes(law, notes))];
	const parts = JSON.stringify([own, about, citers, await repealOf(law)]);
	return hash('sha256', parts, 'base64url').slice(0, 22);
});

async function citedInNotes(law: LawRecord, notes: object): Promise<(readonly Citation[])[]> {
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
