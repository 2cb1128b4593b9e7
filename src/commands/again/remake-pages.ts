import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { PageKeys, Told } from '../../holdings/prepared.ts';
import type { Preparing } from '../prepare.ts';
import { runAnswered } from '../run-answered.ts';
import type { LastBuild } from './last-build.ts';

/** What `make-pages.ts` reads. */
export interface PagesToMake {
	/** File of the program's entry. */
	program: string;
	stylesheet: string;
	/** Keys of the pages that are there. */
	keys: PageKeys;
	/** Where the pages are written. */
	out: string;
}

/**
 * Make the pages that are others than in the last build, with the program that it has kept.
 * @param preparing what they will ask for
 * @param tell takes what is told
 * @throws Error with the program's own words when it fails
 */
export function remakePages(
	{ folder, program: { entry, stylesheet }, keys }: LastBuild,
	out: string,
	preparing: Preparing,
	tell: (told: Told) => void,
): Promise<void> {
	const asked = join(folder, 'pages-to-make');
	const program = join(folder, PROGRAM, entry);
	writeFileSync(asked, serialize({ program, stylesheet, keys, out } satisfies PagesToMake));
	const makes = join(import.meta.dirname, 'make-pages.ts');
	return runAnswered([makes, asked], {}, preparing, tell);
}

/** The folder of the program beside what else is kept. */
export const PROGRAM = 'program';
