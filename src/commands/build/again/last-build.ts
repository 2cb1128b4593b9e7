import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { SearchedHoldings } from '../../../holdings/holdings.ts';
import type { Bodies } from '../../../holdings/bodies.ts';
import type { PageKeys } from '../../../holdings/prepared.ts';
import type { Texts } from '../../../holdings/texts.ts';
import type { Digests } from '../../../publish/service-worker.ts';
import type { WrittenIndex } from '../../../search/index/finder-index.ts';
import type { FoundByLaw } from '../content/prepare.ts';
import { keptId } from '../indexing/kept-file.ts';
import { areUntouched, someOf, type FileMarks } from './file-marks.ts';
import type { Inputs } from './inputs.ts';
import { forgetGone } from './forget-gone.ts';
import { indexFile, keptFolder, RECORD, TARGET } from './kept-folder.ts';
import { spareOf, type Spare } from './spare.ts';

/** What a build leaves for the next. */
export interface Kept {
	inputs: Inputs;
	/** What the content folder holds, but for the texts; addresses are functions and cannot be kept. */
	holdings: Omit<SearchedHoldings, 'urls'> & { urls: undefined };
	/** The folder of the site, and all its files: the next site takes those that stay the same from there. */
	target: string;
	files: FileMarks;
	/** Its folders: none of them is as it was once a file has come or gone. */
	folders: FileMarks;
	digests: Digests;
	/** The code of the service worker. */
	worker: string;
	/** In a file of its own, since it may be left when the build is over. */
	spare: Spare | undefined;
	/** What the office has written itself. */
	texts: Texts;
	bodies: Bodies;
	/** Which pages need not be made again. */
	keys: PageKeys;
	/** Addresses of the office's own pages: `reports/2023/`. */
	own: string[];
	found: FoundByLaw;
	/** Hashes of the places of the texts that citations depend on. */
	places: ReadonlyMap<string, string>;
	/** The id is that of what the index has kept in a file of its own. */
	index: WrittenIndex & { id: string };
}

/** The same, but for the spare. */
type KeptRecord = Omit<Kept, 'spare'>;

/**
 * Take what is kept of a site away, so that no other build does; the next build finds it only if `keepBuild` leaves it anew.
 * @returns nothing if there is nothing, or another build has it
 */
export function takeLastBuild(target: string): Kept | undefined {
	const last = takeRecord(target);
	return last?.index.id === keptId(indexFile(target)) ? last : undefined;
}

function takeRecord(target: string): Kept | undefined {
	const record = join(keptFolder(target), RECORD);
	const taken = `${record}-${process.pid}`;
	try {
		renameSync(record, taken);
		return { ...unpacked(deserialize(readFileSync(taken)) as Packed), spare: spareOf(target) };
	} catch {
		return undefined;
	} finally {
		rmSync(taken, { force: true });
	}
}

/** Leave a build for the next. Its index lies in `indexFile` already, and `spare.ts` leaves the spare. @throws when there is no room for it */
export function keepBuild(kept: KeptRecord): void {
	const folder = keptFolder(kept.target);
	const fresh = join(folder, `${RECORD}-${process.pid}`);
	writeFileSync(join(folder, TARGET), kept.target);
	try {
		writeFileSync(fresh, serialize(packed(kept)));
		renameSync(fresh, join(folder, RECORD));
	} finally {
		// A part of it, where the disk was full.
		rmSync(fresh, { force: true });
	}
	forgetGone();
}

/** Whether the site lies there as it was made. */
export const isUntouched = ({ target, files }: Kept): boolean => areUntouched(target, files);

/** The same of one file in a hundred: whoever has removed or copied a whole site is found out at once. */
export const seemsUntouched = ({ target, files }: Kept): boolean =>
	areUntouched(target, someOf(files, 100));

/** What is kept, as it lies on the disk. Ten thousand everyday words are read faster as JSON. */
type Packed = Omit<KeptRecord, 'holdings'> & {
	holdings: Omit<Kept['holdings'], 'synonyms'> & { synonyms: string };
};

const packed = ({ holdings, ...kept }: KeptRecord): Packed => ({
	...kept,
	holdings: { ...holdings, synonyms: JSON.stringify(holdings.synonyms) },
});

const unpacked = ({ holdings, ...kept }: Packed): KeptRecord => ({
	...kept,
	holdings: {
		...holdings,
		synonyms: JSON.parse(holdings.synonyms) as Kept['holdings']['synonyms'],
	},
});
