import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import { bookTitle } from '../domain/law/title.ts';
import type { CitationsOf } from '../holdings/citations.ts';
import type { SearchedHoldings } from '../holdings/holdings.ts';
import { lawData, lawFiles } from '../holdings/law-data.ts';
import type { LawRecord } from '../holdings/law-record.ts';
import type { Repeals } from '../holdings/repeals.ts';
import {
	searchedDays,
	searchedPages,
	searchedSite,
	searchedStatus,
} from '../holdings/search-source.ts';
import { putAgain } from '../publish/take-over.ts';
import type { CutPage } from '../search/index/cut-page.ts';
import { FinderIndex, type KeptIndex } from '../search/index/finder-index.ts';

/**
 * What the build makes of statutes while Astro makes the pages: their data files, and the finder's index.
 * @param repeals what the laws say of the end of others
 * @param site where `laws/` is written
 * @param last what can be used again
 * @returns the index, to which the pages of the office's own are still to come, and what was read of the laws
 */
export async function statuteFiles(
	holdings: SearchedHoldings,
	citationsOf: CitationsOf,
	repeals: Repeals,
	site: string,
	last: LastStatutes | undefined,
): Promise<MadeOfStatutes> {
	const folder = join(site, 'laws');
	const index = new FinderIndex(searchedSite(holdings), last?.index.kept);
	const searched = new Map<string, CutPage[]>();
	// The data and the index of a law stand side by side, so that its text is parsed once.
	for (const law of byTitle(holdings.laws)) {
		const status = searchedStatus(law, holdings, repeals);
		const known = last?.alike.has(law.id) ? last.searched.get(law.id) : undefined;
		// A law that others have ended since is found otherwise; nothing else of it has changed.
		const again = known && isStatus(known, status) ? known : undefined;
		for (const cut of again ?? []) index.addAgain(cut);
		searched.set(
			law.id,
			again ?? searchedPages(law, holdings, status).map((page) => index.add(page)),
		);
		if (known) continue;
		mkdirSync(join(folder, law.id), { recursive: true });
		for (const file of lawFiles(law)) put(folder, file.names, lawData(file, holdings, citationsOf));
		await pause();
	}
	index.settle(
		[...(last?.searched ?? [])].flatMap(([law, cuts]) => (searched.get(law) === cuts ? [] : cuts)),
	);
	for (const page of searchedDays(holdings)) index.add(page);
	return { index, searched };
}

/** Whether the finder knows a law by this 时效性. Older wordings, which come last, have others. */
const isStatus = ([page]: readonly CutPage[], status: string): boolean =>
	page?.page.facets['status']?.[0] === status;

/** Of each law by its id, its pages as the finder's index has cut them. */
export type SearchedByLaw = ReadonlyMap<string, CutPage[]>;

export interface MadeOfStatutes {
	index: FinderIndex;
	searched: SearchedByLaw;
}

/** What the last build has made. */
export interface LastStatutes {
	/** Laws whose data files are there, and the same. */
	alike: ReadonlySet<string>;
	searched: SearchedByLaw;
	index: { kept: KeptIndex };
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
