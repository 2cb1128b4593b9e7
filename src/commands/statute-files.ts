import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import { bookTitle } from '../domain/law/title.ts';
import type { CitationsOf } from '../holdings/citations.ts';
import type { Holdings } from '../holdings/holdings.ts';
import { lawData, lawFiles } from '../holdings/law-data.ts';
import type { LawRecord } from '../holdings/law-record.ts';
import { searchedDays, searchedPages, searchedSite } from '../holdings/search-source.ts';
import { putAgain } from '../publish/take-over.ts';
import { FinderIndex } from '../search/index/finder-index.ts';
import type { SourcePage } from '../search/index/source.ts';

/**
 * What the build makes of statutes while Astro makes the pages: their data files, and the finder's index.
 * @param site where `laws/` is written
 * @param still what the last build has read of laws that are the same, whose data files are there already
 * @returns the index, to which the pages of the office's own are still to come, and what was read of the laws
 */
export async function statuteFiles(
	holdings: Holdings,
	citationsOf: CitationsOf,
	site: string,
	still: SearchedByLaw,
): Promise<{ index: FinderIndex; searched: SearchedByLaw }> {
	const folder = join(site, 'laws');
	const index = new FinderIndex(searchedSite(holdings));
	const searched = new Map<string, SourcePage[]>();
	// The data and the index of a law stand side by side, so that its text is parsed once.
	for (const law of byTitle(holdings.laws)) {
		const known = still.get(law.id);
		const pages = known ?? searchedPages(law, holdings);
		for (const page of pages) index.add(page);
		searched.set(law.id, pages);
		if (known) continue;
		mkdirSync(join(folder, law.id), { recursive: true });
		for (const file of lawFiles(law)) put(folder, file.names, lawData(file, holdings, citationsOf));
		await pause();
	}
	index.settle();
	for (const page of searchedDays(holdings)) index.add(page);
	return { index, searched };
}

/** What the finder reads of each law, by its id. */
export type SearchedByLaw = ReadonlyMap<string, SourcePage[]>;

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
