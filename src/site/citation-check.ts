import type { ListedLaw, ListedVersion } from '../domain/draft/list.ts';
import { shortTitleOf } from '../domain/law/identify.ts';
import type { LawRecord } from '../holdings/law-record.ts';
import type { LawName } from '../schemas/registry.ts';
import type { LawVersion } from '../schemas/law.ts';
import { siteColumns } from './column-list.ts';
import { laws } from './laws.ts';
import type { PageHead } from './page.ts';
import { lawNames } from './registry.ts';
import { site, urls } from './site.ts';

const { label, about } = siteColumns.find(({ href }) => href === urls.citationCheck)!;

const head: PageHead = {
	title: label,
	description: about,
	path: urls.citationCheck,
	crumbs: [{ label: '首页', href: urls.home }, { label }],
};

/** What the page 引用核对 needs. */
export const citationCheckPage = { head, urls, site: site.name };

/**
 * Every law that the site holds or knows by name, for checking drafts in the browser: names, dates and 时效性 only, so
 * that a page needs this one file and the data of the laws that a draft cites.
 */
export async function listedLaws(): Promise<ListedLaw[]> {
	const held = await laws();
	const registered = new Map((await lawNames()).map((row) => [row.id, row]));
	const listed = held.map((law) => listedLaw(law, registered.get(law.id)?.names ?? []));
	for (const { id } of held) registered.delete(id);
	return [...listed, ...[...registered.values()].map(nameOnly)];
}

function listedLaw(law: LawRecord, registered: readonly string[]): ListedLaw {
	const { id, title, shortTitle, aliases, documentNumber, status, verifiedOn } = law;
	const names = unique([...aliases, ...registered], [title, shortTitle]);
	const written = [documentNumber, ...law.versions.map((version) => version.documentNumber)];
	const numbers = unique(written.filter((number) => number !== undefined));
	return {
		id,
		title,
		...(shortTitle !== shortTitleOf(title) && { shortTitle }),
		...(names.length > 0 && { names }),
		...(numbers.length > 0 && { numbers }),
		...(status && verifiedOn && { status: { label: status, verifiedOn } }),
		...(law.wordings.length > 0 && { versions: law.wordings.map(listedVersion) }),
		...(law.current && law.current !== law.wordings[0] && { current: law.current.date }),
	};
}

const listedVersion = ({ date, effective, kind }: LawVersion): ListedVersion => ({
	date,
	...(effective !== undefined && { effective }),
	...(kind !== undefined && { kind }),
});

const nameOnly = ({ id, title, names: [shortTitle, ...names] }: LawName): ListedLaw => ({
	id,
	title,
	...(shortTitle !== undefined && shortTitle !== shortTitleOf(title) && { shortTitle }),
	...(names.length > 0 && { names }),
});

/** Each name once, and none that is known otherwise. */
const unique = (names: readonly string[], known: readonly string[] = []): string[] =>
	[...new Set(names)].filter((name) => !known.includes(name));
