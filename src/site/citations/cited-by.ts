import { bookTitle } from '../../domain/law/title/title.ts';
import type { CitingPlace } from '../../exports/cited-html.ts';
import { addCiting, citedKey, type Citers } from '../../holdings/citers.ts';
import type { LawRecord } from '../../holdings/law-record.ts';
import { citingArticles } from './citing-articles.ts';
import { citingTexts } from './citing-texts.ts';
import { once } from '../once.ts';
import { foundPart } from '../held/prepared.ts';
import { urls } from '../site.ts';

const citers = once(async (): Promise<Citers> => {
	const found = (await foundPart('citers')) ?? (await citingArticles());
	for (const text of await citingTexts()) addCiting(found, text.targets, text, urls);
	return found;
});

/** Who cites each law, in any of its wordings: by what the places are noted, and the places that cite it. */
export const citersByLaw = once(
	async (): Promise<ReadonlyMap<string, [key: string, places: CitingPlace[]][]>> => {
		const byLaw = new Map<string, [string, CitingPlace[]][]>();
		for (const [key, places] of await citers()) {
			const [law] = key.split(/[/#]/) as [string];
			const ofLaw = byLaw.get(law) ?? [];
			byLaw.set(law, ofLaw);
			ofLaw.push([key, [...places.values()]]);
		}
		return byLaw;
	},
);

/**
 * Who cites the articles of a wording: its own articles first, then other laws, then reports, study units and guides; and last, on
 * the page of the wording in force, who means an article of another wording that this one was or is to be.
 * @param elsewhere what an article is called in the other wordings
 */
export async function citedBy(
	law: LawRecord,
	date = law.current?.date,
	elsewhere: (article: string) => readonly OtherPlace[] = () => [],
): Promise<(article: string) => CitingPlace[]> {
	const found = await citers();
	const shown = date === law.current?.date;
	const own = `${urls.law(law.id)}#`;
	const noted = (article: string, version?: string): CitingPlace[] => [
		...(found.get(citedKey(law.id, article, version))?.values() ?? []),
	];
	return (article) => {
		const dated = noted(article, date);
		if (!shown) return dated;
		// By its day it is named as the wording before one that is still to come.
		const places = oncePerPlace([...noted(article), ...dated]);
		const [inside, outside] = [true, false].map((wanted) =>
			places.filter(({ href }) => href.startsWith(own) === wanted),
		);
		const others = elsewhere(article).flatMap((place) =>
			noted(place.address, place.date)
				.filter(({ href }) => !places.some((one) => one.href === href))
				.map((citing) => ({ ...citing, label: `${citing.label}（引${place.name}）` })),
		);
		return [...inside!.map((place) => withinPage(place, law)), ...outside!, ...others];
	};
}

const oncePerPlace = (places: readonly CitingPlace[]): CitingPlace[] => [
	...new Map(places.map((place) => [place.href, place])).values(),
];

/** Where an article stands in another wording, and what that is called: `2009年8月27日修正的第三条`. */
export interface OtherPlace {
	date: string;
	address: string;
	name: string;
}

/**
 * What cites a law without naming a place in it, as 根据《某法》 does: other laws, each by its first place, then reports,
 * study units and guides.
 */
export async function citedAsWhole(law: LawRecord): Promise<CitingPlace[]> {
	const places = (await citers()).get(`${law.id}#`)?.values() ?? [];
	const first = new Map<string, CitingPlace>();
	for (const place of places) {
		const [page] = place.href.split('#');
		if (!first.has(page!)) first.set(page!, place);
	}
	return [...first.values()];
}

/** `第四十五条` and `#t45` for an article of the same page: the name of the law says nothing there. */
const withinPage = ({ href, label }: CitingPlace, law: LawRecord): CitingPlace => ({
	href: href.slice(href.indexOf('#')),
	label: label.slice(bookTitle(law.shortTitle).length),
});
