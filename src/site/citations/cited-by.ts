import { bookTitle } from '../../domain/law/title/title.ts';
import type { CitingPlace } from '../../exports/cited-html.ts';
import { addCiting, type Citers } from '../../holdings/citers.ts';
import type { LawRecord } from '../../holdings/law-record.ts';
import { citingArticles } from './citing-articles.ts';
import { citingTexts } from './citing-texts.ts';
import { once } from '../once.ts';
import { prepared } from '../held/prepared.ts';
import { urls } from '../site.ts';

const citers = once(async (): Promise<Citers> => {
	const found = (await prepared('citers')) ?? (await citingArticles());
	for (const text of await citingTexts()) addCiting(found, text.targets, text, urls);
	return found;
});

/** Who cites each law: the address of an article, empty for the law as a whole, and the places that cite it. */
export const citersByLaw = once(
	async (): Promise<ReadonlyMap<string, [article: string, places: CitingPlace[]][]>> => {
		const byLaw = new Map<string, [string, CitingPlace[]][]>();
		for (const [key, places] of await citers()) {
			const [law, article] = key.split('#') as [string, string];
			const ofLaw = byLaw.get(law) ?? [];
			byLaw.set(law, ofLaw);
			ofLaw.push([article, [...places.values()]]);
		}
		return byLaw;
	},
);

/**
 * Who cites the articles of a law: its own articles first, then other laws, then reports, study units and guides.
 * @returns by the address of the article; each law is taken in the wording in force
 */
export async function citedBy(law: LawRecord): Promise<(article: string) => CitingPlace[]> {
	const found = await citers();
	const own = `${urls.law(law.id)}#`;
	return (article) => {
		const places = [...(found.get(`${law.id}#${article}`)?.values() ?? [])];
		const [inside, outside] = [true, false].map((wanted) =>
			places.filter(({ href }) => href.startsWith(own) === wanted),
		);
		return [...inside!.map((place) => withinPage(place, law)), ...outside!];
	};
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
