import { namesOf, type ListedLaw, type ListedVersion } from '../domain/draft/library/list.ts';
import { shortTitleOf, titleKey } from '../domain/law/title/identify.ts';
import { repealDay } from '../domain/law/versions/versions.ts';
import type { LawRecord } from '../holdings/law-record.ts';
import { lastDayOf, type Terms } from '../holdings/terms.ts';
import type { LawName } from '../schemas/registry.ts';
import type { LawVersion } from '../schemas/law.ts';
import { headOfSiteColumn } from './columns/column-list.ts';
import { laws } from './held/laws.ts';
import { lawNames } from './held/registry.ts';
import { repealOf, repealsByName, type NamedRepeal } from './citations/repeals.ts';
import { site, urls } from './site.ts';
import { terms } from './citations/terms.ts';

/** What the page 引用核对 needs. */
export const citationCheckPage = {
	head: headOfSiteColumn(urls.citationCheck),
	urls,
	site: site.name,
};

/**
 * Every law that the site holds or knows by name, if only because another one ends it, for checking drafts in the
 * browser: names, dates and 时效性 only, so that a page needs this one file and the data of the laws that a draft cites.
 */
export async function listedLaws(): Promise<ListedLaw[]> {
	const held = await laws();
	const registered = new Map((await lawNames()).map((row) => [row.id, row]));
	const found = await terms();
	const listed = held.map(async (law) =>
		listedLaw(law, registered.get(law.id)?.names ?? [], await repealOf(law), found),
	);
	const ids = new Set(held.map(({ id }) => id));
	const others = [...registered.values()].filter(({ id }) => !ids.has(id)).map(nameOnly);
	return [...(await Promise.all(listed)), ...withRepeals(others, await repealsByName())];
}

/** Laws that are known by name, with what is said of their end, and those of which nothing else is known. */
function withRepeals(
	laws: readonly ListedLaw[],
	repeals: ReadonlyMap<string, NamedRepeal>,
): ListedLaw[] {
	const byKey = new Map([...repeals].map(([name, repeal]) => [titleKey(name), { name, repeal }]));
	const listed = laws.map((law) => {
		const key = namesOf(law)
			.map(titleKey)
			.find((one) => byKey.has(one));
		const said = key === undefined ? undefined : byKey.get(key);
		if (key !== undefined) byKey.delete(key);
		return { ...law, ...(said && { repeal: listedRepeal(said.repeal) }) };
	});
	const unknown = [...byKey.values()].map(({ name, repeal }) => ({
		id: name,
		title: name,
		repeal: listedRepeal(repeal),
	}));
	return [...listed, ...unknown];
}

const listedRepeal = ({ clause, day }: NamedRepeal): ListedLaw['repeal'] & object => ({
	clause,
	...(day !== undefined && { day }),
});

function listedLaw(
	law: LawRecord,
	registered: readonly string[],
	repeal: NamedRepeal | undefined,
	terms: Terms,
): ListedLaw {
	const { id, title, shortTitle, aliases, documentNumber, issuer, status, verifiedOn } = law;
	const ended = repealDay(law.history);
	const names = unique([...aliases, ...registered], [title, shortTitle]);
	const written = [documentNumber, ...law.versions.map((version) => version.documentNumber)];
	const numbers = unique(written.filter((number) => number !== undefined));
	return {
		id,
		title,
		...(shortTitle !== shortTitleOf(title) && { shortTitle }),
		...(names.length > 0 && { names }),
		...(numbers.length > 0 && { numbers }),
		...(issuer !== undefined && { issuer }),
		...(status && verifiedOn && { status: { label: status, verifiedOn } }),
		...(ended !== undefined && { ended }),
		...(repeal && { repeal: listedRepeal(repeal) }),
		...(law.wordings.length > 0
			? { versions: law.wordings.map((version) => listedVersion(law, version, terms)) }
			: { page: true }),
		...(law.current && law.current !== law.wordings[0] && { current: law.current.date }),
	};
}

function listedVersion(law: LawRecord, version: LawVersion, terms: Terms): ListedVersion {
	const { date, effective, kind } = version;
	const until = lastDayOf(law, version, terms);
	return {
		date,
		...(effective !== undefined && { effective }),
		...(kind !== undefined && { kind }),
		...(until !== undefined && { until }),
	};
}

const nameOnly = ({ id, title, names: [shortTitle, ...names] }: LawName): ListedLaw => ({
	id,
	title,
	...(shortTitle !== undefined && shortTitle !== shortTitleOf(title) && { shortTitle }),
	...(names.length > 0 && { names }),
});

/** Each name once, and none that is known otherwise. */
const unique = (names: readonly string[], known: readonly string[] = []): string[] =>
	[...new Set(names)].filter((name) => !known.includes(name));
