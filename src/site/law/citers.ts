import { bookTitle } from '../../domain/law/title/title.ts';
import { ownWords, walk, type Unit } from '../../domain/law/model.ts';
import { placesCiting, type CitingPlace } from '../../exports/cited-html.ts';
import { citedKey } from '../../holdings/citers.ts';
import type { LawRecord } from '../../holdings/law-record.ts';
import { readStatute } from '../../loaders/statute-text.ts';
import { citedAsWhole, citedBy, citersByLaw } from '../citations/cited-by.ts';
import { once } from '../once.ts';
import type { PageHead } from '../page.ts';
import { urls } from '../site.ts';
import { crumbsBelow } from './head.ts';
import { otherPlacesOn } from './other-places.ts';

/** Those who cite an article, or the law as a whole. */
interface CitersOf {
	/** The article's address; `quanwen` for the law as a whole. */
	id: string;
	/** `第二十二条`, `整部法规`. */
	label: string;
	href: string;
	places: CitingPlace[];
}

/** All that cites a law, listed by its articles: who cites many of them has no room on the page of the law. */
export interface CitersPage {
	head: PageHead;
	bookTitle: string;
	lists: CitersOf[];
}

/** So many are listed with an article, and with a law: more weigh on its page, and stand on one of their own. */
export const FEW_CITERS = 3;
/** A law beside whose articles more places of other texts would stand leaves these to that page: their names are long, and not its own. */
const MANY_OUTSIDE = 40;

/** Whether those who cite an article stand on the page of citers, and not with it. */
type IsApart = (places: readonly CitingPlace[]) => boolean;

const areMany: IsApart = ({ length }) => length > FEW_CITERS;
const areOutside: IsApart = (places) => places.some(({ href }) => !href.startsWith('#'));

/**
 * Laws that have such a page, and whom it lists alone. To ask this of the notes on citers, and not of texts, takes no time.
 */
const lawsOfManyCiters = once(async (): Promise<ReadonlyMap<string, IsApart>> => {
	const laws = new Map<string, IsApart>();
	for (const [law, keys] of await citersByLaw()) {
		const lists = keys.map(([, places]) => places);
		if (outsideOf(law, keys) > MANY_OUTSIDE)
			laws.set(law, (places) => areMany(places) || areOutside(places));
		else if (lists.some(areMany)) laws.set(law, areMany);
	}
	return laws;
});

/** How many places of other texts would stand beside the articles of a law. */
function outsideOf(law: string, keys: readonly [key: string, places: CitingPlace[]][]): number {
	const [whole, own] = [citedKey(law, ''), `${urls.law(law)}#`];
	return keys
		.filter(([key, places]) => key !== whole && !areMany(places))
		.flatMap(([, places]) => places)
		.filter(({ href }) => !href.startsWith(own)).length;
}

/** Whether a law has a page of those who cite it. */
export async function citersPages(): Promise<(law: LawRecord) => boolean> {
	const laws = await lawsOfManyCiters();
	return ({ id }) => laws.has(id);
}

/** Where those are listed who cite an article, if not with it. */
export async function citersApart({
	id,
}: LawRecord): Promise<(article: string, places: readonly CitingPlace[]) => string | undefined> {
	const isApart = (await lawsOfManyCiters()).get(id);
	return (article, places) => (isApart?.(places) ? urls.lawCiters(id, article) : undefined);
}

/** The page of those who cite a law. */
export async function citersPage(law: LawRecord): Promise<CitersPage> {
	const name = bookTitle(law.shortTitle);
	const home = urls.law(law.id);
	const whole = await citedAsWhole(law);
	return {
		head: {
			title: `${law.title}：被引用情况`,
			description: `本站收录的文件里，哪些地方引用了${name}，逐条列出。`,
			path: urls.lawCiters(law.id),
			crumbs: crumbsBelow(law, '被引用情况'),
			keywords: [law.shortTitle, '被引用情况'],
			sample: law.sample,
		},
		bookTitle: name,
		lists: [
			...(whole.length > 0
				? [{ id: 'quanwen', label: '整部法规', href: home, places: whole }]
				: []),
			...(await citersOfArticles(law)),
		],
	};
}

async function citersOfArticles(law: LawRecord): Promise<CitersOf[]> {
	const { id, current } = law;
	if (!current) return [];
	const citing = await citedBy(law, current.date, otherPlacesOn(law, current.date));
	return walk(readStatute(id, current.date).units).flatMap((unit) => {
		const places = placesCiting(unit, citing).map((place) => fromElsewhere(place, id));
		const href = urls.law(id, unit.address);
		return places.length > 0 ? [{ id: unit.address, label: labelOf(unit), href, places }] : [];
	});
}

const labelOf = (unit: Unit): string => (unit.kind === 'heading' ? ownWords(unit) : unit.label);

/** `#t45` on the page of the law. */
const fromElsewhere = ({ label, href }: CitingPlace, law: string): CitingPlace => ({
	label,
	href: href.startsWith('#') ? urls.law(law) + href : href,
});
