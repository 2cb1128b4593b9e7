import type { Content } from '../checks/content.ts';
import { momentInBeijing } from '../domain/law/dates.ts';
import type { Holdings } from '../holdings/holdings.ts';
import { lawRecords } from '../holdings/law-record.ts';
import { readSite } from '../loaders/site-file.ts';
import { createUrls } from '../urls.ts';

/**
 * What a content folder holds of laws and names, for programs that run without Astro.
 * @param content the folder as it was checked
 */
export function readHoldings({ folder, laws, notes, registry }: Content): Holdings {
	const site = readSite(folder);
	const { today } = momentInBeijing(Date.now());
	const held = laws.map(({ id, data, texts }) => ({ id, data: { ...data, texts } }));
	return {
		folder,
		site,
		urls: createUrls(site.base),
		today,
		laws: lawRecords(held, today),
		notes: new Map(notes.map(({ data }) => [data.law, data])),
		topics: new Map(registry.topics?.data.map(({ id, name }) => [id, name])),
		lawNames: registry['law-names']?.data ?? [],
		synonyms: registry.synonyms?.data ?? [],
		days: registry.days?.data ?? [],
	};
}
