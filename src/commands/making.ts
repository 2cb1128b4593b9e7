import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import type { Bodies } from '../holdings/bodies.ts';
import { keptCitations } from '../holdings/citations.ts';
import type { OwnPage, PageKeys } from '../holdings/prepared.ts';
import {
	searchedBesides,
	searchedPages,
	searchedSite,
	searchedStatuses,
} from '../holdings/search-source.ts';
import { indexOwnPages } from '../search/build-index.ts';
import type { WrittenIndex } from '../search/index/finder-index.ts';
import { FINDER_FOLDER } from '../search/index/index-folder.ts';
import { lawsAlike } from './again/changes.ts';
import type { Inputs } from './again/inputs.ts';
import { freshIndexFile, type Kept } from './again/last-build.ts';
import type { PageMaker } from './again/page-maker.ts';
import { putFrame } from './again/page-program.ts';
import { PlaceHashes } from './again/place-hashes.ts';
import type { Since } from './again/since.ts';
import { AstroBuild } from './astro-build.ts';
import type { Begun } from './begin.ts';
import type { Indexing } from './indexing/indexing.ts';
import { allOf, answer, findInLaws, prepare, type FoundByLaw, type Preparing } from './prepare.ts';
import { statuteFiles } from './statute-files.ts';
import { Tellings } from './tellings.ts';

/** Where a site is made. */
export interface Places {
	/** The folder whose place it takes. */
	target: string;
	/** Where the new site grows. */
	fresh: string;
	/** Where this program writes: the same, unless files of the last site come first and what is made takes their place. */
	data: string;
	/** Where the program that makes pages is kept. */
	program: string;
}

/** A site while it is made. */
export interface Making {
	places: Places;
	pages: Promise<unknown>;
	found: Promise<FoundByLaw>;
	/** The data files of statutes. */
	statutes: Promise<void>;
	/** The finder's index; the data files of statutes are written when it is. */
	index: Promise<WrittenIndex>;
	/** The id of what the index has kept for the next build, in `freshIndexFile`. */
	keptIndex: Promise<string | undefined>;
	/** Hashes of the places of the texts that citations depend on. */
	hashesOfPlaces: Promise<ReadonlyMap<string, string>>;
	/** The pages of the office's own; `same` if the last build has made the same ones. */
	own: Promise<{ pages: OwnPage[]; same: boolean }>;
	keys: Promise<PageKeys>;
	/** Come with the pages of the office's own. */
	bodies: Promise<Bodies>;
	/** Whichever fails, nothing writes any more when this is over. */
	ended: Promise<unknown>;
}

/**
 * Pages are made by one program, and beside it this one makes what else there is of statutes. The finder's index is made, too.
 * @param maker Astro, or the program that it has compiled for an earlier build; started already
 * @param keeping whether another build will go on from this one
 */
export function startMaking(
	{ holdings, texts, last }: Begun,
	inputs: Inputs,
	places: Places,
	{ maker, indexing }: { maker: AstroBuild | PageMaker; indexing: Indexing },
	keeping: boolean,
): Making {
	void indexing.ask('begin', searchedSite(holdings), last?.index.id);
	const found = findInLaws(holdings, last?.still ?? new Map(), (law) => {
		const isKnown = last && !last.edited.has(law.id);
		void indexing.ask('addLaw', law.id, isKnown ? undefined : searchedPages(law, holdings));
	});
	const preparing = prepare(holdings, texts, found, inputs.files);
	const told = new Tellings();
	const made =
		maker instanceof AstroBuild
			? maker.make({ preparing, tell: told.take })
			: madeBy(maker, last, places, preparing, told);
	made.then(
		() => told.end(),
		(reason: unknown) => told.end(reason),
	);
	const before = last && ownPagesOf(last);
	const own = told.ownPages.then((pages) => ({ pages, same: isSame(pages, before) }));
	const ofPlaces = found.then((laws) => new PlaceHashes(laws, inputs, last));
	const settled = preparing.citers.then(async () => {
		// The other program starts first: what follows leaves no moment for it.
		await pause();
		void indexing.ask(
			'settle',
			searchedStatuses(holdings, {
				repeals: await preparing.repeals,
				terms: await preparing.terms,
			}),
			searchedBesides(holdings),
		);
	});
	const statutes = settled.then(async () => {
		const citationsOf = keptCitations(await preparing.citations);
		const alike = last && lawsAlike(await found, last, last.edited);
		const into = { site: places.data, ofPlaces: await ofPlaces };
		return statuteFiles(holdings, citationsOf, into, alike ?? new Set());
	});
	// A thread writes it beside them; what this program writes itself comes after.
	const written = (last ? statutes : settled).then(() =>
		writtenIndex(indexing, own, places.data, last?.sameTexts ? before : undefined),
	);
	const index = Promise.all([written, statutes]).then(([whole]) => whole);
	// What the next build will need is made ready while pages are still made.
	const keptIndex = written.then(() =>
		keeping ? indexing.ask('keep', freshIndexFile(places.target)) : undefined,
	);
	const bodies = told.bodies.then((compiled) => compiled ?? last?.sameBodies ?? NO_BODIES);
	const hashesOfPlaces = statutes.then(async () => (await ofPlaces).all((await bodies).asked));
	// What cannot be prepared is a better reason than that Astro got no answer.
	const pages = Promise.all([...Object.values(preparing), made]);
	const after = [ofPlaces, hashesOfPlaces, own, bodies, told.keys];
	const ended = Promise.allSettled([pages, made, index, keptIndex, ...after]);
	return {
		...{ places, pages, found, statutes, index, keptIndex, hashesOfPlaces },
		...{ own, bodies, keys: told.keys, ended },
	};
}

const NO_BODIES: Bodies = { codes: new Map(), asked: new Set() };

/** The pages that an earlier build's program makes, without Astro. What Astro writes besides pages is put there, too. */
async function madeBy(
	maker: PageMaker,
	last: Since | undefined,
	{ data }: Places,
	preparing: Preparing,
	told: Tellings,
): Promise<void> {
	if (!last?.sameTexts) putFrame(maker.folder, data);
	const pages = {
		out: data,
		keys: last?.keys ?? new Map<string, string>(),
		known: last?.sameBodies,
		withSiteMap: !last?.sameTexts,
	};
	if (!last)
		return maker.make({ ...pages, prepared: undefined }, told.take, (program) =>
			answer(program, Promise.resolve(preparing)),
		);
	// Everything at once: this program is busy when that one would ask.
	return maker.make({ ...pages, prepared: await allOf(preparing) }, told.take);
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
