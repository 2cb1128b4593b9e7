import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import type { SearchedHoldings } from '../../holdings/holdings.ts';
import type { OwnPage, Preparing } from '../../holdings/prepared.ts';
import { searchedBesides } from '../../holdings/searched/besides.ts';
import { searchedStatuses } from '../../holdings/searched/status.ts';
import type { WrittenIndex } from '../../search/index/finder-index.ts';
import { FINDER_FOLDER } from '../../search/index/index-folder.ts';
import type { Kept } from './again/last-build.ts';
import type { Indexing } from './indexing/indexing.ts';

/** The pages of the office's own; `same` if the last build has made the same ones. */
export interface OwnPagesSince {
	pages: OwnPage[];
	same: boolean;
}

/** @param before those of the last build */
export const ownPagesSince = (
	pages: OwnPage[],
	before: readonly OwnPage[] | undefined,
): OwnPagesSince => ({ pages, same: isSame(pages, before) });

/** Whether pages are those of the last build. */
function isSame(pages: readonly OwnPage[], before: readonly OwnPage[] | undefined): boolean {
	const known = before && new Map(before);
	return known?.size === pages.length && pages.every(([path, html]) => known.get(path) === html);
}

/** The office's own pages as they lie in the last site. */
export const ownPagesOf = ({ target, own }: Kept): OwnPage[] =>
	own.map((path) => [path, readFileSync(join(target, path, 'index.html'), 'utf8')]);

/** Tell the index what it needs of all laws together, as soon as that is known. */
export async function settle(
	indexing: Indexing,
	holdings: SearchedHoldings,
	preparing: Preparing,
): Promise<void> {
	const ends = await preparing.found;
	// The other program starts first: what follows leaves no moment for it.
	await pause();
	void indexing.ask('settle', searchedStatuses(holdings, ends), searchedBesides(holdings));
}

/**
 * The finder's index. Whether the office's own pages are the same as in the last build is known late, but where nothing but laws has
 * changed they mostly are: the index is made with those of the last build, and made again if they differ.
 * @param likely own pages of the last build, where they are likely to be the same
 */
export async function writtenIndex(
	indexing: Indexing,
	own: Promise<OwnPagesSince>,
	site: string,
	likely: readonly OwnPage[] | undefined,
): Promise<WrittenIndex> {
	const written = likely && (await indexing.ask('write', site, likely));
	const { pages, same } = await own;
	if (written && same) return written;
	if (written) rmSync(join(site, FINDER_FOLDER), { recursive: true });
	return indexing.ask('write', site, pages);
}
