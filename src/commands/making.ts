import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import { keptCitations } from '../holdings/citations.ts';
import type { SearchedHoldings } from '../holdings/holdings.ts';
import type { OwnPage, PageKeys, Program } from '../holdings/prepared.ts';
import { searchedSite } from '../holdings/search-source.ts';
import { indexOwnPages } from '../search/build-index.ts';
import type { WrittenIndex } from '../search/index/finder-index.ts';
import { FINDER_FOLDER } from '../search/index/index-folder.ts';
import { lawsAlike } from './again/changes.ts';
import type { Inputs } from './again/inputs.ts';
import { freshIndexFile, markProgram, type Kept } from './again/last-build.ts';
import { PlaceHashes } from './again/place-hashes.ts';
import type { PageMaker } from './again/remake-pages.ts';
import type { Since } from './again/since.ts';
import type { AstroBuild } from './astro-build.ts';
import { alone } from './build-lock.ts';
import type { Indexing } from './indexing/indexing.ts';
import { allOf, findInLaws, prepare, type FoundByLaw, type Preparing } from './prepare.ts';
import { statuteFiles, type StatusByLaw } from './statute-files.ts';
import { Tellings } from './tellings.ts';

/** Where a site is made. */
export interface Places {
	/** The folder whose place it takes. */
	target: string;
	/** Where the new site grows. */
	fresh: string;
	/** Where this program writes: the same, unless files of the last site come first and what is made takes their place. */
	data: string;
	/** Where the program that makes pages is kept, if the site will be made again. */
	program: string | undefined;
}

/** A site while it is made. */
export interface Making {
	places: Places;
	pages: Promise<unknown>;
	found: Promise<FoundByLaw>;
	/** Come when the data files of statutes are written. */
	statuses: Promise<StatusByLaw>;
	/** The finder's index; the data files of statutes are written when it is. */
	index: Promise<WrittenIndex>;
	/** The id of what the index has kept for the next build, in `freshIndexFile`. */
	keptIndex: Promise<string | undefined>;
	/** Hashes of the places of the texts that citations depend on. */
	hashesOfPlaces: Promise<ReadonlyMap<string, string>>;
	/** The pages of the office's own; `same` if the last build has made the same ones. */
	own: Promise<{ pages: OwnPage[]; same: boolean }>;
	keys: Promise<PageKeys>;
	/** Comes with the pages, or never. */
	program: Promise<Program | undefined>;
	/** Whichever fails, nothing writes any more when this is over. */
	ended: Promise<unknown>;
}

/**
 * Pages are made by one program, and beside it this one makes what else there is of statutes. The finder's index is made, too.
 * @param astro perhaps started already
 * @param last a build on which this one goes on: without it, Astro makes every page. It also makes those that are others now where the
 * last build's program cannot.
 */
export function startMaking(
	holdings: SearchedHoldings,
	inputs: Inputs,
	places: Places,
	{ astro, indexing }: { astro: AstroBuild; indexing: Indexing },
	last: Since | undefined,
): Making {
	void indexing.ask('begin', searchedSite(holdings), last?.index.id);
	const found = findInLaws(holdings, last?.still ?? new Map());
	const preparing = prepare(holdings, found, inputs.files, last);
	const told = new Tellings();
	const made = last?.maker
		? madeAgain(last.maker, last, places, preparing, told)
		: astro.make({
				preparing,
				tell: told.take,
				made: () => places.program && markProgram(places.target, inputs),
			});
	made.then(
		() => told.end(),
		(reason: unknown) => told.end(reason),
	);
	const before = last && ownPagesOf(last);
	const own = told.ownPages.then((pages) => ({ pages, same: isSame(pages, before) }));
	const ofPlaces = found.then((laws) => new PlaceHashes(laws, inputs, last));
	const statuses = preparing.comparisons.then(async () => {
		// The other program starts first: what follows leaves no moment for it.
		await pause();
		const citationsOf = keptCitations(await preparing.citations);
		const repeals = await preparing.repeals;
		const alike = last && lawsAlike(await found, last, last.edited);
		const into = { site: places.data, indexing, ofPlaces: await ofPlaces };
		return statuteFiles(holdings, citationsOf, repeals, into, alike && { ...last, alike });
	});
	const index = statuses.then(() =>
		writtenIndex(indexing, own, places.data, last?.maker && before),
	);
	// What the next build will need is made ready while pages are still made.
	const keptIndex = index.then(() =>
		places.program ? indexing.ask('keep', freshIndexFile(places.target)) : undefined,
	);
	const hashesOfPlaces = statuses.then(async () => {
		const program = last?.maker ? last.program : await told.program;
		return program ? (await ofPlaces).all(program.asked) : new Map();
	});
	// What cannot be prepared is a better reason than that Astro got no answer.
	const pages = Promise.all([...Object.values(preparing), made]);
	const after = [ofPlaces, hashesOfPlaces, own, told.keys];
	const ended = Promise.allSettled([pages, made, keptIndex, ...after]);
	return {
		...{ places, pages, found, statuses, index, keptIndex, hashesOfPlaces },
		...{ own, ...told, ended },
	};
}

/** The pages that the last build's program makes, when all is prepared: it is handed everything at once. */
async function madeAgain(
	maker: PageMaker,
	last: Since,
	{ data }: Places,
	preparing: Preparing,
	told: Tellings,
): Promise<void> {
	const prepared = await allOf(preparing);
	return alone(() => maker.make(last, data, prepared, told.take));
}

/** Whether pages are those of the last build. */
function isSame(pages: readonly OwnPage[], before: readonly OwnPage[] | undefined): boolean {
	const known = before && new Map(before);
	return known?.size === pages.length && pages.every(([path, html]) => known.get(path) === html);
}

/**
 * The finder's index. That the office's own pages are those of the last build is known late, and seldom wrong where nothing but laws
 * has changed: it is made with these, and made again when they are others.
 */
async function writtenIndex(
	indexing: Indexing,
	own: Making['own'],
	site: string,
	likely: readonly OwnPage[] | undefined,
): Promise<WrittenIndex> {
	const written = likely && (await indexing.ask('write', site, likely));
	const { pages, same } = await own;
	if (written && same) return written;
	if (written) rmSync(join(site, FINDER_FOLDER), { recursive: true });
	return indexing.ask('write', site, pages);
}

/** The office's own pages as they lie in the last site. */
const ownPagesOf = ({ target, own }: Kept): OwnPage[] =>
	own.map((path) => [path, readFileSync(join(target, path, 'index.html'), 'utf8')]);

/**
 * The index of the finder and that of the office's own pages, side by side: the second is made by a program of its own.
 * Then all is there, and put together.
 * @param isServed from a disk no browser could read the second
 */
export async function putTogether(
	{ places: { fresh }, index }: Making,
	isServed: boolean,
): Promise<{ index: WrittenIndex }> {
	const words = isServed && indexOwnPages(fresh);
	await Promise.allSettled([words, index]);
	await words;
	return { index: await index };
}
