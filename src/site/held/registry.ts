import type { AwarenessDay, LawName, Topic } from '../../schemas/registry.ts';
import type { Signal } from '../../schemas/signal.ts';
import { once } from '../once.ts';
import { rowsOf } from './texts.ts';

/** Topics in the order of lists. */
export const topics = once(async (): Promise<readonly Topic[]> => rowsOf('topics'));

/** Names of topics by id. */
export const topicNames = once(
	async (): Promise<Map<string, string>> =>
		new Map((await topics()).map(({ id, name }) => [id, name])),
);

/** Alarm signals in the order of their file. */
export const signals = once(async (): Promise<readonly Signal[]> => rowsOf('signals'));

/** Awareness days in the order of their file. */
export const awarenessDays = once(async (): Promise<readonly AwarenessDay[]> => rowsOf('days'));

/** Every law whose names the registry knows. */
export const lawNames = once(async (): Promise<readonly LawName[]> => rowsOf('lawNames'));
