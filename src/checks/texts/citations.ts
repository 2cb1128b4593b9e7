import { CitedLaws } from '../../domain/citation/held/law-index.ts';
import type { Citation } from '../../domain/citation/model.ts';
import { amendedBy } from '../../domain/citation/find/names/amended.ts';
import { readLawCitations } from '../../domain/citation/link/read-law.ts';
import type { TextOrigin } from '../../domain/citation/resolve/meaning/meaning.ts';
import { CitationReader } from '../../domain/citation/resolve/resolve.ts';
import type { Unit } from '../../domain/law/model.ts';
import { indexedLaws } from '../../loaders/indexed-laws.ts';
import { runningTexts } from '../bodies/body.ts';
import { allEntries, withBody, type Content, type Entry } from '../content/content.ts';
import { fieldsOf } from '../../loaders/fields.ts';
import { textOrigin } from '../../loaders/text-origin.ts';
import { onceFor } from '../../once.ts';
import type { StatuteText } from './statutes.ts';

/** A citation, and where it stands. */
export interface PlacedCitation {
	file: string;
	/** A function: to find the line of a field is slow, and most citations are in order. */
	line: () => number;
	citation: Citation;
	/** The day that the text is of, where it is nothing that goes on from day to day: a yearly report. */
	day?: string | undefined;
}

/** The laws that citations in a content folder can mean. Made once: rules ask again for every text. */
export const citedLaws = onceFor((content: Content, today: string): CitedLaws => {
	const names = content.registry['law-names']?.data ?? [];
	return new CitedLaws(indexedLaws(content.folder, content.laws, names), today);
});

export const citationsInText = (text: StatuteText, laws: CitedLaws): PlacedCitation[] =>
	[...citationsByUnit(text, laws)].flatMap(([unit, citations]) =>
		citations.map((citation) => ({ file: text.file, line: () => unit.line, citation })),
	);

/** The same by the unit that they stand in. Found once: several rules look at one text. */
export const citationsByUnit = onceFor(
	(text: StatuteText, laws: CitedLaws): ReadonlyMap<Unit, Citation[]> => {
		const { law, date, statute } = text;
		const amends = amendedBy(law.data.title);
		const self = { law: law.id, date };
		const reader = new CitationReader(laws, { self, day: date, ...(amends && { amends }) });
		return readLawCitations(statute, reader);
	},
);

/** The citations in everything that an editor writes: bodies of MDX files, and the fields of every file. */
export function citationsInEntries(content: Content, laws: CitedLaws): PlacedCitation[] {
	const bodies = new Set(withBody(content));
	return allEntries(content).flatMap((entry) => {
		const origin = textOrigin(entry.data as Record<string, unknown>);
		const found = citationsInFields(entry, origin, laws);
		if (bodies.has(entry)) found.push(...citationsInBody(entry, laws));
		const { day } = origin;
		return day === undefined ? found : found.map((placed) => ({ ...placed, day }));
	});
}

function citationsInFields(entry: Entry, origin: TextOrigin, laws: CitedLaws): PlacedCitation[] {
	const { file, lineOf } = entry;
	return [...fieldsOf(entry.data)].flatMap(({ path, value }) => {
		if (typeof value !== 'string') return [];
		const citations = new CitationReader(laws, origin).read(value);
		return citations.map((citation) => ({ file, line: () => lineOf(path), citation }));
	});
}

/** The citations in the body of an MDX file. Found once: several rules look at one body. */
export const citationsInBody = onceFor((entry: Entry, laws: CitedLaws): PlacedCitation[] => {
	const reader = new CitationReader(laws, textOrigin(entry.data as Record<string, unknown>));
	return runningTexts(entry).flatMap(({ text, lineAt }) =>
		reader.read(text).map((citation) => ({
			file: entry.file,
			line: () => lineAt(citation.start),
			citation,
		})),
	);
});
