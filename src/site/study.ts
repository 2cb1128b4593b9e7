import type { Text } from '../holdings/texts.ts';
import type { Study } from '../schemas/study.ts';
import { chaptersOf, present, SOURCES, type BodyHeading, type Heading } from './body/contents.ts';
import { lawsById, notesByLaw } from './held/laws.ts';
import { once } from './once.ts';
import { ordered } from './body/ordered.ts';
import type { PageHead } from './page.ts';
import { lawLinks, shownSources, type Link, type ShownSource } from './held/sources.ts';
import { urls } from './site.ts';
import { textHead } from './body/text-head.ts';
import { textsOf } from './held/texts.ts';

type StudyEntry = Text<Study>;

const units = once(async (): Promise<StudyEntry[]> => ordered(await textsOf('study')));

export interface StudyCard {
	title: string;
	summary: string;
	href: string;
	audience: readonly string[];
	minutes: number | undefined;
}

export async function studyCards(): Promise<StudyCard[]> {
	return (await units()).map(({ id, data }) => ({
		title: data.title,
		summary: data.summary,
		href: urls.studyUnit(id),
		audience: data.audience,
		minutes: data.minutes,
	}));
}

/** What the list of study units tells its layout. */
export const studyHead: PageHead = {
	title: '学习',
	description:
		'一部法一篇，用自己的话讲清要点、常见误会和身边的例子，注明大约几分钟读完、写给谁看。',
	path: urls.study,
	crumbs: [{ label: '学习' }],
};

/** Laws that study units explain: the place of the first such unit, by law id. */
export const explainedLaws = once(async (): Promise<Map<string, number>> => {
	const ids = (await units()).flatMap(({ data }) => data.laws);
	return new Map([...new Set(ids)].map((id, place) => [id, place]));
});

/** Study units by the law they explain. */
export const studyByLaw = once(async (): Promise<Map<string, Link[]>> => {
	const byLaw = new Map<string, Link[]>();
	for (const { id, data } of await units())
		for (const law of data.laws)
			byLaw.set(law, [...(byLaw.get(law) ?? []), { title: data.title, href: urls.studyUnit(id) }]);
	return byLaw;
});

export interface NotesLink extends Link {
	count: number;
	/** The invented regulation that shows how notes work. */
	sample: boolean;
}

/** Laws with notes, those with most notes first, invented ones last. */
export const notesLinks = once(async (): Promise<NotesLink[]> => {
	const notes = await notesByLaw();
	const known = await lawsById();
	const links = (await lawLinks([...notes.keys()])).map((link) => ({
		...link,
		count: notes.get(link.id)?.notes.length ?? 0,
		sample: known.get(link.id)?.sample ?? false,
	}));
	return links.sort((a, b) => Number(a.sample) - Number(b.sample) || b.count - a.count);
});

/** Everything that the page of a study unit shows besides its body. */
export interface StudyPage {
	head: PageHead;
	unit: StudyEntry['data'];
	/** The laws it explains, with the number of notes on each, and whether somebody has verified that it has ended. */
	laws: (Link & { notes: number; ended: boolean })[];
	sources: ShownSource[];
	others: Link[];
}

/** Routes of `study/[slug]/`. */
export async function studyRoutes(): Promise<
	{ params: { slug: string }; props: { entry: StudyEntry } }[]
> {
	return (await units()).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}

export async function studyPage({ id, data }: StudyEntry): Promise<StudyPage> {
	return {
		head: await textHead(data, urls.studyUnit(id), { label: '学习', href: urls.study }, '普法'),
		unit: data,
		laws: await lawsExplained(data.laws),
		sources: await shownSources(data.sources),
		others: await nextUnits(id),
	};
}

/** 本页内容 of a study unit. */
export const studyContents = (page: StudyPage, body: readonly BodyHeading[]): Heading[] =>
	present([
		page.unit.goals.length > 0 && { id: 'goals', title: '读完应当知道' },
		...chaptersOf(body),
		SOURCES,
		page.others.length > 0 && { id: 'others', title: '接着学' },
	]);

/** Links at the end of a unit. */
const NEXT_UNITS = 3;

/** The units that come after this one; after the last, the first again. */
async function nextUnits(id: string): Promise<Link[]> {
	const all = await units();
	const here = all.findIndex((unit) => unit.id === id);
	return [...all.slice(here + 1), ...all.slice(0, here)]
		.slice(0, NEXT_UNITS)
		.map((unit) => ({ title: unit.data.title, href: urls.studyUnit(unit.id) }));
}

async function lawsExplained(ids: readonly string[]): Promise<StudyPage['laws']> {
	const [links, notes, known] = await Promise.all([lawLinks(ids), notesByLaw(), lawsById()]);
	return links.map((link) => ({
		...link,
		notes: notes.get(link.id)?.notes.length ?? 0,
		ended: known.get(link.id)?.status === '已废止',
	}));
}
