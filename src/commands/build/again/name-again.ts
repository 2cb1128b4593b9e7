import { linkSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesIn, foldersOf } from '../../../publish/files.ts';
import { besideOf } from '../../../publish/swap.ts';
import { indexFolder } from '../../../search/index/index-folder.ts';
import { marksOf } from './file-marks.ts';
import { spareFolder } from './kept-folder.ts';
import { leaveSpare } from './spare.ts';

/**
 * Give all files of a site second names, and leave them as the spare of the next build. Where that cannot be done, because the disk gives
 * files one name only, or site or cache have gone, nothing is left: the next build names the files itself, as it does when it comes
 * before these are ready.
 * @param target the folder of the site
 */
export function nameAgain(target: string): void {
	const fresh = besideOf(spareFolder(target));
	try {
		const files = filesIn(target);
		// Those above come first.
		const folders = foldersOf(files).sort();
		for (const folder of folders) mkdirSync(join(fresh, folder));
		for (const file of files) linkSync(join(target, file), join(fresh, file));
		const marks = { files: marksOf(fresh, files), folders: marksOf(fresh, folders) };
		leaveSpare(target, fresh, { ...marks, index: basename(indexFolder(fresh)) });
	} catch {
		// Nothing is left.
	}
	rmSync(fresh, { recursive: true, force: true });
}
