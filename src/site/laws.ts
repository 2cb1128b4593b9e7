import { getCollection, type CollectionEntry } from 'astro:content';
import { statuteHtml, type ShownNote } from '../exports/statute-html.ts';
import { citeAddress } from '../domain/law/address.ts';
import { LEVELS } from '../domain/law/metadata.ts';
import { articlesOf, type Law } from '../domain/law/model.ts';
import { outlineOf, type OutlineEntry } from '../domain/law/outline.ts';
import { newestFirst, timeStatus, versionInForce } from '../domain/law/versions.ts';
import type { LawData } from '../loaders/law-loader.ts';
import { readStatute } from '../loaders/statute-text.ts';
import type { Facets } from '../search/facets.ts';
import type { LawVersion } from '../schemas/law.ts';
import type { Notes } from '../schemas/note.ts';
import { topicNames } from './registry.ts';
import { once } from './once.ts';
import type { PageHead } from './page.ts';
import { today, urls } from './site.ts';

/** A law as the site knows it. */
export interface LawRecord extends LawData {
	id: string;
	/** Versions whose text is here, newest first. */
	wordings: LawVersion[];
	/** The wording that `laws/<id>/` shows; none if no text is here. */
	current: LawVersion | undefined;
}

/** All laws, by level and then by title. Read once per build. */
export const laws = once(async (): Promise<LawRecord[]> => {
	const entries = await getCollection('laws');
	return entries.map(lawRecord).sort(byLevelAndTitle);
});

function lawRecord({ id, data }: CollectionEntry<'laws'>): LawRecord {
	const law = data as LawData;
	const listed = new Map(law.versions.map((version) => [version.date, version]));
	const wordings = newestFirst(law.texts.map((date) => listed.get(date) ?? { date }));
	return { ...law, id, wordings, current: versionInForce(wordings, today) };
}

const collator = new Intl.Collator('zh-CN');

function byLevelAndTitle(a: LawRecord, b: LawRecord): number {
	return (
		LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || collator.compare(a.shortTitle, b.shortTitle)
	);
}

/** Notes by law id. */
export const notesByLaw = once(async (): Promise<Map<string, Notes>> => {
	const entries = await getCollection('notes');
	return new Map(entries.map(({ data }) => [data.law, data]));
});

/** A link to another wording of the same law. */
export interface VersionLink {
	date: string;
	href: string;
	kind: string;
	effective: string | undefined;
	status: '尚未生效' | '历史版本' | '当前版本';
	shown: boolean;
}

/** Everything that the page of a law, or of one of its versions, shows. */
export interface LawPage {
	law: LawRecord;
	/** The wording shown; none if the site holds no text of the law. */
	version: LawVersion | undefined;
	/** Whether this is `laws/<id>/` and not the page of one version. */
	main: boolean;
	head: PageHead;
	/** Path of `laws/<id>/`. */
	home: string;
	topics: { id: string; name: string }[];
	versions: VersionLink[];
	outline: OutlineEntry[];
	/** Official words and notes, as HTML. */
	html: string;
	articles: number;
	/** Notes on a law whose text is not here. */
	notes: { address: string; label: string; note: ShownNote }[];
	notesMeta: Pick<Notes, 'author' | 'checkedOn' | 'version'> | undefined;
	/** Study units about the law. */
	study: { title: string; href: string }[];
}

/** Routes of `laws/[law]/`. */
export async function lawRoutes(): Promise<{ params: { law: string }; props: { law: LawRecord } }[]> {
	return (await laws()).map((law) => ({ params: { law: law.id }, props: { law } }));
}

/** Routes of `laws/[law]/[version]/`: one for each text. */
export async function versionRoutes(): Promise<
	{ params: { law: string; version: string }; props: { law: LawRecord; version: LawVersion } }[]
> {
	return (await laws()).flatMap((law) =>
		law.wordings.map((version) => ({ params: { law: law.id, version: version.date }, props: { law, version } })),
	);
}

