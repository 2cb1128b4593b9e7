import { setImmediate as pause } from 'node:timers/promises';
import { bookTitle } from '../../../domain/law/title/title.ts';
import { addCiters, type Citers } from '../../../holdings/citers.ts';
import type { KeptCitations } from '../../../holdings/citations.ts';
import { findingIn, type Found } from '../../../holdings/found.ts';
import type { Holdings } from '../../../holdings/holdings.ts';
import type { LawRecord } from '../../../holdings/law-record.ts';
import type { Preparing } from '../../../holdings/prepared.ts';
import { repealsAmong, type Repeals } from '../../../holdings/repeals.ts';
import type { Terms } from '../../../holdings/terms.ts';
import type { Texts } from '../../../holdings/texts.ts';

/** What is found in each law, by its id. */
export type FoundByLaw = ReadonlyMap<string, Found>;

/**
 * Find what the laws cite.
 * @param known what the last build found, where it still holds
 * @param meanwhile takes each law while its texts are there parsed, and those on one subject side by side
 */
export async function findInLaws(
	holdings: Holdings,
	known: FoundByLaw,
	meanwhile: (law: LawRecord) => void,
): Promise<FoundByLaw> {
	const find = findingIn(holdings);
	const found = new Map<string, Found>();
	for (const law of byTitle(holdings.laws)) {
		meanwhile(law);
		const still = known.get(law.id);
		found.set(law.id, still ?? find(law));
		// Where little is looked for, the program that makes pages is told first what to make.
		if (known.size === 0) await pause();
	}
	return new Map(holdings.laws.map(({ id }) => [id, found.get(id)!]));
}

/** Laws on one subject begin alike; side by side in the finder's index they take less room. */
function byTitle(laws: readonly LawRecord[]): LawRecord[] {
	const named = laws.map((law) => ({ law, title: bookTitle(law.shortTitle) }));
	return named
		.sort((a, b) => (a.title < b.title ? -1 : Number(a.title > b.title)))
		.map(({ law }) => law);
}

/**
 * Prepare what pages need of the statutes together.
 * @param files hashes of the files of laws
 */
export const prepare = (
	holdings: Holdings,
	texts: Texts,
	finding: Promise<FoundByLaw>,
	files: ReadonlyMap<string, string>,
): Preparing => ({
	read: { texts, laws: holdings.laws, notes: holdings.notes, files },
	found: finding.then((found) => ({
		citers: citersIn(found),
		repeals: repealsIn(found, holdings),
		terms: termsIn(found),
		citations: citationsIn(found),
	})),
});

function citersIn(found: FoundByLaw): Citers {
	const all: Citers = new Map();
	for (const { citers } of found.values()) addCiters(all, citers);
	return all;
}

const repealsIn = (found: FoundByLaw, holdings: Holdings): Repeals =>
	repealsAmong(holdings, ({ id }) => found.get(id)!.repeals);

const termsIn = (found: FoundByLaw): Terms =>
	new Map([...found.values()].flatMap(({ terms }) => terms));

const citationsIn = (found: FoundByLaw): KeptCitations =>
	new Map([...found.values()].flatMap(({ citations }) => [...citations]));
