import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printProblems } from '../checks/print.ts';
import type { Content } from '../checks/content.ts';
import { readContent } from '../checks/validate.ts';
import { citedLawsOf, keepingCitations, type KeptCitations } from '../holdings/citations.ts';
import type { Holdings } from '../holdings/holdings.ts';
import type { Told } from '../holdings/prepared.ts';
import { contentFolder } from '../loaders/content-folder.ts';
import type { Site } from '../schemas/site.ts';
import { headersFile } from '../publish/hosting/headers-file.ts';
import { policiesOf } from '../publish/hosting/host.ts';
import type { Kiosk } from '../publish/kiosk.ts';
import { makePortable } from '../publish/portable.ts';
import { precompress } from '../publish/precompress.ts';
import { relativeTo } from '../publish/relative.ts';
import { addServiceWorker } from '../publish/service-worker.ts';
import { besideOf, DATA, folderOf, swapIn, tidyUp } from '../publish/swap.ts';
import { indexOwnPages } from '../search/build-index.ts';
import type { WrittenIndex } from '../search/index/finder-index.ts';
import { tellPage } from '../search/index/index-folder.ts';
import { ownPages } from '../search/index/own-pages.ts';
import { astroBuild } from './astro-build.ts';
import { alone } from './build-lock.ts';
import { moveInto } from '../publish/files.ts';
import { prepare } from './prepare.ts';
import { readHoldings } from './read-holdings.ts';
import { statuteFiles } from './statute-files.ts';
import type { Steps } from './steps.ts';

/** What to make of the content besides a site for a web server. */
export interface BuildOptions {
	/** A folder that is opened from a disk instead. */
	portable?: { kiosk?: Kiosk };
	/** Whether a `.gz` and a `.br` lie beside each text file. */
	compress?: boolean;
}

/**
 * Build the site of the content folder and its search index.
 *
 * The new site is made beside the old one and takes its place in one step, only when it is whole: a build that fails or
 * is killed leaves what was there.
 * @param out folder of the built site; what is in it is replaced
 * @throws Error with a message for the editor when content breaks its schema or Astro fails
 */
export async function buildSite(
	out: string,
	steps: Steps,
	{ portable, compress = false }: BuildOptions = {},
): Promise<void> {
	const target = folderOf(out);
	tidyUp(target);
	const holdings = readHoldings(await steps.run('检查内容', checkContent));
	const making = startMaking(holdings, target);
	const { fresh, data } = making;
	try {
		await steps.run('生成页面', () => making.pages);
		const { name } = await steps.run(
			'建立检索索引',
			() => makeIndexes(making, portable === undefined),
			({ passages }) => `${passages} 处`,
		);
		moveInto(data, fresh);
		tellPage(fresh, name);
		if (portable)
			await steps.run('改成单机版', () => makePortable(fresh, holdings.site.base, portable.kiosk));
		else await finishForServer(fresh, holdings.site, steps, compress);
		swapIn(fresh, target);
		// What a killed build's indexer has written after its folder was removed.
		tidyUp(target);
	} finally {
		await making.ended;
		for (const folder of [fresh, data]) await rm(folder, { recursive: true, force: true });
	}
}

/** A site while it is made. */
interface Making {
	/**
	 * Where the new site grows, and where what this program makes waits for it: Astro empties the folder that it writes
	 * into.
	 */
	fresh: string;
	data: string;
	pages: Promise<unknown>;
	/** The finder's index; the data files of statutes are written when it is. */
	index: Promise<WrittenIndex>;
	/** Whichever fails, nothing writes any more when this is over. */
	ended: Promise<unknown>;
}

/** Astro makes the pages, and beside it this program makes what else there is of statutes, and the finder's index. */
function startMaking(holdings: Holdings, target: string): Making {
	const [fresh, data] = [besideOf(target), besideOf(target, DATA)];
	const kept: KeptCitations = new Map();
	const citationsOf = keepingCitations(citedLawsOf(holdings), kept);
	const preparing = prepare(holdings, citationsOf, kept);
	const { promise: told, resolve: tell, reject } = Promise.withResolvers<Told>();
	const built = alone(() => astroBuild(fresh, preparing, tell));
	built.then(() => reject(new Error('Astro 没有交出检索要用的页面。')), reject);
	const index = preparing.comparisons
		.then(() => statuteFiles(holdings, citationsOf, data))
		.then(async (statutes) => {
			for (const page of ownPages((await told).ownPages)) statutes.add(page);
			return statutes.write(data);
		});
	// What cannot be prepared is a better reason than that Astro got no answer.
	const pages = Promise.all([...Object.values(preparing), built]);
	const ended = Promise.allSettled([pages, built, index]);
	return { fresh, data, pages, index, ended };
}

/**
 * The index of the finder and that of the office's own pages, side by side: the second is made by a program of its own.
 * @param isServed from a disk no browser could read the second
 */
async function makeIndexes({ fresh, index }: Making, isServed: boolean): Promise<WrittenIndex> {
	const words = isServed && indexOwnPages(fresh);
	await Promise.allSettled([words, index]);
	await words;
	return index;
}

async function finishForServer(
	site: string,
	{ base, offline }: Site,
	steps: Steps,
	compress: boolean,
): Promise<void> {
	await makeSearchRelative(site, base);
	await writeFile(join(site, '_headers'), headersFile(site, base, policiesOf(site)));
	await addServiceWorker(site, offline);
	if (compress)
		await steps.run(
			'压缩',
			() => precompress(site),
			({ files }) => `${files} 个文件`,
		);
}

/** @throws Error with every mistake that would stop the build */
function checkContent(): Promise<Content> {
	const { value, problems } = readContent(contentFolder());
	const errors = problems.filter(({ severity }) => severity === 'error');
	if (errors.length === 0) return Promise.resolve(value);
	const colours = process.stderr.isTTY;
	const printed = printProblems(errors, { colours, verbose: true }).join('\n\n');
	const message = `内容有 ${errors.length} 处错误，网站没有生成：\n\n${printed}`;
	return Promise.reject(new Error(message));
}

/** The search page works from a disk too. */
async function makeSearchRelative(site: string, base: string): Promise<void> {
	const file = join(site, 'search/index.html');
	await writeFile(file, relativeTo(await readFile(file, 'utf8'), 'search/', base));
}
