import { bookTitle } from '../domain/law/title.ts';
import { timeStatus } from '../domain/law/versions.ts';
import { readStatute } from '../loaders/statute-text.ts';
import type { LawVersion } from '../schemas/law.ts';
import {
	noteOf,
	passage,
	statutePassages,
	type SourceNote,
} from '../search/index/statute-passages.ts';
import type { SourcePage, SourceSite } from '../search/index/source.ts';
import { laws, notesByLaw, type LawRecord } from './laws.ts';
import { awarenessDays, namesOfTopics, registeredNames, synonyms } from './registry.ts';
import { today } from './site.ts';

/** What the indexer needs, a line of JSON each: the registry, then every law, the wording in force before older ones. */
export async function searchSource(): Promise<string> {
	const lines = [await siteSource(), ...(await daysPage())].map((line) => JSON.stringify(line));
	for (const law of await laws())
		for (const page of await pagesOf(law)) lines.push(JSON.stringify(page));
	return lines.join('\n');
}

async function siteSource(): Promise<SourceSite> {
	const days = (await awarenessDays()).flatMap(({ rule, writings }) =>
		'day' in rule
			? writings.map((writing): [string, string] => [writing, `${rule.month}月${rule.day}日`])
			: [],
	);
	return { days, synonyms: (await synonyms()).map(({ say, law }) => ({ say, law })) };
}

async function pagesOf(law: LawRecord): Promise<SourcePage[]> {
	const notes = (await notesByLaw()).get(law.id)?.notes ?? [];
	const shared = await sharedOf(law, notes.length > 0);
	const status = law.status ?? '时效性未核实';
	const now: SourcePage = {
		...shared,
		path: `laws/${law.id}/`,
		facets: facetsOf(shared.facets, status, law.current),
		older: false,
		passages: law.current
			? statutePassages(readStatute(law.id, law.current.date), notes)
			: looseNotes(law, notes),
	};
	return [now, ...olderWordings(law).map((version) => olderPage(law, version, shared))];
}

/** Awareness days, which stand in the list of guides. */
async function daysPage(): Promise<SourcePage[]> {
	const days = await awarenessDays();
	if (days.length === 0) return [];
	const passages = days.map(({ id, name, rule, about }) => ({
		...passage(`day-${id}`, [], about),
		label: name,
		gist: 'day' in rule ? `${rule.month}月${rule.day}日` : '',
	}));
	const facets = { kind: ['指南'] };
	const named = { names: [], number: '', older: false, featured: false };
	return [{ path: 'guides/', title: '宣传日', facets, passages, ...named }];
}

/** What the page of a law without text shows: its notes, or what the site says of it. */
const looseNotes = (law: LawRecord, notes: readonly SourceNote[]): SourcePage['passages'] =>
	notes.length > 0
		? notes.map((note) => ({ ...passage(note.at, []), ...noteOf(note) }))
		: [passage('', [], law.summary ?? '')];

type Shared = Omit<SourcePage, 'path' | 'older' | 'passages'>;

async function sharedOf(law: LawRecord, featured: boolean): Promise<Shared> {
	const names = (await registeredNames()).get(law.id) ?? [];
	return {
		title: bookTitle(law.shortTitle),
		names: [...new Set([law.shortTitle, law.title, ...law.aliases, ...names])],
		facets: {
			kind: ['法规'],
			level: [law.level],
			topic: await namesOfTopics(law.topics),
			issuer: law.issuer ? [law.issuer] : [],
		},
		featured,
		number: law.documentNumber ?? '',
	};
}

const facetsOf = (
	shared: SourcePage['facets'],
	status: string,
	version: LawVersion | undefined,
): SourcePage['facets'] => ({
	...shared,
	status: [status],
	...(version && { year: [version.date.slice(0, 4)] }),
});

const olderWordings = (law: LawRecord): LawVersion[] =>
	law.wordings.filter(({ date }) => date !== law.current?.date);

function olderPage(law: LawRecord, version: LawVersion, shared: Shared): SourcePage {
	const status = timeStatus(version, law.wordings, today);
	return {
		...shared,
		path: `laws/${law.id}/${version.date}/`,
		facets: facetsOf(shared.facets, status, version),
		older: true,
		passages: statutePassages(readStatute(law.id, version.date), []),
	};
}
