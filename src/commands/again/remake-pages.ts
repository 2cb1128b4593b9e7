import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { PageKeys, Prepared, Told } from '../../holdings/prepared.ts';
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
	prepared: Prepared;
}

/**
 * Make the pages that may be others than in the last build, with the program that it has kept.
 * @param out where they are written
 * @param prepared what they need: this program is busy when they would ask for it
 * @param tell takes what is told
 * @throws Error with the program's own words when it fails
 */
export function remakePages(
	{ inputs, program: { entry, stylesheet }, keys, target }: Kept,
	out: string,
	prepared: Prepared,
	tell: (told: Told) => void,
): Promise<void> {
	const asked = join(keptFolder(target), 'pages-to-make');
	const program = join(programFolder(target), entry);
	if (!isProgramOf(target, inputs))
		return Promise.reject(new Error('另一次生成正在进行。请等它结束，再运行一次'));
	const toMake: PagesToMake = { program, stylesheet, keys, out, prepared };
	writeFileSync(asked, serialize(toMake));
	return runMaker([programFile('make-pages', inputs.code), asked], {}, tell).ended;
}
