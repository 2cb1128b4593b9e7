import { titleKey } from '../domain/law/title/identify.ts';
import { numbersOf, UNVERIFIED } from '../domain/law/metadata.ts';
import { statusOn, turnsOf, type ShownStatus } from '../domain/law/versions/status.ts';
import { bookTitle } from '../domain/law/title/title.ts';
import { timeStatus } from '../domain/law/versions/versions.ts';
import { placedNotes } from '../loaders/placed-notes.ts';
import { otherTexts, readStatute } from '../loaders/statute-text.ts';
import type { LawVersion } from '../schemas/law.ts';
import type { Notes } from '../schemas/note.ts';
import type { LawName } from '../schemas/registry.ts';
import {
	noteOf,
	passage,
	statutePassages,
	type SourceNote,
} from '../search/index/statute-passages.ts';
import {
	NO_LAW,
	type SearchedStatus,
	type SourcePage,
	type SourceSite,
} from '../search/index/source.ts';
import { ABOUT_SITE } from './about-site.ts';
import { namesOfTopics, type Holdings, type SearchedHoldings } from './holdings.ts';
import type { LawRecord } from './law-record.ts';
import { saidRepeal, type Repeals } from './repeals.ts';
import { lastDayOf, type Terms } from './terms.ts';

/** What the finder knows of the whole site: awareness days, everyday words and names of laws. */
export function searchedSite({ days, synonyms, lawNames }: SearchedHoldings): SourceSite {
	const named = days.flatMap(({ rule, writings }) =>
		'day' in rule
			? writings.map((writing): [string, string] => [writing, `${rule.month}月${rule.day}日`])
			: [],
	);
	return {
		days: named,
		synonyms: synonyms.map(({ say, law }) => ({ say, law })),
		lawNames: lawNames.map(({ title, names = [] }) => [title, ...names]),
	};
}

/** What laws say of the end of others, and of their own. */
interface Ends {
	repeals: Repeals;
	terms: Terms;
}

/** The 时效性 of each law by its id, as the finder knows it. */
export const searchedStatuses = (holdings: Holdings, ends: Ends): Map<string, SearchedStatus> =>
	new Map(holdings.laws.map((law) => [law.id, searchedStatus(law, holdings, ends)]));

/** 时效性 as the finder knows it, and what it will be by itself. */
export function searchedStatus(
	law: LawRecord,
	{ today }: Pick<Holdings, 'today'>,
	{ repeals, terms }: Ends,
): SearchedStatus {
	const said = { repeal: saidRepeal(law, repeals), lastDay: lastDayOf(law, law.current, terms) };
	return {
		status: named(statusOn(law, said, today)),
		turns: turnsOf(law, said, today).map(([day, status]) => [day, named(status)]),
	};
}

/** The finder shows the word alone: 未核实 has to say what is unverified. */
const named = (status: ShownStatus): string =>
	status === UNVERIFIED ? `时效性${UNVERIFIED}` : status;

/**
 * The pages of a law as the finder reads them, the wording in force before older ones. The first has no 时效性 yet: that is known
 * only when all laws have been read (`searchedStatus`).
 */
export function searchedPages(law: LawRecord, holdings: Holdings): SourcePage[] {
	const notes = holdings.notes.get(law.id)?.notes ?? [];
	const shared = sharedOf(law, notes.length > 0, holdings);
	const now: SourcePage = {
		...shared,
		path: `laws/${law.id}/`,
		facets: facetsOf(shared.facets, [], law.current),
		older: false,
		passages: law.current
			? passagesWithNotes(law, law.current.date, notes)
			: looseNotes(law, notes),
	};
	const older = olderWordings(law).map((version) =>
		olderPage(law, version, shared, holdings.today),
	);
	return [now, ...older];
}

/** The passages of a text, with the notes on the articles whose words they were checked against. */
function passagesWithNotes(
	law: LawRecord,
	date: string,
	notes: Notes['notes'],
): SourcePage['passages'] {
	const statute = readStatute(law.id, date);
	const placed = placedNotes(notes, statute, () => otherTexts(law, date));
	return statutePassages(
		statute,
		placed.map(({ at, note }) => ({ ...note, at })),
	);
}

