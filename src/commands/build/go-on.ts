import { filesIn, moveInto, removeEmptied } from '../../publish/files.ts';
import type { SameFiles } from '../../publish/take-over.ts';
import { indexOwnPages } from '../../search/build-index.ts';
import type { WrittenIndex } from '../../search/index/finder-index.ts';
import type { Making } from './making.ts';
import type { KnownMarks } from './again/file-marks.ts';
import type { Since } from './again/since.ts';
import { bringUp } from './again/spare.ts';
import { takenOver } from './again/taken-over.ts';
import { fileOfPage } from './pages/place-of-page.ts';

/** A site that has files of the last one. */
export interface GoneOn {
	index: WrittenIndex;
	/** All files of the site, where that is known. */
	files: readonly string[] | undefined;
	same: SameFiles;
	/** Files that have not been touched. */
	known: KnownMarks;
}

/** Put together what was made, and what is still the same in the last build. */
export async function goOn(
	{ places, index, own, spare, keys }: Making,
	last: Since,
): Promise<GoneOn> {
	const { data, fresh } = places;
	// It is written last: now all that this build makes lies in `data`.
	const written = await index;
	const still = await keys;
	const gone = [...last.keys.keys()].filter((page) => !still.has(page));
	const next = {
		made: new Set(filesIn(data)),
		gone: new Set(gone.map((page) => fileOfPage(page, 'page'))),
		laws: last.remade,
		onlyLaws: !last.sameTexts,
		index: written,
		ownIsSame: (await own).same,
	};
	const same = takenOver(last, next);
	const there = await spare;
	const known = bringUp(last, same, there, fresh);
	moveInto(data, fresh);
	// Its program reads the finished pages, and nobody knows what it writes.
	if (!next.ownIsSame) await indexOwnPages(fresh);
	removeEmptied(
		fresh,
		there.paths.filter((path) => !same.files.has(path) && !next.made.has(path)),
	);
	const files = next.ownIsSame ? [...same.files.keys(), ...next.made] : undefined;
	return { index: written, files, same, known };
}
