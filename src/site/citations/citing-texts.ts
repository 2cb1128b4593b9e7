import { render, type CollectionEntry } from 'astro:content';
import type { Target } from '../../domain/citation/model.ts';
import { dayOfReport } from '../../domain/report/day.ts';
import type { CitingPlace } from '../../exports/cited-html.ts';
import type { Text, WithBody } from '../../holdings/texts.ts';
import { fieldsOf } from '../../loaders/fields.ts';
import { givenBody } from '../body/bodies.ts';
import { citedInFields } from './linked-words.ts';
import { urls } from '../site.ts';
import { textsOf } from '../held/texts.ts';

/** A report, a study unit or a guide, and the places of laws that it cites. */
interface CitingText extends CitingPlace {
	targets: readonly Target[];
}

/** Every text of the site that may cite laws, besides the laws themselves. */
export async function citingTexts(): Promise<CitingText[]> {
	const [reports, study, guides] = await Promise.all([
		textsOf('reports'),
		textsOf('study'),
		textsOf('guides'),
	]);
	return Promise.all([
		...study.map((entry) => textOf('study', entry, urls.studyUnit(entry.id))),
		...guides.map((entry) => textOf('guides', entry, urls.guide(entry.id))),
		...reports.map((entry) => textOf('reports', entry, urls.report(entry.data.year))),
	]);
}

/** What its fields name, and what the words of its body lead to (`markdown/citation-links.ts`). */
async function textOf(
	kind: WithBody,
	entry: Text<{ title: string }>,
	href: string,
): Promise<CitingText> {
	const cited = (await givenBody(kind, entry.id))?.cited ?? (await citedIn(entry));
	const inFields = await citedInFields(entry.data, { day: dayOfReport({ ...entry.data }) });
	return {
		label: entry.data.title,
		href,
		targets: [...namedIn(entry.data), ...inFields, ...cited],
	};
}

/** What Astro tells of a body while one edits. */
async function citedIn(entry: Text<object>): Promise<readonly Target[]> {
	const { remarkPluginFrontmatter } = await render(entry as CollectionEntry<WithBody>);
	return (remarkPluginFrontmatter as { cited?: Target[] }).cited ?? [];
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
