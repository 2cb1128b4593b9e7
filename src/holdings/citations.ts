import { CitedLaws } from '../domain/citation/law-index.ts';
import type { Citation } from '../domain/citation/model.ts';
import { amendedBy, readLawCitations } from '../domain/citation/read-law.ts';
import { CitationReader } from '../domain/citation/resolve.ts';
import type { Law, Unit } from '../domain/law/model.ts';
import { indexedLaws } from '../loaders/cited-laws.ts';
import type { Holdings } from './holdings.ts';
import type { LawRecord } from './law-record.ts';

/** The laws that citations can mean. */
export function citedLawsOf({ folder, laws, lawNames, today }: Holdings): CitedLaws {
	const held = laws.map((law) => ({ id: law.id, data: law, texts: law.texts }));
	return new CitedLaws(indexedLaws(folder, held, lawNames), today);
}

/** One wording of a law, parsed. */
export interface Wording {
	law: Law;
	date: string;
}

/** The citations in a wording of a law, by unit. */
export function citationsIn(
	{ id, title }: LawRecord,
	{ law, date }: Wording,
	index: CitedLaws,
): Map<Unit, Citation[]> {
	const amends = amendedBy(title);
	const origin = { self: { law: id, date }, day: date, ...(amends && { amends }) };
	return readLawCitations(law, new CitationReader(index, origin));
}
