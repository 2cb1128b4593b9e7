import { CitedLaws } from '../../domain/citation/held/law-index.ts';
import type { Citation } from '../../domain/citation/model.ts';
import { amendedBy, readLawCitations } from '../../domain/citation/link/read-law.ts';
import type { TextOrigin } from '../../domain/citation/resolve/meaning/meaning.ts';
import { CitationReader } from '../../domain/citation/resolve/resolve.ts';
import type { Unit } from '../../domain/law/model.ts';
import { indexedLaws } from '../../loaders/indexed-laws.ts';
import { runningTexts } from '../bodies/body.ts';
import { allEntries, withBody, type Content, type Entry } from '../content/content.ts';
import { fieldsOf } from '../../loaders/fields.ts';
import { textOrigin } from '../../loaders/text-origin.ts';
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

const indexes = new WeakMap<Content, CitedLaws>();

/** The laws that citations in a content folder can mean. Made once: rules ask again for every text. */
export function citedLaws(content: Content, today: string): CitedLaws {
	const known = indexes.get(content);
	if (known) return known;
	const names = content.registry['law-names']?.data ?? [];
	const laws = new CitedLaws(indexedLaws(content.folder, content.laws, names), today);
	indexes.set(content, laws);
	return laws;
}

/** The citations in one text of a law. */
export const citationsInText = (text: StatuteText, laws: CitedLaws): PlacedCitation[] =>
	[...citationsByUnit(text, laws)].flatMap(([unit, citations]) =>
		citations.map((citation) => ({ file: text.file, line: () => unit.line, citation })),
	);

const inTexts = new WeakMap<StatuteText, ReadonlyMap<Unit, Citation[]>>();

/** The same by the unit that they stand in. Found once: several rules look at one text. */
export function citationsByUnit(text: StatuteText, laws: CitedLaws): ReadonlyMap<Unit, Citation[]> {
	const known = inTexts.get(text);
	if (known) return known;
	const { law, date, statute } = text;
	const amends = amendedBy(law.data.title);
	const self = { law: law.id, date };
	const reader = new CitationReader(laws, { self, day: date, ...(amends && { amends }) });
	const found = readLawCitations(statute, reader);
	inTexts.set(text, found);
	return found;
}

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

const inBodies = new WeakMap<Entry, PlacedCitation[]>();

/** The citations in the body of an MDX file. Found once: several rules look at one body. */
export function citationsInBody(entry: Entry, laws: CitedLaws): PlacedCitation[] {
	const known = inBodies.get(entry);
	if (known) return known;
	const reader = new CitationReader(laws, textOrigin(entry.data as Record<string, unknown>));
	const found = runningTexts(entry).flatMap(({ text, lineAt }) =>
		reader.read(text).map((citation) => ({
			file: entry.file,
			line: () => lineAt(citation.start),
			citation,
		})),
	);
	inBodies.set(entry, found);
	return found;
}
