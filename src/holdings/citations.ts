import { CitedLaws } from '../domain/citation/held/law-index.ts';
import type { Citation } from '../domain/citation/model.ts';
import { amendedBy } from '../domain/citation/find/names/amended.ts';
import { readLawCitations } from '../domain/citation/link/read-law.ts';
import { CitationReader } from '../domain/citation/resolve/resolve.ts';
import { walk, type Law, type Unit } from '../domain/law/model.ts';
import { heldLaws, indexedLaws, type Asked } from '../loaders/indexed-laws.ts';
import type { Holdings } from './holdings.ts';
import { wordingKey, type LawRecord } from './law-record.ts';
import { packCitations, unpackCitations, type PackedCitations } from './packed-citations.ts';

/** The laws that citations can mean. @param asked is told what the citations that are found depend on */
export function citedLawsOf({ folder, laws, lawNames, today }: Holdings, asked?: Asked): CitedLaws {
	return new CitedLaws(indexedLaws(folder, heldLaws(laws), lawNames, asked), today, asked);
}

/** One wording of a law, parsed. */
export interface Wording {
	law: Law;
	date: string;
}

/** The citations in a wording of a law, by unit. */
export type CitationsOf = (law: LawRecord, wording: Wording) => ReadonlyMap<Unit, Citation[]>;

/** Finds citations in wordings, each time anew. */
const findingCitations =
	(index: CitedLaws): CitationsOf =>
	({ id, title }, { law, date }) => {
		const amends = amendedBy(title);
		const origin = { self: { law: id, date }, day: date, ...(amends && { amends }) };
		return readLawCitations(law, new CitationReader(index, origin));
	};

/** Citations by the `wordingKey`. */
export type KeptCitations = Map<string, PackedCitations>;

/**
 * Finds the citations in a wording once. Texts are parsed anew for each use, since all of them together are many times as
 * large as their citations; so these are kept apart from the text.
 * @param kept what has been found already, perhaps by another program; what is found goes there
 */
export function keepingCitations(index: CitedLaws, kept: KeptCitations = new Map()): CitationsOf {
	const find = findingCitations(index);
	return (law, wording) => {
		const key = wordingKey(law, wording.date);
		const known = kept.get(key);
		if (known) return byUnit(known, wording);
		const found = find(law, wording);
		const places = walk(wording.law.units).flatMap((unit, place) => {
			const citations = found.get(unit);
			return citations ? [[place, citations] as const] : [];
		});
		kept.set(key, packCitations(new Map(places)));
		return found;
	};
}

/** The citations in wordings that have all been looked at. @throws Error when it is asked for another */
export const keptCitations =
	(kept: KeptCitations): CitationsOf =>
	(law, wording) => {
		const key = wordingKey(law, wording.date);
		const known = kept.get(key);
		if (!known) throw new Error(`没有找过引用的文本：${key}`);
		return byUnit(known, wording);
	};

function byUnit(packed: PackedCitations, { law }: Wording): Map<Unit, Citation[]> {
	const units = walk(law.units);
	return new Map([...unpackCitations(packed)].map(([place, found]) => [units[place]!, found]));
}
