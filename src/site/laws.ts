import { getCollection, type CollectionEntry } from 'astro:content';
import { LEVELS } from '../domain/law/metadata.ts';
import { versionInForce, wordingsOf } from '../domain/law/versions.ts';
import { unitsByAddress } from '../domain/law/address.ts';
import { walk } from '../domain/law/model.ts';
import type { LawData } from '../loaders/law-loader.ts';
import { readStatute } from '../loaders/statute-text.ts';
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
	const wordings = wordingsOf(law.texts, law.versions);
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

/** Every anchor on the page of a law: the units of its text or, without a text, the places of its notes. */
export async function anchorsOf({ id, current }: LawRecord): Promise<string[]> {
	if (current) return [...unitsByAddress(walk(readStatute(id, current.date).units)).keys()];
	return ((await notesByLaw()).get(id)?.notes ?? []).map(({ at }) => at);
}

/** A page of a law, or with a version the page of that wording. */
export interface LawRoute {
	params: { law: string };
	props: { law: LawRecord; version?: LawVersion };
}

/**
 * Routes below `laws/`: `<id>/`, then `<id>/<date>/` for each text. The pages of a law stand side by side in one route,
 * so that its text is parsed once for all of them.
 */
export async function lawRoutes(): Promise<LawRoute[]> {
	return (await laws()).flatMap((law) => [
		{ params: { law: law.id }, props: { law } },
		...law.wordings.map((version) => ({
			params: { law: `${law.id}/${version.date}` },
			props: { law, version },
		})),
	]);
}
