import type { Target } from '../domain/citation/model.ts';
import { citeAddress } from '../domain/law/address/address.ts';
import { articleAround, freeParagraphAround } from '../domain/law/address/around.ts';
import type { Law } from '../domain/law/model.ts';
import { prefaceOf, sectionsOfParagraphs } from '../domain/law/address/sections.ts';
import { bookTitle } from '../domain/law/title/title.ts';
import type { CitingPlace } from '../exports/cited-html.ts';
import { readStatute } from '../loaders/statute-text.ts';
import type { Urls } from '../urls.ts';
import type { CitationsOf } from './citations.ts';
import type { Holdings } from './holdings.ts';
import type { LawRecord } from './law-record.ts';

/**
 * Places that cite, by `law-id#article`, or `law-id#h2-h1` and `law-id#p7` for a section and a 款 that stands in no article;
 * those that name no place in a law (依照《某法》) by `law-id#`. Who means another wording than the one in force is noted by
 * `law-id/day#article`. One for each citing article, however often it cites.
 */
export type Citers = Map<string, Map<string, CitingPlace>>;

// e.g. "h2-h1", "h1"
const SECTION = /^h\d+(?:~\d+)?(?:-h\d+(?:~\d+)?)*$/;

/** What the places that cite an article are noted by; empty for the law as a whole. */
export const citedKey = (law: string, article: string, version?: string): string =>
	`${law}${version === undefined ? '' : `/${version}`}#${article}`;

/** What a place is counted for: its article, its section, or the 款 that stands in no article; null for a 章. */
const citedUnit = (address: string): string | null =>
	articleAround(address) ?? SECTION.exec(address)?.[0] ?? freeParagraphAround(address);

/**
 * The articles of a law, in the wording in force, as places that cite, the sections of a plan or preamble, and the words in
 * front of the first of them: the preface of a decision says on which law it is based.
 */
export function addCitingArticles(
	found: Citers,
	law: LawRecord,
	citationsOf: CitationsOf,
	{ urls }: Pick<Holdings, 'urls'>,
): void {
	if (!law.current) return;
	const statute = { law: readStatute(law.id, law.current.date), date: law.current.date };
	const placeOf = citingPlaces(statute.law);
	for (const [unit, citations] of citationsOf(law, statute)) {
		const citing = placeOf(unit.address);
		if (!citing) continue;
		const { name, address } = citing;
		const place = { label: bookTitle(law.shortTitle) + name, href: urls.law(law.id, address) };
		for (const { targets } of citations) addCiting(found, targets, place, urls);
	}
}

/** The article, or other part of a law, that readers are told for a unit that cites. Few units outside of articles do: parts are listed at the first. */
function citingPlaces(law: Law): (address: string) => Citing | null {
	let outside: ReadonlyMap<string, Citing> | undefined;
	return (address) => {
		const article = articleAround(address);
		if (article !== null) return { address: article, name: citeAddress(article) };
		outside ??= citingOutsideArticles(law);
		return outside.get(freeParagraphAround(address) ?? '') ?? null;
	};
}

/** A part of a law that cites, as it is told. */
interface Citing {
	address: string;
	name: string;
}

/** By the addresses of 款 that stand in no article. */
const citingOutsideArticles = (law: Law): ReadonlyMap<string, Citing> =>
	new Map([
		...sectionsOfParagraphs(law),
		...prefaceOf(law).map((address) => [address, { address, name: '开头部分' }] as const),
	]);

/** Note a place that cites. That a law names itself as a whole (本法), or an article itself, tells nobody anything and is left out. */
export function addCiting(
	found: Citers,
	targets: readonly Target[],
	place: CitingPlace,
	urls: Urls,
): void {
	for (const { law, address, version } of targets) {
		const article = address === '' ? '' : citedUnit(address);
		if (article === null) continue;
		const itself =
			article === ''
				? place.href.startsWith(`${urls.law(law)}#`)
				: place.href === urls.law(law, article) && version === undefined;
		if (itself) continue;
		// The law as a whole is no wording of it.
		const key = citedKey(law, article, article === '' ? undefined : version);
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