/**
 * The page of a law.
 * @param law the law
 * @param version the wording of a version's own page; without it, the page of the law with the wording in force
 */
export async function lawPage(law: LawRecord, version?: LawVersion): Promise<LawPage> {
	const shown = version ?? law.current;
	const statute = shown && readStatute(law.id, shown.date);
	const notes = (await notesByLaw()).get(law.id);
	const names = await topicNames();
	const topicsOfLaw = law.topics.map((id) => ({ id, name: names.get(id) ?? id }));
	return {
		law,
		version: shown,
		main: !version,
		head: lawHead(law, shown, version !== undefined, topicsOfLaw.map(({ name }) => name)),
		home: urls.law(law.id),
		topics: topicsOfLaw,
		versions: law.wordings.map((wording) => versionLink(law, wording, shown)),
		outline: statute ? outlineOf(statute) : [],
		html: statute ? renderOnce(statute, law.title, notes) : '',
		articles: statute ? articlesOf(statute).length : 0,
		notes: statute ? [] : looseNotes(notes),
		notesMeta: notes && { author: notes.author, checkedOn: notes.checkedOn, version: notes.version },
		study: (await studyByLaw()).get(law.id) ?? [],
	};
}

/** Only the page of the law is searched: a wording in force would else be found twice, and older ones by mistake. */
function lawHead(law: LawRecord, shown: LawVersion | undefined, dated: boolean, topic: string[]): PageHead {
	const home = urls.law(law.id);
	const inForce = shown?.date === law.current?.date;
	const crumbs = [
		{ label: '首页', href: urls.home },
		{ label: '法规', href: urls.laws },
		...(dated ? [{ label: law.shortTitle, href: home }, { label: `${shown!.date} 版本` }] : [{ label: law.shortTitle }]),
	];
	return {
		title: dated ? `${law.title}（${shown!.date} 版本）` : law.title,
		description: law.summary ?? `《${law.shortTitle}》全文，可按条、款、项定位和引用。`,
		path: dated ? urls.lawVersion(law.id, shown!.date) : home,
		...(dated && inForce && { canonical: home }),
		crumbs,
		published: shown?.published ?? shown?.date,
		sample: law.sample,
		...(!dated && { facets: lawFacets(law, shown, topic) }),
	};
}

function lawFacets(law: LawRecord, shown: LawVersion | undefined, topic: string[]): Facets {
	return {
		kind: '法规',
		level: law.level,
		topic,
		status: law.status ?? '未核实',
		...(shown && { year: shown.date.slice(0, 4) }),
	};
}

const rendered = new WeakMap<Law, string>();

/** The page of a law and the page of its version in force show the same text. */
function renderOnce(statute: Law, title: string, notes: Notes | undefined): string {
	const kept = rendered.get(statute);
	if (kept !== undefined) return kept;
	const html = statuteHtml(statute, {
		title,
		notes: new Map(notes?.notes.map((note) => [note.at, note])),
	});
	rendered.set(statute, html);
	return html;
}

function versionLink(law: LawRecord, version: LawVersion, shown: LawVersion | undefined): VersionLink {
	return {
		date: version.date,
		href: urls.lawVersion(law.id, version.date),
		kind: version.kind ?? '',
		effective: version.effective,
		status: timeStatus(version, law.wordings, today),
		shown: version.date === shown?.date,
	};
}

/** Notes of a law whose text the site does not hold, with the place each belongs to. */
function looseNotes(notes: Notes | undefined): LawPage['notes'] {
	return (notes?.notes ?? []).map((note) => ({ address: note.at, label: citeAddress(note.at), note }));
}

/** Study units by the law they explain. */
const studyByLaw = once(async (): Promise<Map<string, LawPage['study']>> => {
	const byLaw = new Map<string, LawPage['study']>();
	const units = await getCollection('study');
	for (const { id, data } of units.sort((a, b) => a.data.order - b.data.order))
		for (const law of data.laws)
			byLaw.set(law, [...(byLaw.get(law) ?? []), { title: data.title, href: urls.studyUnit(id) }]);
	return byLaw;
});
