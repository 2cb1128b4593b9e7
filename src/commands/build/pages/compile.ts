import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { KEEPS } from '../../../holdings/prepared.ts';
import { ASKS } from '../../../loaders/handed-over.ts';
import { CACHE } from '../../project.mjs';
import { alone } from '../programs/build-lock.ts';
import { runMaker, type Maker } from '../programs/run-maker.ts';
import { hasPageProgram } from './page-program.ts';

/** Where Astro writes what is no part of the program, and what a killed run has left. */
const SCRATCH = join(CACHE, 'compiling');

/** Astro while it compiles the program that makes pages, which takes some seconds. */
export class Compiling {
	/** Over when the program is kept. Throws Error with Astro's own words when it fails. */
	readonly done: Promise<void>;
	readonly #folder: string;
	#astro: Maker | undefined;
	#stopped = false;

	/** Starts at once; beside another build of this checkout it waits. @param folder where the program is kept */
	constructor(folder: string) {
		this.#folder = folder;
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
		if (this.#stopped || hasPageProgram(this.#folder)) return;
		// Astro does not empty a folder that it is given.
		rmSync(SCRATCH, { recursive: true, force: true });
		const args = [astroProgram(), 'build', '--silent', '--outDir', SCRATCH];
		this.#astro = runMaker(args, { [ASKS]: '1', [KEEPS]: this.#folder });
		await this.#astro.ended;
		if (!hasPageProgram(this.#folder))
			throw new Error('页面没有生成：Astro 没有留下生成网页的程序。请把完整的输出发给技术人员');
	}
}

const astroProgram = (): string =>
	join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
