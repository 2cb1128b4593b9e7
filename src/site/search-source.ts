import { unitsByAddress } from '../domain/law/address.ts';
import { isDivision, walk, wordsOf, type Law, type Unit } from '../domain/law/model.ts';
import { headingOf } from '../domain/law/outline.ts';
import { bookTitle } from '../domain/law/title.ts';
import { timeStatus } from '../domain/law/versions.ts';
import { readStatute } from '../loaders/statute-text.ts';
import type { LawVersion } from '../schemas/law.ts';
import type { Note } from '../schemas/note.ts';
import type { SourcePage, SourcePassage, SourceSite } from '../search/index/source.ts';
import { laws, notesByLaw, type LawRecord } from './laws.ts';
import { awarenessDays, namesOfTopics, registeredNames, synonyms } from './registry.ts';
import { today } from './site.ts';

/** What the indexer needs, a line of JSON each: the registry, then every law, the wording in force before older ones. */
export async function searchSource(): Promise<string> {
	const lines = [JSON.stringify(await siteSource())];
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
			: notes.map((note) => ({ ...passage(note.at, []), ...noteOf(note) })),
	};
	return [now, ...olderWordings(law).map((version) => olderPage(law, version, shared))];
}

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

/** The passages of a statute: its 条 and numbered points, and what stands outside them under the nearest heading. */
export function statutePassages(law: Law, notes: readonly Note[]): SourcePassage[] {
	const passages: SourcePassage[] = [];
	collect(law.units, [], '', passages);
	const known = unitsByAddress(walk(law.units));
	const places = new Map(passages.map((found) => [found.address, found]));
	for (const note of notes) {
		const place = known.has(note.at) && places.get(note.at.split('-')[0]!);
		if (place) Object.assign(place, joined(place, noteOf(note)));
	}
	return passages;
}

const joined = (
	place: SourcePassage,
	{ gist, note }: { gist: string; note: string },
): Partial<SourcePassage> => ({
	gist: place.gist || gist,
	note: [place.note, place.gist && gist, note].filter(Boolean).join(' '),
});

const noteOf = ({ gist, plain }: Note): { gist: string; note: string } => ({ gist, note: plain });

const passage = (address: string, headings: string[], text = ''): SourcePassage => ({
	address,
	label: '',
	headings,
	gist: '',
	note: '',
	text,
});

const UNSAID = new Set<Unit['kind']>(['title', 'caption', 'contents', 'entry']);

function collect(
	units: readonly Unit[],
	headings: string[],
	address: string,
	into: SourcePassage[],
): void {
	const loose: string[] = [];
	const at = into.length;
	for (const unit of units) {
		// The rest of a heading is in the heading.
		if (UNSAID.has(unit.kind) || (unit.kind === 'continuation' && loose.length === 0)) continue;
		if (isDivision(unit))
			collect(unit.children, [...headings, headingOf(unit)], unit.address, into);
		else if (unit.kind === 'article' || unit.kind === 'point')
			into.push(passage(unit.address, headings, published(unit)));
		else loose.push(published(unit));
	}
	if (loose.length > 0) into.splice(at, 0, passage(address, headings, loose.join('\n')));
}

/** A unit's words without the invisible breaks that a page leaves out too. */
const published = (unit: Unit): string => wordsOf(unit).replaceAll('\u200B', '');
