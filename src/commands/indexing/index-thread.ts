import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import type { OwnPage } from '../../holdings/prepared.ts';
import type { WrittenIndex } from '../../search/index/finder-index.ts';
import type { SourceSite } from '../../search/index/source.ts';
import { SiteIndex, type KeptSiteIndex } from './site-index.ts';

/** What the thread can be asked for. It answers in the order in which it is asked. */
export interface IndexTasks {
	/** The id of what the last build has kept, if it can be read. */
	lastId: () => string | undefined;
	begin: (site: SourceSite, goesOn: boolean) => void;
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
	lastId: () => last?.id,
	begin: (site, goesOn) => void (index = new SiteIndex(site, goesOn ? last : undefined)),
	addLaw: (id, pages) => index!.addLaw(id, pages),
	settle: (days) => index!.settle(days),
	write: (site, own) => index!.write(site, own),
	keep: (into) => {
		const kept = index!.keep();
		mkdirSync(dirname(into), { recursive: true });
		writeFileSync(into, serialize(kept));
		return kept.id;
	},
};

function readKept(from: string): KeptSiteIndex | undefined {
	try {
		return deserialize(readFileSync(from)) as KeptSiteIndex;
	} catch {
		// There is none, or it is damaged: the index is made anew.
		return undefined;
	}
}

let before = Promise.resolve();
parentPort!.on('message', ([name, ...given]: Asked) => {
	const task = tasks[name] as (...given: unknown[]) => unknown;
	// What fails ends the thread, and whoever waits is told.
	before = before.then(async () => parentPort!.postMessage(await task(...given)));
});
