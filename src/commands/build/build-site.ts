import { rm } from 'node:fs/promises';
import { garbled } from '../../checks/rules/laws/statute-text.ts';
import { contentFolder } from '../../loaders/content-place.ts';
import { besideOf, DATA, tidyUp } from '../../publish/swap.ts';
import { FileHashes } from './again/file-hashes.ts';
import { hashOfCode, inputsOf, type Inputs } from './again/inputs.ts';
import { contentHashes, freshIndexFile, indexFile, spareFolder } from './again/kept-folder.ts';
import { isUntouched, keepBuild, type Kept } from './again/last-build.ts';
import { EarlyMaker } from './pages/early-maker.ts';
import { PageMaker } from './pages/page-maker.ts';
import { hasPageProgram, pageProgramFolder } from './pages/program-folder.ts';
import { lastBuildFor } from './again/since.ts';
import { begin } from './begin.ts';
import { IndexingBeside } from './indexing/indexing-beside.ts';
import { IndexingHere } from './indexing/indexing-here.ts';
import type { Indexing } from './indexing/indexing.ts';
import { startMaking, type Making } from './making.ts';
import { putInPlace, type SiteOptions } from './put-in-place.ts';
import { refuse } from './content/refuse.ts';
import type { Steps } from './steps.ts';
import { targetFolder } from './target-folder.ts';

/** What is asked of a build. */
export interface BuildOptions extends SiteOptions {
	/** Take nothing over from the last build. */
	anew?: boolean;
	/** A hash of the code that builds, where it is known. */
	code?: string;
	/** What has been started for it, where something has; whoever has done it stops it. */
	early?: EarlyMaker;
}

/**
 * Build the site of the content folder and its search index.
 *
 * The new site is made beside the old one and takes its place in one step, only when it is whole: a build that fails or
 * is killed leaves what was there. What has stayed the same since the last build is taken over from it; the bytes are those of a
 * build from the beginning.
 * @param out folder of the built site; a site that is in it is replaced
 * @throws Error with a message for the editor when content breaks its schema, Astro fails, or the folder holds something else
 */
export async function buildSite(
	out: string,
	steps: Steps,
	{ early, code = hashOfCode(), ...options }: BuildOptions = {},
): Promise<void> {
	const target = targetFolder(out);
	for (const made of [target, indexFile(target), spareFolder(target)]) tidyUp(made);
	const goesOn = !options.anew && !options.portable && hasPageProgram(pageProgramFolder(code));
	const maker = new PageMaker(target, code, options.anew ?? false, early ?? new EarlyMaker());
	try {
		const inputs = inputsOf(
			contentFolder(),
			options.compress ? 'compress' : '',
			code,
			new FileHashes(contentHashes(target)),
		);
		await refuse(inputs.garbled.map(garbled));
		const last = goesOn ? lastBuildFor(target, inputs) : undefined;
		const make = (given: Pick<Given, 'maker' | 'last'>): Promise<void> =>
			makeSite(target, steps, { ...options, inputs, ...given });
		if (!last) return await make({ maker, last });
		await goOnOrBegin(last, steps, (from) =>
			make({
				maker: from ? maker : new PageMaker(target, code, false, new EarlyMaker()),
				last: from,
			}),
		);
	} finally {
		maker.stop();
	}
}

/** What is known before the content is read. */
interface Given extends SiteOptions {
	inputs: Inputs;
	maker: PageMaker;
	last: Kept | undefined;
}

/**
 * A build that fails leaves the last site, and what is kept of it. If somebody has changed files of that site, nothing can be
 * taken over from it, and the site is made from the beginning.
 */
async function goOnOrBegin(
	last: Kept,
	steps: Steps,
	build: (from: Kept | undefined) => Promise<void>,
): Promise<void> {
	try {
		await build(last);
	} catch (error) {
		if (isUntouched(last)) {
			keepBuild(last);
			throw error;
		}
		await steps.run('上次生成的网站被人改动过，从头生成', () => Promise.resolve());
		await build(undefined);
	}
}

async function makeSite(
	target: string,
	steps: Steps,
	{ maker, inputs, last, ...options }: Given,
): Promise<void> {
	const [fresh, beside] = [besideOf(target), besideOf(target, DATA)];
	let indexing: Indexing | undefined;
	let making: Making | undefined;
	try {
		indexing = last
			? new IndexingHere(indexFile(target))
			: new IndexingBeside(inputs.code, indexFile(target));
		const begun = await begin(steps, inputs, last);
		const places = { target, fresh, data: begun.last ? beside : fresh };
		making = startMaking(begun, inputs, places, { maker, indexing }, !options.portable);
		await putInPlace(making, steps, { ...options, inputs, ...begun });
	} finally {
		maker.stop();
		await indexing?.stop();
		await making?.ended;
		for (const left of [fresh, beside, freshIndexFile(target)])
			await rm(left, { recursive: true, force: true });
	}
}
