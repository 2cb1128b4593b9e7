import { getCollection } from 'astro:content';
import type { CitedLaws } from '../domain/citation/law-index.ts';
import type { Target } from '../domain/citation/model.ts';
import { CitationReader } from '../domain/citation/resolve.ts';
import type { CitingPlace } from '../exports/cited-html.ts';
import { fieldsOf } from '../loaders/fields.ts';
import { urls } from './site.ts';

/** A report, a study unit or a guide. */
interface CitingText extends CitingPlace {
	body: string;
	/** The law that it is about, if there is one. */
	about: string | undefined;
	/** Laws and articles that its fields name: sources, and the laws that it explains. */
	named: Target[];
}

/** Every text of the site that may cite laws, besides the laws themselves. */
export async function citingTexts(): Promise<CitingText[]> {
	const [reports, study, guides] = await Promise.all([
		getCollection('reports'),
		getCollection('study'),
		getCollection('guides'),
	]);
	return [
		...study.map(({ id, data, body }) => ({
			...textOf(data, urls.studyUnit(id), body),
			about: data.laws.length === 1 ? data.laws[0] : undefined,
		})),
		...guides.map(({ id, data, body }) => textOf(data, urls.guide(id), body)),
		...reports.map(({ data, body }) => textOf(data, urls.report(data.year), body)),
	];
}

const textOf = (data: { title: string }, href: string, body = ''): CitingText => ({
	label: data.title,
	href,
	body,
	about: undefined,
	named: namedIn(data),
});

/** What a text cites: in its fields, and in the words of its body. */
export function citedIn({ body, about, named }: CitingText, index: CitedLaws): Target[][] {
	const reader = new CitationReader(index, about ? { self: { law: about } } : {});
	// e.g. "**《某法》** 第三条": read without the marks, as the page's own links are
	const lines = body.replaceAll('**', '').split('\n');
	const inWords = lines.flatMap((line) => reader.read(line));
	return [named, ...inWords.map(({ targets }) => targets)];
}

/** `{ law: …, at: t22 }` is a source, `laws: […]` are laws as a whole, wherever they stand in the fields. */
const namedIn = (data: object): Target[] =>
	[...fieldsOf(data)].flatMap(({ value }) =>
		typeof value === 'object' && value !== null ? namedBy(value) : [],
	);

function namedBy({ law, at, laws }: { law?: unknown; at?: unknown; laws?: unknown }): Target[] {
	const source =
		typeof law === 'string' ? [{ law, address: typeof at === 'string' ? at : '' }] : [];
	const whole = Array.isArray(laws) ? laws.filter((id) => typeof id === 'string') : [];
	return [...source, ...whole.map((id) => ({ law: id, address: '' }))];
}
