import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { garbled } from '../checks/rules/statute-text.ts';
import type { Content } from '../checks/content.ts';
import { contentFolder } from '../loaders/content-folder.ts';
import type { Site } from '../schemas/site.ts';
import { filesIn } from '../publish/files.ts';
import { headersFile } from '../publish/hosting/headers-file.ts';
import { policiesOf } from '../publish/hosting/host.ts';
import type { Kiosk } from '../publish/kiosk.ts';
import { precompress } from '../publish/precompress.ts';
import { relativeTo } from '../publish/relative.ts';
import {
	addServiceWorker,
	compileWorker,
	digestsOf,
	type Digests,
} from '../publish/service-worker.ts';
import type { SameFiles } from '../publish/take-over.ts';
import { besideOf, DATA, folderOf, remove, swapIn, tidyUp } from '../publish/swap.ts';
import { tellPage } from '../search/index/index-folder.ts';
import { lastBuildFor } from './again/changes.ts';
import { goOn, type GoneOn } from './again/go-on.ts';
import { hashOfCode, inputsOf } from './again/inputs.ts';
import { keepMaking } from './again/keep-making.ts';
import { programFolder } from './again/last-build.ts';
import { PageMaker } from './again/remake-pages.ts';
import { dropSpare } from './again/spare.ts';
import { putTogether, startMaking } from './making.ts';
import { readHoldings } from './read-holdings.ts';
import { refuse } from './refuse.ts';
import type { Steps } from './steps.ts';

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
 * is killed leaves what was there. Where only laws and the notes on them have changed since the last build, what stays the same is
 * taken over from it; the bytes are those of a build from the beginning.
 * @param out folder of the built site; what is in it is replaced
 * @throws Error with a message for the editor when content breaks its schema or Astro fails
 */
export async function buildSite(
	out: string,
	steps: Steps,
	{ code = hashOfCode(), ...options }: BuildOptions = {},
): Promise<void> {
	const target = folderOf(out);
	tidyUp(target);
	const maker = options.portable || options.anew ? undefined : new PageMaker(target, code);
	maker?.start();
	try {
		await makeSite(target, steps, { code, ...options }, maker);
	} finally {
		maker?.stop();
	}
}

async function makeSite(
	target: string,
	steps: Steps,
	{ portable, compress = false, code }: BuildOptions,
	maker: PageMaker | undefined,
): Promise<void> {
	const inputs = inputsOf(contentFolder(), compress ? 'compress' : '', code);
	refuse(inputs.garbled.map(garbled));
	const last = maker && (await lastBuildFor(target, inputs, maker));
	if (!last) maker?.stop();
	const holdings = last?.held ?? readHoldings(await steps.run('检查内容', checkContent));
	const [fresh, data] = [besideOf(target), besideOf(target, DATA)];
	const program = portable ? undefined : programFolder(target);
	const making = startMaking(holdings, inputs, { target, fresh, data, program }, last);
	const worker = last?.worker ?? (portable ? '' : compileWorker(holdings.site.offline));
	try {
		await steps.run(
			'生成页面',
			() => making.pages,
			() => last && `改了 ${last.changed.length} 个文件，其余照旧`,
		);
		const made: PutTogether = await steps.run(
			'建立检索索引',
			() => (last ? goOn(making, last) : putTogether(making, portable === undefined)),
			({ index }) => `${index.passages} 处`,
		);
		tellPage(fresh, made.index.name);
		let finished: Finished | undefined;
		if (portable) {
			const { makePortable } = await import('../publish/portable.ts');
			await steps.run('改成单机版', () => makePortable(fresh, holdings.site.base, portable.kiosk));
		} else
			finished = await finishForServer(fresh, holdings.site, await worker, last?.digests, made);
		if (compress) await compressed(fresh, steps, made.same);
		const old = swapIn(fresh, target);
		const removed = last ? undefined : remove([...(old ? [old] : []), ...dropSpare(target)]);
		if (finished) {
			const files = compress ? filesIn(target) : finished.files;
			await keepMaking(
				making,
				{ inputs, holdings, worker: await worker, ...finished, files, known: made.known },
				last,
				old,
			);
		}
		await removed;
		// What a killed build's indexer has written after its folder was removed.
		tidyUp(target);
	} finally {
		maker?.stop();
		await making.ended;
		for (const folder of [fresh, data]) await rm(folder, { recursive: true, force: true });
	}
}

/** What the next build will ask of a site. */
interface Finished {
	digests: Digests;
	/** All its files. */
	files: readonly string[];
}

async function finishForServer(
	site: string,
	{ base }: Site,
	worker: string,
	before: Digests | undefined,
	{ files: known, same }: Partial<GoneOn>,
): Promise<Finished> {
	await makeSearchRelative(site, base);
	await writeFile(join(site, '_headers'), headersFile(site, base, policiesOf(site)));
	const files = known ? [...known, '_headers'].sort() : filesIn(site);
	const digests = digestsOf(site, files, (file) => before?.get(same?.files.get(file) ?? ''));
	addServiceWorker(site, worker, digests);
	return { digests, files: [...files, 'sw.js'] };
}

const compressed = (site: string, steps: Steps, same: SameFiles | undefined): Promise<unknown> =>
	steps.run(
		'压缩',
		() => precompress(site, same?.files),
		({ files }) => `${files} 个文件`,
	);

/** @throws Error with every mistake that would stop the build */
async function checkContent(): Promise<Content> {
	const { readContent } = await import('../checks/validate.ts');
	const { value, problems } = readContent(contentFolder());
	refuse(problems);
	return value;
}

/** The search page works from a disk too. */
async function makeSearchRelative(site: string, base: string): Promise<void> {
	const file = join(site, 'search/index.html');
	await writeFile(file, relativeTo(await readFile(file, 'utf8'), 'search/', base));
}
