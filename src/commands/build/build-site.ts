import { rm } from 'node:fs/promises';
import { garbled } from '../../checks/rules/laws/statute-text.ts';
import { contentFolder } from '../../loaders/content-folder.ts';
import { filesIn } from '../../publish/files.ts';
import type { Kiosk } from '../../publish/kiosk.ts';
import { precompress } from '../../publish/precompress.ts';
import { compileWorker, type Digests } from '../../publish/service-worker.ts';
import type { SameFiles } from '../../publish/take-over.ts';
import { besideOf, DATA, remove, swapIn, tidyUp } from '../../publish/swap.ts';
import { hashesInSite, tellPage } from '../../search/index/index-folder.ts';
import { goOn, type GoneOn } from './go-on.ts';
import { hashOfCode, inputsOf, type Inputs } from './again/inputs.ts';
import { keepMaking } from './keep-making.ts';
import {
	freshIndexFile,
	indexFile,
	isUntouched,
	keepBuild,
	type Kept,
} from './again/last-build.ts';
import { PageMaker } from './pages/page-maker.ts';
import { dropPageProgram, hasPageProgram, pageProgramFolder } from './pages/page-program.ts';
import { lastBuildFor, type Since } from './again/since.ts';
import { dropSpare } from './again/spare.ts';
import { AstroBuild } from './pages/astro-build.ts';
import { begin, type Begun } from './begin.ts';
import { digestsOfPages, finishForServer, type Finished } from './finish-site.ts';
import { IndexingBeside } from './indexing/indexing-beside.ts';
import { IndexingHere } from './indexing/indexing-here.ts';
import type { Indexing } from './indexing/indexing.ts';
import { putTogether, startMaking, type Making } from './making.ts';
import { refuse } from './content/refuse.ts';
import type { Steps } from './steps.ts';
import { targetFolder } from './target-folder.ts';

/** What to make of the content besides a site for a web server. */
export interface BuildOptions {
	/** A folder that is opened from a disk instead. */
	portable?: { kiosk?: Kiosk };
	/** Whether a `.gz` and a `.br` lie beside each text file. */
	compress?: boolean;
	/** Take nothing over from the last build. */
	anew?: boolean;
	/** A hash of the code that builds, where it is known. */
	code?: string;
}

/** All files of a site; those of the last one are told. */
type PutTogether = Pick<GoneOn, 'index'> & Partial<GoneOn>;

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
	{ code = hashOfCode(), ...options }: BuildOptions = {},
): Promise<void> {
	const target = targetFolder(out);
	for (const made of [target, indexFile(target)]) tidyUp(made);
	const program = pageProgramFolder(code);
	if (options.anew) dropPageProgram(program);
	const kept = hasPageProgram(program);
	const maker = kept ? new PageMaker(program, target, code) : undefined;
	maker?.start();
	try {
		const inputs = inputsOf(contentFolder(), options.compress ? 'compress' : '', code);
		refuse(inputs.garbled.map(garbled));
		const last = maker && !options.portable ? lastBuildFor(target, inputs) : undefined;
		const given = { ...options, program, maker, inputs, last };
		await orGiveBack(last, () => makeSite(target, steps, given));
	} finally {
		maker?.stop();
	}
}

/** What is known before the content is read. */
interface Given extends Pick<BuildOptions, 'portable' | 'compress'> {
	inputs: Inputs;
	/** Where the program that makes pages is kept, or will be. */
	program: string;
	/** That program, if it is there. */
	maker: PageMaker | undefined;
	last: Kept | undefined;
}

/** A build that fails leaves the last site, and what is kept of it. */
async function orGiveBack(last: Kept | undefined, build: () => Promise<void>): Promise<void> {
	try {
		await build();
	} catch (error) {
		if (last && isUntouched(last)) keepBuild(last);
		throw error;
	}
}

