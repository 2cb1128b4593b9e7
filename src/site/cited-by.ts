import { getCollection } from 'astro:content';
import { unitAround } from '../domain/citation/here.ts';
import type { CitedLaws } from '../domain/citation/law-index.ts';
import type { Citation } from '../domain/citation/model.ts';
import { CitationReader } from '../domain/citation/resolve.ts';
import { citeAddress } from '../domain/law/address.ts';
import { bookTitle } from '../domain/law/title.ts';
import type { CitingPlace } from '../exports/cited-html.ts';
import { readStatute } from '../loaders/statute-text.ts';
import { citationsIn } from '../holdings/citations.ts';
import { citedLaws } from './citations.ts';
import type { LawRecord } from '../holdings/law-record.ts';
import { laws } from './laws.ts';
import { once } from './once.ts';
import { urls } from './site.ts';

/** Places that cite, by `law-id#article`. One for each citing article, however often it cites. */
type Citers = Map<string, Map<string, CitingPlace>>;

const citers = once(async (): Promise<Citers> => {
	const index = await citedLaws();
	const found: Citers = new Map();
	for (const law of await laws()) citingArticles(law, index, found);
	for (const text of await citingTexts()) citingText(text, index, found);
	return found;
});

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
		return [...inside!.map((place) => withinPage(place, own)), ...outside!];
	};
}

/** `第四十五条` and `#t45` for an article of the same page. */
const withinPage = ({ href }: CitingPlace, own: string): CitingPlace => {
	const address = href.slice(own.length);
	return { href: `#${address}`, label: citeAddress(address) };
};

function citingArticles(law: LawRecord, index: CitedLaws, found: Citers): void {
	if (!law.current) return;
	const statute = { law: readStatute(law.id, law.current.date), date: law.current.date };
	for (const [unit, citations] of citationsIn(law, statute, index)) {
		const article = unitAround(unit.address, 'article');
		if (article === null) continue;
		const label = bookTitle(law.shortTitle) + citeAddress(article);
		add(found, citations, { label, href: urls.law(law.id, article) });
	}
}

/** A report, a study unit or a guide. */
interface CitingText extends CitingPlace {
	body: string;
	self?: { law: string };
}

async function citingTexts(): Promise<CitingText[]> {
	const [reports, study, guides] = await Promise.all([
		getCollection('reports'),
		getCollection('study'),
		getCollection('guides'),
	]);
	return [
		...study.map(({ id, data, body = '' }) => {
			const [law, ...others] = data.laws;
			const about = law !== undefined && others.length === 0 ? { self: { law } } : {};
			return { label: data.title, href: urls.studyUnit(id), body, ...about };
		}),
		...guides.map(({ id, data, body = '' }) => ({ label: data.title, href: urls.guide(id), body })),
		...reports.map(({ data, body = '' }) => ({
			label: data.title,
			href: urls.report(data.year),
			body,
		})),
	];
}

function citingText(
	{ label, href, body, self }: CitingText,
	index: CitedLaws,
	found: Citers,
): void {
	const reader = new CitationReader(index, { self });
	for (const line of body.split('\n')) add(found, reader.read(line), { label, href });
}

/** An article that cites itself, by 本条 or 前款, tells nobody anything. */
function add(found: Citers, citations: readonly Citation[], place: CitingPlace): void {
	for (const { law, address, version } of citations.flatMap(({ targets }) => targets)) {
		const article = unitAround(address, 'article');
		if (article === null || version !== undefined || urls.law(law, article) === place.href)
			continue;
		const key = `${law}#${article}`;
		const places = found.get(key) ?? new Map<string, CitingPlace>();
		found.set(key, places.set(place.href, place));
	}
}
