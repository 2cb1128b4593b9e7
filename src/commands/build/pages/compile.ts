import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { dataOf, KEEPS } from '../../../loaders/compiling.ts';
import { besideOf, tidyUp } from '../../../publish/swap.ts';
import { CACHE, PROJECT } from '../../project.mjs';
import { alone } from '../programs/build-lock.ts';
import { runMaker, type Maker } from '../programs/run-maker.ts';
import { listsOfEditing } from './editing-beside.ts';
import { keepPageProgram } from './page-program.ts';
import { hasPageProgram } from './program-folder.ts';

/** Astro writes beside it: the Astro of a build that was killed may go on for a moment. */
const SCRATCH = join(CACHE, 'compiling');

/** Astro while it compiles the program that makes pages, which takes some seconds. */
export class Compiling {
	/** Over when the program is kept. Throws Error with Astro's own words when it fails. */
	readonly done: Promise<void>;
	readonly #folder: string;
	readonly #anew: boolean;
	#astro: Maker | undefined;
	#stopped = false;

	/**
	 * Starts at once; while another build of this checkout compiles it waits.
	 * @param folder where the program is kept
	 * @param anew also if it is there; until then that one stays
	 */
	constructor(folder: string, anew = false) {
		this.#folder = folder;
		this.#anew = anew;
		this.done = alone(() => this.#run());
		// Whoever stops it does not ask how it ended.
		this.done.catch(() => undefined);
	}

	/** Nothing shall be compiled any more. */
	stop(): void {
		this.#stopped = true;
		this.#astro?.program.kill();
	}

	async #run(): Promise<void> {
		// Who has waited for another build finds what that one has compiled.
		if (this.#stopped || (!this.#anew && hasPageProgram(this.#folder))) return;
		// What killed builds have left. Astro does not empty a folder that it is given.
		for (const made of [SCRATCH, this.#folder]) tidyUp(made);
		const [scratch, fresh] = [besideOf(SCRATCH), besideOf(this.#folder)];
		const putBack = listsOfEditing(PROJECT);
		try {
			const args = [astroProgram(), 'build', '--silent', '--outDir', scratch];
			this.#astro = runMaker(args, { [KEEPS]: fresh });
			await this.#astro.ended;
			if (!hasPageProgram(fresh))
				throw new Error('页面没有生成：Astro 没有留下生成网页的程序。请把完整的输出发给技术人员');
			keepPageProgram(fresh, this.#folder);
		} finally {
			putBack();
			for (const made of [scratch, dataOf(fresh)]) rmSync(made, { recursive: true, force: true });
		}
	}
}

const astroProgram = (): string =>
	join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
