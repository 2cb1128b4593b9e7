import { getCollection } from 'astro:content';
import { unitsByAddress } from '../../domain/law/address/address.ts';
import { walk } from '../../domain/law/model.ts';
import { lawRecords, type LawRecord } from '../../holdings/law-record.ts';
import type { LawData } from '../../loaders/law-loader.ts';
import { readStatute } from '../../loaders/statute-text.ts';
import type { Notes } from '../../schemas/note.ts';
import { once } from '../once.ts';
import { readPart } from './prepared.ts';
import { today } from '../site.ts';

/** All laws, by level and then by title. Read once per build. */
export const laws = once(
	async (): Promise<readonly LawRecord[]> => (await readPart('laws')) ?? (await collectedLaws()),
);

/** Laws that the site knows, by id. */
export const lawsById = once(
	async (): Promise<Map<string, LawRecord>> => new Map((await laws()).map((law) => [law.id, law])),
);

async function collectedLaws(): Promise<LawRecord[]> {
	const entries = await getCollection('laws');
	const held = entries.map(({ id, data }) => ({ id, data: data as LawData }));
	return lawRecords(held, today);
}

export const notesByLaw = once(
	async (): Promise<ReadonlyMap<string, Notes>> =>
		(await readPart('notes')) ?? (await collectedNotes()),
);

async function collectedNotes(): Promise<Map<string, Notes>> {
	const entries = await getCollection('notes');
	return new Map(entries.map(({ data }) => [data.law, data]));
}

/** Every anchor on the page of a law: the units of its text or, without a text, the places of its notes. */
export async function anchorsOf({ id, current }: LawRecord): Promise<string[]> {
	if (current) return [...unitsByAddress(walk(readStatute(id, current.date).units)).keys()];
	return ((await notesByLaw()).get(id)?.notes ?? []).map(({ at }) => at);
}
