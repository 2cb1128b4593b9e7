import { rmSync } from 'node:fs';
import type { SearchedHoldings } from '../../holdings/holdings.ts';
import { foldersOf } from '../../publish/files.ts';
import type { Making } from './making.ts';
import { marksOf, type KnownMarks } from './again/file-marks.ts';
import { freshIndexFile, indexFile, spareFolder } from './again/kept-folder.ts';
import { keepBuild, type Kept } from './again/last-build.ts';
import { leaveSpare, nameAgainLater } from './again/spare.ts';
import { putKept } from './indexing/kept-file.ts';

/** What was read before the site was made, and what was told of its files at the end. */
type Read = Pick<Kept, 'inputs' | 'texts' | 'digests' | 'worker'> & {
	holdings: SearchedHoldings;
	/** All files of the site. */
	files: readonly string[];
	/** Files whose marks nobody needs to ask for. */
	known: KnownMarks | undefined;
};

/** The site before: of which build, and where it lies now. */
interface Before {
	last: Kept | undefined;
	old: string | undefined;
}

/** Leave what was made for the next build, and a spare. @throws when that cannot be written */
export async function keepMaking(making: Making, read: Read, { last, old }: Before): Promise<void> {
	const { target } = making.places;
	await keep(making, read);
	if (!last) return nameAgainLater(target);
	const { files, folders, index } = last;
	rmSync(spareFolder(target), { recursive: true, force: true });
	if (old !== undefined) leaveSpare(target, old, { files, folders, index: index.name });
}

async function keep(
	making: Making,
	{ inputs, holdings, texts, digests, worker, files: paths, known }: Read,
): Promise<void> {
	const { target } = making.places;
	const [found, index] = [await making.found, await making.index];
	const id = await making.keptIndex;
	if (id === undefined) return;
	putKept(freshIndexFile(target), indexFile(target));
	keepBuild({
		inputs,
		holdings: { ...holdings, urls: undefined },
		target,
		files: marksOf(target, paths, known),
		folders: marksOf(target, foldersOf(paths)),
		digests,
		worker,
		texts,
		bodies: await making.bodies,
		keys: await making.keys,
		own: (await making.own).pages.map(([path]) => path),
		found,
		places: await making.hashesOfPlaces,
		index: { ...index, id },
	});
}
