import { setImmediate as pause } from 'node:timers/promises';
import type { Bodies } from '../../holdings/bodies.ts';
import { keptCitations } from '../../holdings/citations.ts';
import type { PageKeys, Preparing } from '../../holdings/prepared.ts';
import { searchedPages } from '../../holdings/searched/law-pages.ts';
import { searchedSite } from '../../holdings/searched/whole-site.ts';
import { indexOwnPages } from '../../search/build-index.ts';
import type { WrittenIndex } from '../../search/index/finder-index.ts';
import { lawsAlike } from './again/changes.ts';
import { NO_MARKS, type FileMarks } from './again/file-marks.ts';
import type { Inputs } from './again/inputs.ts';
import { freshIndexFile } from './again/kept-folder.ts';
import { leftAlone, type LeftAlone } from './again/left-alone.ts';
import type { PageMaker } from './pages/page-maker.ts';
import { PlaceHashes } from './again/place-hashes.ts';
import { takeSpare } from './again/spare.ts';
import type { Begun } from './begin.ts';
import type { Indexing } from './indexing/indexing.ts';
import {
	ownPagesOf,
	ownPagesSince,
	settle,
	writtenIndex,
	type OwnPagesSince,
} from './written-index.ts';
import { madePages } from './made-pages.ts';
import { findInLaws, prepare, type FoundByLaw } from './content/prepare.ts';
import { statuteFiles } from './statute-files.ts';

/** Where a site is made. */
export interface Places {
	/** The folder whose place it takes. */
	target: string;
	/** Where the new site grows. */
	fresh: string;
	/** Where this program writes: the same, unless files of the last site come first and what is made takes their place. */
	data: string;
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
	/** Whether nobody has changed what the last build has left, if this one goes on from it. */
	untouched: Promise<LeftAlone | undefined>;
	/** Files of the spare that lie where the site grows, when the index is written: nothing else would be done while pages are made. */
	spare: Promise<FileMarks>;
	/** Hashes of the places of the texts that citations depend on. */
	hashesOfPlaces: Promise<ReadonlyMap<string, string>>;
	own: Promise<OwnPagesSince>;
	keys: Promise<PageKeys>;
	/** Come with the pages of the office's own. */
	bodies: Promise<Bodies>;
	/** Whichever fails, nothing writes any more when this is over. */
	ended: Promise<unknown>;
}

/**
 * Pages are made by one program, and beside it this one makes what else there is of statutes. The finder's index is made, too.
 * @param maker started already
 * @param keeping whether another build will go on from this one
 */
export function startMaking(
	begun: Begun,
	inputs: Inputs,
	places: Places,
	{ maker, indexing }: { maker: PageMaker; indexing: Indexing },
	keeping: boolean,
): Making {
	const { holdings, texts, last } = begun;
	// Somebody may have removed one of them: then nothing is begun.
	const before = last && ownPagesOf(last);
	// Where little is to be made the other program is told first of what there is, and makes pages that need no more.
	const found = (last ? pause() : Promise.resolve()).then(() => foundAndIndexed(begun, indexing));
	const preparing = prepare(holdings, texts, found, inputs.files);
	const { made, told } = madePages(maker, begun, places, preparing);
	const own = told.ownPages.then((pages) => ownPagesSince(pages, before));
	const ofPlaces = found.then((laws) => new PlaceHashes(laws, inputs, last));
	const settled = settle(indexing, holdings, preparing);
	const statutes = settled.then(() => dataFiles(begun, places, { preparing, found, ofPlaces }));
	// A thread writes it beside them; what this program writes itself comes after.
	const written = (last ? statutes : settled).then(() =>
		writtenIndex(indexing, own, places.data, last?.sameTexts ? before : undefined),
	);
	const index = Promise.all([written, statutes]).then(([whole]) => whole);
	const untouched = index.then(() => last && leftAlone(last, maker.untouched));
	const spare = Promise.all([index, untouched]).then(([{ name }, are]) =>
		are?.spare ? takeSpare(places.target, are.spare, name, places.fresh) : NO_MARKS,
	);
	// What the next build will need is made ready while pages are still made.
	const keptIndex = written.then(() =>
		keeping ? indexing.ask('keep', freshIndexFile(places.target)) : undefined,
	);
	const bodies = told.bodies.then((compiled) => compiled ?? last?.sameBodies ?? NO_BODIES);
	const hashesOfPlaces = statutes.then(async () => (await ofPlaces).all((await bodies).asked));
	// What cannot be prepared is a better reason than that whoever asked got no answer.
	const pages = Promise.all([preparing.found, made]);
	const after = [untouched, spare, keptIndex, ofPlaces, hashesOfPlaces, own, bodies, told.keys];
	const ended = Promise.allSettled([pages, made, index, ...after]);
	return {
		...{ places, pages, found, statutes, index, untouched, spare, keptIndex, hashesOfPlaces },
		...{ own, bodies, keys: told.keys, ended },
	};
}

const NO_BODIES: Bodies = { codes: new Map(), asked: new Set() };

/** What the laws cite; the index is handed each of them while its texts are there parsed. */
function foundAndIndexed({ holdings, last }: Begun, indexing: Indexing): Promise<FoundByLaw> {
	void indexing.ask('begin', searchedSite(holdings), last?.index.id);
	return findInLaws(holdings, last?.still ?? new Map(), (law) => {
		const isKnown = last && !last.edited.has(law.id);
		void indexing.ask('addLaw', law.id, isKnown ? undefined : searchedPages(law, holdings));
	});
}

/** What the data files of statutes wait for. */
interface Awaited {
	preparing: Preparing;
	found: Promise<FoundByLaw>;
	ofPlaces: Promise<PlaceHashes>;
}

/** Write the data files of statutes. */
async function dataFiles(
	{ holdings, last }: Begun,
	{ data }: Places,
	{ preparing, found, ofPlaces }: Awaited,
): Promise<void> {
	const { citations: kept, terms } = await preparing.found;
	const alike = last && lawsAlike(await found, last, last.edited);
	const into = { site: data, ofPlaces: await ofPlaces };
	const said = { citationsOf: keptCitations(kept), terms };
	await statuteFiles(holdings, said, into, alike ?? new Set());
}

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
