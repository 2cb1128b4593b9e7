import { getCollection } from 'astro:content';
import type { AwarenessDay, Topic } from '../schemas/registry.ts';
import type { Signal } from '../schemas/signal.ts';
import { once } from './once.ts';

export const topics = once(async (): Promise<Topic[]> => (await getCollection('topics')).map(({ data }) => data));

/** Names of topics by id. */
export const topicNames = once(
	async (): Promise<Map<string, string>> => new Map((await topics()).map(({ id, name }) => [id, name])),
);

export const signals = once(async (): Promise<Signal[]> => (await getCollection('signals')).map(({ data }) => data));

export const awarenessDays = once(
	async (): Promise<AwarenessDay[]> => (await getCollection('days')).map(({ data }) => data),
);
