import type { Kiosk } from '../../publish/kiosk.ts';
import { filesIn } from '../../publish/files.ts';
import { precompress } from '../../publish/precompress.ts';
import { compileWorker, type Digests } from '../../publish/service-worker.ts';
import { remove, swapIn, tidyUp } from '../../publish/swap.ts';
import type { SameFiles } from '../../publish/take-over.ts';
import { hashesInSite, tellPage } from '../../search/index/index-folder.ts';
import type { Inputs } from './again/inputs.ts';
import type { Since } from './again/since.ts';
import { marksOf, placesIn, type KnownMarks } from './again/file-marks.ts';
import { dropSpare } from './again/spare.ts';
import type { Begun } from './begin.ts';
import { digestsOfPages, finishForServer, isFinished, type Finished } from './finish-site.ts';
import { goOn, type GoneOn } from './go-on.ts';
import { keepMaking } from './keep-making.ts';
import { putTogether, type Making } from './making.ts';
import type { Steps } from './steps.ts';

/** What to make of the content besides a site for a web server. */
export interface SiteOptions {
	/** A folder that is opened from a disk instead. */
	portable?: { kiosk?: Kiosk };
	/** Whether a `.gz` and a `.br` lie beside each text file. */
	compress?: boolean;
}

/** A site with all its files. `same` and `known` are told where some are taken over from the last one. */
type PutTogether = Pick<GoneOn, 'index'> & Partial<GoneOn>;

/** What is known of a site that is being made. */
interface Known extends SiteOptions, Begun {
	inputs: Inputs;
}

/**
 * Finish a site that is being made, and let it take the place of the one in `places.target`.
 * @throws Error when pages or index cannot be made, or somebody has changed the last site; then the old site stays
 */
export async function putInPlace(making: Making, steps: Steps, known: Known): Promise<void> {
	const { portable, compress = false, inputs, holdings, texts, last } = known;
	const { target, fresh } = making.places;
	const worker = last?.worker ?? (portable ? '' : compileWorker(holdings.site.offline));
	await steps.run(
		'生成页面',
		() => making.pages,
		() => last && toldOf(last),
	);
	if (last && !(await making.untouched)?.site) throw new Error('上次生成的网站被人改动过');
	// The index is still being written, and this program would only wait.
	const ahead = last || portable ? undefined : readAhead(fresh);
	const digests = last?.digests ?? ahead?.digests;
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
		const read = {
			...{ inputs, holdings, texts, worker: await worker, ...finished },
			files: compress ? filesIn(target) : finished.files,
			known: made.known ?? ahead?.known,
		};
		await keepMaking(making, read, { last, old }).catch((error: Error) => notKept(steps, error));
	}
	await removed;
	// What a killed build's indexer has written after its folder was removed.
	tidyUp(target);
}

/** What is asked at the end of files that stay as they are, when all pages are made. */
function readAhead(site: string): { digests: Digests; known: KnownMarks } {
	const files = filesIn(site).filter(isFinished);
	const marks = marksOf(site, files);
	return {
		digests: digestsOfPages(site, files),
		known: { marks, at: placesIn(marks) },
	};
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

/** The site is in its place: no build fails because the next one will take longer. */
const notKept = (steps: Steps, { message }: Error): Promise<void> =>
	steps.run(`网站已经换上，但留给下次生成的文件没有存下来，下次从头生成：${message}`, () =>
		Promise.resolve(),
	);

const toldOf = ({ changed, sameTexts }: Since): string =>
	sameTexts ? `改了 ${changed.length} 个文件，其余照旧` : '没有变的法规照旧';

const compressed = (site: string, steps: Steps, same: SameFiles | undefined): Promise<unknown> =>
	steps.run(
		'压缩',
		() => precompress(site, same?.files),
		({ files }) => `${files} 个文件`,
	);
