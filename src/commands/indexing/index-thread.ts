import { rmSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { OwnPage } from '../../holdings/prepared.ts';
import type { WrittenIndex } from '../../search/index/finder-index.ts';
import type { SourceSite } from '../../search/index/source.ts';
import { readKept, writeKept } from './kept-file.ts';
import { SiteIndex, type KeptSiteIndex } from './site-index.ts';

/** What the thread can be asked for. It answers in the order in which it is asked. */
export interface IndexTasks {
	/** @param last the id of what the last build has kept, if this one goes on from it */
	begin: (site: SourceSite, last: string | undefined) => void;
	addLaw: SiteIndex['addLaw'];
	settle: SiteIndex['settle'];
	write: (site: string, own: readonly OwnPage[]) => Promise<WrittenIndex>;
	/** Write into a file what the next build can use. @returns its id */
	keep: (file: string) => string;
}

/** A task by its name, and what it takes. */
export type Asked = [name: keyof IndexTasks, ...given: unknown[]];

/** The file in which the last build has kept its index, if this one may go on from it. */
const file = workerData as string | undefined;
// Before anybody asks: a large index takes as long to read as it takes to find out what has changed.
const last = file === undefined ? undefined : readKept(file);
let index: SiteIndex | undefined;

const tasks: IndexTasks = {
	begin: (site, id) =>
		void (index = new SiteIndex(site, id === undefined ? undefined : lastOf(id))),
	addLaw: (id, pages) => index!.addLaw(id, pages),
	settle: (days) => index!.settle(days),
	write: (site, own) => index!.write(site, own),
	keep: (into) => writeKept(into, index!.keep()),
};

/** What was kept under an id. Without it this build cannot go on; the next one will begin from the beginning. */
function lastOf(id: string): KeptSiteIndex {
	if (last?.id === id) return last.kept;
	rmSync(file!, { force: true });
	throw new Error('上一次生成留下的检索索引读不出来。请再运行一次');
}

let before = Promise.resolve();
parentPort!.on('message', ([name, ...given]: Asked) => {
	const task = tasks[name] as (...given: unknown[]) => unknown;
	// What fails ends the thread, and whoever waits is told.
	before = before.then(async () => parentPort!.postMessage(await task(...given)));
});
