import { numbersOf } from '../../domain/law/metadata.ts';
import { titleKey } from '../../domain/law/title/identify.ts';
import { bookTitle } from '../../domain/law/title/title.ts';
import { timeStatus } from '../../domain/law/versions/versions.ts';
import { placedNotes } from '../../loaders/placed-notes.ts';
import { otherTexts, readStatute } from '../../loaders/statute-text.ts';
import type { LawVersion } from '../../schemas/law.ts';
import type { Notes } from '../../schemas/note.ts';
import type { LawName } from '../../schemas/registry.ts';
import {
	noteOf,
	passage,
	statutePassages,
	type SourceNote,
} from '../../search/index/statute-passages.ts';
import type { SourcePage } from '../../search/index/source.ts';
import { namesOfTopics, type Holdings } from '../holdings.ts';
import type { LawRecord } from '../law-record.ts';
import { onceFor } from '../../once.ts';

/**
 * The pages of a law as the finder reads them, the wording in force before older ones. The first has no 时效性 yet: that is known
 * only when all laws have been read (`status.ts`).
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

/** What the page of a law without text shows: its notes, or what the site says of it. */
const looseNotes = (law: LawRecord, notes: readonly SourceNote[]): SourcePage['passages'] =>
	notes.length > 0
		? notes.map((note) => ({ ...passage(note.at, []), ...noteOf(note) }))
		: [{ ...passage('', []), note: law.summary ?? '' }];

/** Kept, because each law is compared with all rows. */
const keyOfRow = onceFor(({ title }: LawName): string => titleKey(title));

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
