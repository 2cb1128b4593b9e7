import { bookTitle } from '../../domain/law/title/title.ts';
import type { Study } from '../../schemas/study.ts';
import type { LawRecord } from '../../holdings/law-record.ts';
import { anchorsOf, lawsById } from './laws.ts';
import { oncePer } from '../once.ts';
import { dueReview } from './review.ts';
import { urls } from '../site.ts';

export interface Link {
	title: string;
	href: string;
}

/** Where a text comes from, with the link that a reader can follow. */
export interface ShownSource {
	title: string;
	href?: string;
	external: boolean;
	note?: string;
	/** What has changed in the article since the text was checked against it. */
	review?: string;
}

type Source = Study['sources'][number];

/** Sources with their links: to the place in a law where the site has it, else to the web. */
export const shownSources = (sources: readonly Source[]): Promise<ShownSource[]> =>
	Promise.all(sources.map(shownSource));

async function shownSource(source: Source): Promise<ShownSource> {
	const { title, url, law, at, checked, note } = source;
	const record = law && (await lawsById()).get(law);
	const review = record && at ? dueReview(record, at, checked) : undefined;
	const inside = law && (await lawHref(law, review?.at ?? at));
	const href = inside ?? url;
	return {
		title,
		...(href && { href }),
		external: Boolean(href && !inside),
		...(note && { note }),
		...(review && { review: review.words }),
	};
}

export interface LawLink extends Link {
	id: string;
}

/** Links to the pages of laws; what the site does not hold is left out, `npm run check` reports it. */
export async function lawLinks(ids: readonly string[]): Promise<LawLink[]> {
	const laws = await lawsById();
	return ids.flatMap((id) => {
		const law = laws.get(id);
		return law ? [{ id, title: bookTitle(law.shortTitle), href: urls.law(id) }] : [];
	});
}

/** The page of a law at a place, or at the nearest unit around it that the page has: 款 → 条 → the page. */
async function lawHref(id: string, at: string | undefined): Promise<string | undefined> {
	const law = (await lawsById()).get(id);
	if (!law) return undefined;
	const places = at ? await placesOf(law) : undefined;
	let place = at;
	while (place && !places?.has(place)) place = place.split('-').slice(0, -1).join('-');
	return urls.law(id, place);
}

/** The anchors of a law's page. Sources name the same few laws again and again, so that these are kept. */
const placesOf = oncePer(async (law: LawRecord) => new Set(await anchorsOf(law)));
