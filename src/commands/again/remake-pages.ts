import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { PageKeys, Prepared, Told } from '../../holdings/prepared.ts';
import { COMPRESSED } from '../../publish/precompress.ts';
import { FINDER_FOLDER } from '../../search/index/index-folder.ts';
import { programFile } from '../programs.ts';
import { runMaker } from '../run-maker.ts';
import { isProgramOf, keptFolder, programFolder, type Kept } from './last-build.ts';

/** What `make-pages.ts` reads. */
export interface PagesToMake {
	/** File of the program's entry. */
	program: string;
	stylesheet: string;
	/** Keys of the pages that are there. */
	keys: PageKeys;
	/** Where the pages are written. */
	out: string;
	/** The last site, and the files that are taken over from there unless they are made. */
	target: string;
	files: string[];
	prepared: Prepared;
}

/**
 * Make the pages that are others than in the last build, with the program that it has kept, and take over the last site's
 * other files, but the finder's index and what is compressed: whether these stay is known later.
 * @param prepared what they need: this program is busy when they would ask for it
 * @param tell takes what is told
 * @throws Error with the program's own words when it fails
 */
export function remakePages(
	{ inputs, program: { entry, stylesheet }, keys, target, files }: Kept,
	out: string,
	prepared: Prepared,
	tell: (told: Told) => void,
): Promise<void> {
	const asked = join(keptFolder(target), 'pages-to-make');
	const program = join(programFolder(target), entry);
	if (!isProgramOf(target, inputs))
		return Promise.reject(new Error('另一次生成正在进行。请等它结束，再运行一次'));
	const same = files
		.map(([path]) => path)
		.filter((path) => !ANEW.has(path) && !COMPRESSED.test(path))
		.filter((path) => !path.startsWith(`${FINDER_FOLDER}/`));
	const toMake: PagesToMake = { program, stylesheet, keys, out, target, files: same, prepared };
	writeFileSync(asked, serialize(toMake));
	return runMaker([programFile('make-pages', inputs.code), asked], {}, tell).ended;
}

/** What every build writes into its site at the end. */
const ANEW = new Set(['_headers', 'sw.js']);
