import { getCollection } from 'astro:content';
import type { Placed } from '../loaders/list-loader.ts';
import type { AwarenessDay, LawName, Topic } from '../schemas/registry.ts';
import type { Signal } from '../schemas/signal.ts';
import { once } from './once.ts';

/** Rows in the order of their file. */
function inOrder<T>(entries: readonly { data: T }[]): T[] {
	const rows = entries.map(({ data }) => data as Placed<T>);
	return rows.sort((a, b) => a.place - b.place);
}

/** Topics in the order of lists. */
export const topics = once(async (): Promise<Topic[]> => inOrder(await getCollection('topics')));

/** Names of topics by id. */
export const topicNames = once(
	async (): Promise<Map<string, string>> =>
		new Map((await topics()).map(({ id, name }) => [id, name])),
);

export const signals = once(async (): Promise<Signal[]> => inOrder(await getCollection('signals')));

/** Awareness days in the order of their file. */
export const awarenessDays = once(async (): Promise<AwarenessDay[]> =>
	inOrder(await getCollection('days')),
);

/** Every law whose names the registry knows. */
export const lawNames = once(async (): Promise<LawName[]> =>
	inOrder<LawName>(await getCollection('lawNames')),
);
