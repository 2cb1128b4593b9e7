import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { Bodies } from '../../../holdings/bodies.ts';
import type { PageKeys, Prepared, Told } from '../../../holdings/prepared.ts';
import { ASKS } from '../../../loaders/handed-over.ts';
import { keptFolder } from '../again/last-build.ts';
import { programFile } from '../programs/programs.ts';
import { listenTo, runMaker, type Maker } from '../programs/run-maker.ts';
import { Compiling } from './compile.ts';
import { hasPageProgram } from './page-program.ts';

/** What `make-pages.ts` is told in a file. */
export interface PagesToMake {
	/** Where the pages are written. */
	out: string;
	/** Keys of pages that the last build has made, and that are the same. */
	keys: PageKeys;
	/** Bodies that are the same as in the last build. */
	known: Bodies | undefined;
	/** What pages need, if it is all there: otherwise it is asked for part by part. */
	prepared: Prepared | undefined;
	withSiteMap: boolean;
}

/** The program that makes pages. Astro compiles it, if this code has none yet. */
export class PageMaker {
	/** Where the program lies. */
	readonly folder: string;
	readonly #target: string;
	readonly #compiling: Compiling | undefined;
	readonly #started: Promise<Maker>;

	/**
	 * Starts the program, before it is known what it shall make: it takes half a second until it can make anything.
	 * @param folder where the program is kept, or will be
	 * @param code a hash of the code that builds
	 * @param anew whether it shall be compiled also if it is there
	 */
	constructor(folder: string, target: string, code: string, anew = false) {
		this.folder = folder;
		this.#target = target;
		const start = (): Maker => runMaker([programFile('make-pages', code), folder], { [ASKS]: '1' });
		const isThere = !anew && hasPageProgram(folder);
		this.#compiling = isThere ? undefined : new Compiling(folder, anew);
		// At once, where it is there.
		this.#started = this.#compiling?.done.then(start) ?? Promise.resolve(start());
		// Whoever makes nothing with it does not ask how it ended.
		this.#started.then(({ ended }) => ended).catch(() => undefined);
	}

	/** When the program is there. @throws Error with Astro's own words when it cannot be compiled */
	get compiled(): Promise<unknown> {
		return this.#started;
	}

	/**
	 * @param tell takes what is told
	 * @param hear is handed the program before it is told what to make
	 * @throws Error with the program's own words when it fails
	 */
	async make(
		pages: PagesToMake,
		tell: (told: Told) => void,
		hear: (program: Maker['program']) => void = () => undefined,
	): Promise<void> {
		const asked = join(keptFolder(this.#target), `pages-to-make-${process.pid}`);
		const started = await this.#started;
		mkdirSync(keptFolder(this.#target), { recursive: true });
		writeFileSync(asked, serialize(pages));
		listenTo(started, tell);
		hear(started.program);
		started.program.send(asked);
		await started.ended;
	}

	/** Nothing shall be made any more. */
	stop(): void {
		this.#compiling?.stop();
		void this.#started.then(
			({ program }) => program.kill(),
			() => undefined,
		);
	}
}
