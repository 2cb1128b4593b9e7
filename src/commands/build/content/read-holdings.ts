import type { Content, Entry } from '../../../checks/content/content.ts';
import { momentInBeijing } from '../../../domain/law/numbers/dates.ts';
import type { SearchedHoldings } from '../../../holdings/holdings.ts';
import type { Texts } from '../../../holdings/texts.ts';
import { readSite } from '../../../loaders/site-file.ts';
import { createUrls } from '../../../urls.ts';
import { notesByLaw, recordsOf } from './held-now.ts';

/**
 * What a content folder holds of laws and names, for programs that run without Astro.
 * @param content the folder as it was checked
 */
export function readHoldings({ folder, laws, notes, registry }: Content): SearchedHoldings {
	const site = readSite(folder);
	const { today } = momentInBeijing(Date.now());
	return {
		folder,
		site,
		urls: createUrls(site.base),
		today,
		laws: recordsOf(laws, today),
		notes: notesByLaw(notes),
		topics: new Map(registry.topics?.data.map(({ id, name }) => [id, name])),
		lawNames: registry['law-names']?.data ?? [],
		synonyms: registry.synonyms?.data ?? [],
		days: registry.days?.data ?? [],
	};
}

/** What the office has written itself. */
export const readTexts = ({ reports, study, guides, registry }: Content): Texts => ({
	...{ reports: named(reports), study: named(study), guides: named(guides) },
	topics: registry.topics?.data ?? [],
	lawNames: registry['law-names']?.data ?? [],
	days: registry.days?.data ?? [],
	signals: registry.alarms?.data ?? [],
});

/** Where a field stands is a function, which no other program can be handed. */
const named = <T>(entries: readonly Entry<T>[]): { id: string; data: T }[] =>
	entries.map(({ id, data }) => ({ id, data }));
