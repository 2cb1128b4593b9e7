import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Holdings } from '../../holdings/holdings.ts';
import type { PageKeys, Program } from '../../holdings/prepared.ts';
import { filesIn } from '../../publish/files.ts';
import type { SameFiles } from '../../publish/precompress.ts';
import type { Digests } from '../../publish/service-worker.ts';
import { besideOf, swapIn, tidyUp } from '../../publish/swap.ts';
import type { KeptIndex, WrittenIndex } from '../../search/index/finder-index.ts';
import { FINDER_FOLDER } from '../../search/index/index-folder.ts';
import { CACHE } from '../cache-folder.ts';
import type { FoundByLaw } from '../prepare.ts';
import type { SearchedByLaw } from '../statute-files.ts';
import type { Inputs } from './inputs.ts';

/** What a build leaves for the next. */
export interface Kept {
	inputs: Inputs;
	/** What the content folder holds, but for the texts; addresses are functions and cannot be kept. */
	holdings: Omit<Holdings, 'urls'> & { urls: undefined };
	/** The folder of the site, and all its files: the next site takes those that stay the same from there. */
	target: string;
	files: FileMark[];
	digests: Digests;
	/** What makes the pages, and which of them need not be made again. */
	program: Program;
	keys: PageKeys;
	/** Addresses of the office's own pages: `reports/2023/`. */
	own: string[];
	found: FoundByLaw;
	/** Hashes of the places of the texts that citations depend on. */
	places: ReadonlyMap<string, string>;
	/** The pages of each law as the finder's index has cut them, and what else it keeps. */
	searched: SearchedByLaw;
	index: WrittenIndex & { kept: KeptIndex };
}

/** A file as it was written: whoever has changed it since has changed one of these. */
export type FileMark = [path: string, size: number, modified: number];

/** The last build, taken from its place so that no other build uses it at the same time. */
export interface LastBuild extends Kept {
	folder: string;
}

/** One build is kept of each site, as long as the site is there. */
const LASTS = join(CACHE, 'last-builds');
const RECORD = 'record';
const TARGET = 'target';

const lastOf = (target: string): string =>
	join(LASTS, createHash('sha256').update(target).digest('hex').slice(0, 16));

/** The folder of this process for what is kept of a site; it takes its place with `keepBuild`. */
export const keptFolder = (target: string): string => besideOf(lastOf(target));

/** @returns nothing if there is none, or another build has it */
export function takeLastBuild(target: string): LastBuild | undefined {
	const folder = keptFolder(target);
	try {
		renameSync(lastOf(target), folder);
		return { ...(deserialize(readFileSync(join(folder, RECORD))) as Kept), folder };
	} catch {
		rmSync(folder, { recursive: true, force: true });
		return undefined;
	}
}

/** Leave a build for the next. Its program lies in `keptFolder` already. */
export async function keepBuild(kept: Kept): Promise<void> {
	const folder = keptFolder(kept.target);
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, TARGET), kept.target);
	writeFileSync(join(folder, RECORD), serialize(kept));
	await swapIn(folder, lastOf(kept.target));
	forgetOthers();
}

/** What is kept of sites that are no more goes, and what killed builds have left. */
function forgetOthers(): void {
	for (const name of readdirSync(LASTS)) {
		// e.g. ".3f2a…-4711", which a living build may have
		if (name.startsWith('.')) tidyUp(join(LASTS, name.split(/[.-]/)[1]!));
		else if (!isThere(join(LASTS, name)))
			rmSync(join(LASTS, name), { recursive: true, force: true });
	}
}

/** Whether the site of a kept build is there. Another build may take what is kept of it at any moment. */
function isThere(folder: string): boolean {
	try {
		return existsSync(readFileSync(join(folder, TARGET), 'utf8'));
	} catch {
		return true;
	}
}

export const marksOf = (site: string): FileMark[] =>
	filesIn(site).map((path) => markOf(site, path));

function markOf(site: string, path: string): FileMark {
	const { size, mtimeMs } = statSync(join(site, path));
	return [path, size, mtimeMs];
}

/** Whether the files of a site are as they were written. Others may have come beside them. */
export const isUntouched = ({ target, files }: Kept): boolean =>
	files.every((mark) => isSame(mark, target));

/**
 * The files of the last site that a new one has taken over.
 * @param index name of the finder's index in the new one
 */
export function takenOver(
	{ files, target, index: before }: Kept,
	site: string,
	index: string,
): SameFiles {
	const [from, to] = [before.name, index].map((name) => `${FINDER_FOLDER}/${name}/`);
	const nowAt = (path: string): string =>
		path.startsWith(from!) ? to! + path.slice(from!.length) : path;
	const same = files.filter(([path, ...mark]) => isSame([nowAt(path), ...mark], site));
	return { site: target, files: new Map(same.map(([path]) => [nowAt(path), path])) };
}

function isSame([path, size, modified]: FileMark, site: string): boolean {
	const now = statSync(join(site, path), { throwIfNoEntry: false });
	return now !== undefined && now.size === size && now.mtimeMs === modified;
}
