import { contentFolder } from '../../loaders/content-place.ts';
import type { Holdings } from '../../holdings/holdings.ts';
import { laws, notesByLaw } from './laws.ts';
import { once } from '../once.ts';
import { awarenessDays, lawNames, topicNames } from './registry.ts';
import { site, today, urls } from '../site.ts';

/** What the collections hold of laws and names. */
export const holdings = once(async (): Promise<Holdings> => ({
	folder: contentFolder(),
	site,
	urls,
	today,
	laws: await laws(),
	notes: await notesByLaw(),
	topics: await topicNames(),
	lawNames: await lawNames(),
	days: await awarenessDays(),
}));
