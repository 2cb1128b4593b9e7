import { hash } from 'node:crypto';
import type { Citation } from '../../domain/citation/model.ts';
import { wordingKey, type LawRecord } from '../../holdings/law-record.ts';
import { fieldsOf } from '../../loaders/fields.ts';
import { lawFileOf, textFileOf } from '../../loaders/content-place.ts';
import { citersByLaw } from '../citations/cited-by.ts';
import { linksOn } from '../citations/citations.ts';
import { filledColumns } from '../columns/columns.ts';
import { laws, notesByLaw } from '../held/laws.ts';
import { oncePer } from '../once.ts';
import { foundPart, readPart } from '../held/prepared.ts';
import { readAhead } from './read-ahead.ts';
import { repealOf, type NamedRepeal } from '../citations/repeals.ts';
import { today } from '../site.ts';
import { studyByLaw } from '../study.ts';

/**
 * What the pages of a law depend on that can change while the code, the settings and the registry are the same: its own texts
 * and metadata, the notes on it, what these and the texts cite, who cites it, who ends it, who explains it, which of its days
 * are still to come, and which columns the site has.
 *
 * Astro hands it on as the `cacheKey` of a path.
 * @returns nothing where no program beside this one knows the files of laws: then every page is made
 */
const lawKey = oncePer(async (law: LawRecord): Promise<string | undefined> => {
	const files = await readPart('files');
	const found = await foundPart('citations');
	if (!files || !found) return undefined;
	const own = law.texts.map((date) => [
		files.get(textFileOf(law.id, date)),
		hash('sha256', found.get(wordingKey(law, date)) ?? '', 'base64url'),
	]);
	const citers = (await citersByLaw()).get(law.id) ?? [];
	const notes = (await notesByLaw()).get(law.id);
	const about = [files.get(lawFileOf(law.id)), notes, notes && (await citedInNotes(law, notes))];
	const repeal = await repealOf(law);
	const study = (await studyByLaw()).get(law.id);
	const site = [study, await filledColumns(), daysToCome(law, repeal)];
	const parts = JSON.stringify([own, about, citers, repeal, site]);
	return hash('sha256', parts, 'base64url').slice(0, 22);
});

/** Days still to come: once one of them is there, the page says something else. */
const daysToCome = (
	{ versions, history = [] }: LawRecord,
	repeal: NamedRepeal | undefined,
): string[] =>
	[
		...versions.flatMap(({ date, effective }) => [date, effective ?? date]),
		...history.map(({ date }) => date),
		repeal?.day ?? today,
	].filter((day) => day > today);

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
	await readAhead();
	const routes = (await laws()).map(async (law) => routesOf(law, await lawKey(law)));
	return (await Promise.all(routes)).flat();
}