async function makeSite(
	target: string,
	steps: Steps,
	{ program, maker, inputs, last, ...options }: Given,
): Promise<void> {
	const [fresh, beside] = [besideOf(target), besideOf(target, DATA)];
	const astro = maker ? undefined : new AstroBuild(fresh, program);
	astro?.start();
	let indexing: Indexing | undefined;
	let making: Making | undefined;
	try {
		const begun = await begin(steps, inputs, last);
		indexing = begun.last
			? new IndexingHere(indexFile(target))
			: new IndexingBeside(inputs.code, indexFile(target));
		const places = { target, fresh, data: begun.last ? beside : fresh, program };
		const makers = { maker: maker ?? astro!, indexing };
		making = startMaking(begun, inputs, places, makers, !options.portable);
		await putInPlace(making, steps, { ...options, inputs, ...begun });
	} finally {
		maker?.stop();
		await indexing?.stop();
		await astro?.stop();
		await making?.ended;
		for (const left of [fresh, beside, freshIndexFile(target)])
			await rm(left, { recursive: true, force: true });
	}
}

/** What is known of a site that is being made. */
interface Known extends Pick<BuildOptions, 'portable' | 'compress'>, Begun {
	inputs: Inputs;
}

async function putInPlace(making: Making, steps: Steps, known: Known): Promise<void> {
	const { portable, compress = false, inputs, holdings, texts, last } = known;
	const { target, fresh } = making.places;
	const worker = last?.worker ?? (portable ? '' : compileWorker(holdings.site.offline));
	await steps.run(
		'生成页面',
		() => making.pages,
		() => last && toldOf(last),
	);
	// The index is still being written, and this program would only wait.
	const digests = last?.digests ?? (portable ? undefined : digestsOfPages(fresh));
	const made: PutTogether = await steps.run(
		'建立检索索引',
		() => (last ? goOn(making, last) : putTogether(making, portable === undefined)),
		({ index }) => `${index.passages} 处`,
	);
	const finished = await finish(fresh, steps, known, made, { digests, worker: await worker });
	if (compress) await compressed(fresh, steps, made.same);
	const old = swapIn(fresh, target);
	const removed = last ? undefined : remove([...(old ? [old] : []), ...dropSpare(target)]);
	if (finished) {
		const files = compress ? filesIn(target) : finished.files;
		await keepMaking(
			making,
			{ inputs, holdings, texts, worker: await worker, ...finished, files, known: made.known },
			last,
			old,
		);
	}
	await removed;
	// What a killed build's indexer has written after its folder was removed.
	tidyUp(target);
}

/**
 * What is still missing where readers will find the site.
 * @param digests of pages that are there, or of files of the last site
 * @returns nothing for what is opened from a disk: no build goes on from that
 */
async function finish(
	site: string,
	steps: Steps,
	{ portable, holdings }: Known,
	{ index, files, same }: PutTogether,
	{ digests, worker }: { digests: Digests | undefined; worker: string },
): Promise<Finished | undefined> {
	tellPage(site, index.name);
	const { base } = holdings.site;
	const before = (file: string): string => (same ? (same.files.get(file) ?? '') : file);
	if (!portable) {
		const ofIndex = hashesInSite(index);
		const known = (file: string): string | undefined =>
			ofIndex.get(file) ?? digests?.get(before(file));
		return finishForServer(site, base, worker, files, known);
	}
	const { makePortable } = await import('../../publish/portable.ts');
	await steps.run('改成单机版', () => makePortable(site, base, portable.kiosk));
	return undefined;
}

const toldOf = ({ changed, sameTexts }: Since): string =>
	sameTexts ? `改了 ${changed.length} 个文件，其余照旧` : '没有变的法规照旧';

const compressed = (site: string, steps: Steps, same: SameFiles | undefined): Promise<unknown> =>
	steps.run(
		'压缩',
		() => precompress(site, same?.files),
		({ files }) => `${files} 个文件`,
	);
