import { statSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { ASKS, KEEPS, type Told } from '../holdings/prepared.ts';
import { CACHE } from './cache-folder.mjs';
import { answer, type Preparing } from './prepare.ts';
import { listenTo, runMaker } from './run-maker.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

/**
 * Let Astro make the pages.
 *
 * Astro moves files from the project into the site, which no system does from one disk to another: there they are copied.
 * @param keeps folder in which the compiled program is kept, if it shall be
 * @param preparing what it will ask for
 * @param tell takes what it tells
 * @throws Error with Astro's own words when it fails
 */
export async function astroBuild(
	out: string,
	keeps: string | undefined,
	preparing: Preparing,
	tell: (told: Told) => void,
): Promise<void> {
	const run = (site: string): Promise<void> => {
		const args = [astroProgram(), 'build', '--silent', '--outDir', site];
		const maker = runMaker(args, { [ASKS]: '1', [KEEPS]: keeps });
		listenTo(maker, tell);
		answer(maker.program, preparing);
		return maker.ended;
	};
	await mkdir(dirname(out), { recursive: true });
	if (statSync(PROJECT).dev === statSync(dirname(out)).dev) return run(out);
	const near = join(CACHE, 'site');
	try {
		await run(near);
		await cp(near, out, { recursive: true });
	} finally {
		await rm(near, { recursive: true, force: true });
	}
}

const astroProgram = (): string =>
	join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
