import { rmSync } from 'node:fs';
import type { OwnPage } from '../../../holdings/prepared.ts';
import type { WrittenIndex } from '../../../search/index/finder-index.ts';
import type { SourceSite } from '../../../search/index/source.ts';
import { readKept, writeKept } from './kept-file.ts';
import { SiteIndex, type KeptSiteIndex } from './site-index.ts';

/** What is to be done for the finder's index of a site, in this order. */
export interface IndexTasks {
	/** @param last the id of what the last build has kept, if this one goes on from it */
	begin: (site: SourceSite, last: string | undefined) => void;
	addLaw: SiteIndex['addLaw'];
	settle: SiteIndex['settle'];
	write: (site: string, own: readonly OwnPage[]) => Promise<WrittenIndex>;
	/** Write into a file what the next build can use. @returns its id */
	keep: (file: string) => Promise<string>;
}

/** @param file in which the last build has kept its index */
export function indexTasks(file: string): IndexTasks {
	let index: SiteIndex | undefined;
	return {
		begin: (site, id) =>
			void (index = new SiteIndex(site, id === undefined ? undefined : keptIn(file, id))),
		addLaw: (id, pages) => index!.addLaw(id, pages),
		settle: (statuses, others) => index!.settle(statuses, others),
		write: (site, own) => index!.write(site, own),
		keep: (into) => writeKept(into, index!.keep(), file),
	};
}

/** What was kept under an id. Without it this build cannot go on; the next one will begin from the beginning. */
function keptIn(file: string, id: string): KeptSiteIndex {
	const last = readKept(file);
	if (last?.id === id) return last.kept;
	rmSync(file, { force: true });
	throw new Error('上一次生成留下的检索索引读不出来。请再运行一次');
}
