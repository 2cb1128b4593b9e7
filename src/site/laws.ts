import { getCollection, type CollectionEntry } from 'astro:content';
import { LEVELS } from '../domain/law/metadata.ts';
import { newestFirst, versionInForce } from '../domain/law/versions.ts';
import type { LawData } from '../loaders/law-loader.ts';
import type { LawVersion } from '../schemas/law.ts';
import type { Notes } from '../schemas/note.ts';
import { once } from './once.ts';
import { today } from './site.ts';

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
		LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
		collator.compare(a.shortTitle, b.shortTitle)
	);
}

/** Notes by law id. */
export const notesByLaw = once(async (): Promise<Map<string, Notes>> => {
	const entries = await getCollection('notes');
	return new Map(entries.map(({ data }) => [data.law, data]));
});

/** Routes of `laws/[law]/`. */
export async function lawRoutes(): Promise<
	{ params: { law: string }; props: { law: LawRecord } }[]
> {
	return (await laws()).map((law) => ({ params: { law: law.id }, props: { law } }));
}

/** Routes of `laws/[law]/[version]/`: one for each text. */
export async function versionRoutes(): Promise<
	{ params: { law: string; version: string }; props: { law: LawRecord; version: LawVersion } }[]
> {
	return (await laws()).flatMap((law) =>
		law.wordings.map((version) => ({
			params: { law: law.id, version: version.date },
			props: { law, version },
		})),
	);
}
