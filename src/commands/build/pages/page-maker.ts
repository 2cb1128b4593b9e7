import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { Bodies } from '../../../holdings/bodies.ts';
import type { PageKeys, Prepared, Told } from '../../../holdings/prepared.ts';
import { ASKS } from '../../../loaders/handed-over.ts';
import { programFile } from '../programs/programs.ts';
import { listenTo, runMaker, type Maker } from '../programs/run-maker.ts';
import { keptFolder } from '../again/last-build.ts';

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

/** A program that makes pages, as an earlier build has kept it, without Astro's compiler. */
export class PageMaker {
	/** Where the program lies. */
	readonly folder: string;
	readonly #target: string;
	readonly #started: Maker;

	/**
	 * Starts the program, before it is known what it shall make: it takes half a second until it can make anything.
	 * @param code a hash of the code that builds
	 */
	constructor(folder: string, target: string, code: string) {
		this.folder = folder;
		this.#target = target;
		this.#started = runMaker([programFile('make-pages', code), folder], { [ASKS]: '1' });
		// Whoever makes nothing with it does not ask how it ended.
		this.#started.ended.catch(() => undefined);
	}

	/**
	 * @param tell takes what is told
	 * @param hear is handed the program before it is told what to make
	 * @throws Error with the program's own words when it fails
	 */
	make(
		pages: PagesToMake,
		tell: (told: Told) => void,
		hear: (program: Maker['program']) => void = () => undefined,
	): Promise<void> {
		const asked = join(keptFolder(this.#target), `pages-to-make-${process.pid}`);
		mkdirSync(keptFolder(this.#target), { recursive: true });
		writeFileSync(asked, serialize(pages));
		const { program, ended } = this.#started;
		listenTo(this.#started, tell);
		hear(program);
		program.send(asked);
		return ended;
	}

	/** Nothing shall be made any more. */
	stop(): void {
		this.#started.program.kill();
	}
}
