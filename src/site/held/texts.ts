import { getCollection } from 'astro:content';
import type { Texts, WithBody } from '../../holdings/texts.ts';
import type { Placed } from '../../loaders/list-loader.ts';
import { readPart } from './prepared.ts';

/** The texts of one kind, without their bodies. */
export const textsOf = async <K extends WithBody>(kind: K): Promise<Texts[K]> =>
	(await readPart('texts'))?.[kind] ?? ((await getCollection(kind)) as unknown as Texts[K]);

/** The rows of one part of the registry, in the order of its file. */
export const rowsOf = async <K extends Exclude<keyof Texts, WithBody>>(
	kind: K,
): Promise<Texts[K]> => (await readPart('texts'))?.[kind] ?? ((await collected(kind)) as Texts[K]);

/** The store of collections forgets the order of the file. */
async function collected(kind: Exclude<keyof Texts, WithBody>): Promise<unknown[]> {
	const rows = (await getCollection(kind)).map(({ data }): unknown => data) as Placed<object>[];
	return rows.sort((a, b) => a.place - b.place);
}