/** Awareness days, which stand in the list of guides; nothing if the site knows none. */
function searchedDays({ days }: Holdings): SourcePage[] {
	if (days.length === 0) return [];
	const passages = days.map(({ id, name, rule, about }) => ({
		...passage(`day-${id}`, [], about),
		label: name,
		gist: 'day' in rule ? `${rule.month}月${rule.day}日` : '',
	}));
	const facets = { kind: ['指南'] };
	return [{ path: 'guides/', title: '宣传日', facets, passages, ...NO_LAW }];
}

/** What is searched besides laws and the texts of the office's own: awareness days, how to reach the office, the site itself. */
export const searchedBesides = (holdings: Holdings): SourcePage[] => [
	...searchedDays(holdings),
	searchedContact(holdings),
	...ABOUT_SITE.map(({ path, label, about }) => ({
		...{ path, title: label, facets: {}, passages: [passage('', [], about)] },
		...NO_LAW,
	})),
];

/** How to reach the office, which every page says at its end. */
function searchedContact({ site: { office, contact } }: Holdings): SourcePage {
	const { address, phone, email, hours, note } = contact;
	const lines = { 电话: phone, 地址: address, 邮箱: email, 办公时间: hours };
	const said = Object.entries(lines).flatMap(([name, line]) => (line ? `${name}：${line}` : []));
	const text = [...said, ...(note ? [note] : [])].join('；');
	const passages = [{ ...passage('contact', [], text), label: '联系方式' }];
	return { path: '', title: office, facets: {}, passages, ...NO_LAW };
}

/** What the page of a law without text shows: its notes, or what the site says of it. */
const looseNotes = (law: LawRecord, notes: readonly SourceNote[]): SourcePage['passages'] =>
	notes.length > 0
		? notes.map((note) => ({ ...passage(note.at, []), ...noteOf(note) }))
		: [{ ...passage('', []), note: law.summary ?? '' }];

/** Kept, because each law is compared with all rows. */
const keysOfRows = new WeakMap<LawName, string>();

function keyOfRow(row: LawName): string {
	const key = keysOfRows.get(row) ?? titleKey(row.title);
	keysOfRows.set(row, key);
	return key;
}

type Shared = Omit<SourcePage, 'path' | 'older' | 'passages'>;

function sharedOf(law: LawRecord, featured: boolean, holdings: Holdings): Shared {
	// A law that was brought in before its row, or under another id, is known by its full name.
	const key = titleKey(law.title);
	const rows = holdings.lawNames.filter((row) => row.id === law.id || keyOfRow(row) === key);
	const names = rows.flatMap((row) => row.names ?? []);
	return {
		title: bookTitle(law.shortTitle),
		names: [...new Set([law.shortTitle, law.title, ...law.aliases, ...names])],
		facets: {
			kind: ['法规'],
			level: [law.level],
			topic: namesOfTopics(holdings, law.topics),
			issuer: law.issuer ? [law.issuer] : [],
		},
		featured,
		number: numbersOf(law).join('\n'),
	};
}

const facetsOf = (
	shared: SourcePage['facets'],
	status: string[],
	version: LawVersion | undefined,
): SourcePage['facets'] => ({
	...shared,
	status,
	...(version && { year: [version.date.slice(0, 4)] }),
});

const olderWordings = (law: LawRecord): LawVersion[] =>
	law.wordings.filter(({ date }) => date !== law.current?.date);

function olderPage(law: LawRecord, version: LawVersion, shared: Shared, today: string): SourcePage {
	const status = timeStatus(version, law.wordings, today);
	return {
		...shared,
		path: `laws/${law.id}/${version.date}/`,
		facets: facetsOf(shared.facets, [status], version),
		older: true,
		passages: statutePassages(readStatute(law.id, version.date), []),
	};
}
