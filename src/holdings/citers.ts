import { unitAround } from '../domain/citation/here.ts';
import type { Target } from '../domain/citation/model.ts';
import { citeAddress } from '../domain/law/address.ts';
import { sectionsOfParagraphs } from '../domain/law/sections.ts';
import { bookTitle } from '../domain/law/title.ts';
import type { CitingPlace } from '../exports/cited-html.ts';
import { readStatute } from '../loaders/statute-text.ts';
import type { Urls } from '../urls.ts';
import type { CitationsOf } from './citations.ts';
import type { Holdings } from './holdings.ts';
import type { LawRecord } from './law-record.ts';

/**
 * Places that cite, by `law-id#article`; those that name no place in a law (依照《某法》) by `law-id#`. One for each citing
 * article, however often it cites.
 */
export type Citers = Map<string, Map<string, CitingPlace>>;

// e.g. "p7" of "p7-x1", "fj1-p2"
const FREE_PARAGRAPH = /^(?:fj\d+-)?p\d+/;

/** The articles of a law, in the wording in force, as places that cite, and the sections of a plan or preamble. */
export function addCitingArticles(
	found: Citers,
	law: LawRecord,
	citationsOf: CitationsOf,
	{ urls }: Pick<Holdings, 'urls'>,
): void {
	if (!law.current) return;
	const statute = { law: readStatute(law.id, law.current.date), date: law.current.date };
	const sections = sectionsOfParagraphs(statute.law);
	for (const [unit, citations] of citationsOf(law, statute)) {
		const article = unitAround(unit.address, 'article');
		const section = sections.get(FREE_PARAGRAPH.exec(unit.address)?.[0] ?? '');
		const address = article ?? section?.address;
		if (address === undefined) continue;
		const name = article ? citeAddress(article) : section!.name;
		const place = { label: bookTitle(law.shortTitle) + name, href: urls.law(law.id, address) };
		for (const { targets } of citations) addCiting(found, targets, place, urls);
	}
}

/** A place that cites. What a law says of itself as a whole (本法), and an article of itself, tells nobody anything. */
export function addCiting(
	found: Citers,
	targets: readonly Target[],
	place: CitingPlace,
	urls: Urls,
): void {
	for (const { law, address, version } of targets) {
		const article = address === '' ? '' : unitAround(address, 'article');
		if (article === null || version !== undefined) continue;
		const itself =
			article === ''
				? place.href.startsWith(`${urls.law(law)}#`)
				: place.href === urls.law(law, article);
		if (itself) continue;
		const key = `${law}#${article}`;
		const places = found.get(key) ?? new Map<string, CitingPlace>();
		found.set(key, places.set(place.href, place));
	}
}

/** Take over what one law's articles cite. Laws come in the order in which a page lists them. */
export function addCiters(into: Citers, citers: Citers): void {
	for (const [key, places] of citers) {
		const all = into.get(key) ?? new Map<string, CitingPlace>();
		for (const [href, place] of places) all.set(href, place);
		into.set(key, all);
	}
}
