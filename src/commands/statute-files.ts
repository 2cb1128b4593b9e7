import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import { bookTitle } from '../domain/law/title.ts';
import type { CitationsOf } from '../holdings/citations.ts';
import type { SearchedHoldings } from '../holdings/holdings.ts';
import { lawData, lawFiles } from '../holdings/law-data.ts';
import type { LawRecord } from '../holdings/law-record.ts';
import type { Repeals } from '../holdings/repeals.ts';
import { searchedDays, searchedPages, searchedStatus } from '../holdings/search-source.ts';
import { putAgain } from '../publish/take-over.ts';
import type { PlaceHashes } from './again/place-hashes.ts';
import type { Indexing } from './indexing/indexing.ts';

/**
 * What the build makes of statutes while Astro makes the pages: their data files, and what the finder's index is made of.
 * @param repeals what the laws say of the end of others
 * @param last what can be used again
 * @returns the 时效性 by which the finder knows each law
 */
export async function statuteFiles(
	holdings: SearchedHoldings,
	citationsOf: CitationsOf,
	repeals: Repeals,
	{ site, indexing, ofPlaces }: Makings,
	last: LastStatutes | undefined,
): Promise<StatusByLaw> {
	const folder = join(site, 'laws');
	const statuses = new Map<string, string>();
	// The data and the words of a law stand side by side, so that its text is parsed once.
	for (const law of byTitle(holdings.laws)) {
		const status = searchedStatus(law, holdings, repeals);
		statuses.set(law.id, status);
		const known = last?.alike.has(law.id) ? last.statuses.get(law.id) : undefined;
		// A law that others have ended since is found otherwise; nothing else of it has changed.
		const pages = known === status ? undefined : searchedPages(law, holdings, status);
		void indexing.ask('addLaw', law.id, pages);
		if (known !== undefined) continue;
		mkdirSync(join(folder, law.id), { recursive: true });
		for (const file of lawFiles(law)) put(folder, file.names, lawData(file, holdings, citationsOf));
		ofPlaces.take(law);
		await pause();
	}
	void indexing.ask('settle', searchedDays(holdings));
	return statuses;
}

/** Where it goes. */
interface Makings {
	/** Where `laws/` is written. */
	site: string;
	/** Has begun, and takes the words of the laws; the pages of the office's own are still to come. */
	indexing: Indexing;
	ofPlaces: Pick<PlaceHashes, 'take'>;
}

/** Of each law by its id, the 时效性 by which the finder knows it. */
export type StatusByLaw = ReadonlyMap<string, string>;

/** What the last build has made. */
export interface LastStatutes {
	/** Laws whose data files are there, and the same. */
	alike: ReadonlySet<string>;
	statuses: StatusByLaw;
}

/** Laws on one subject begin alike; side by side in the index they take less room. */
function byTitle(laws: readonly LawRecord[]): LawRecord[] {
	const named = laws.map((law) => ({ law, title: bookTitle(law.shortTitle) }));
	return named
		.sort((a, b) => (a.title < b.title ? -1 : Number(a.title > b.title)))
		.map(({ law }) => law);
}

/** One content at several addresses is one file on the disk. */
function put(folder: string, [name, ...others]: string[], content: string): void {
	const file = join(folder, name!);
	writeFileSync(file, content);
	for (const other of others) putAgain(file, join(folder, other));
}
