import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { Bodies } from '../../../holdings/bodies.ts';
import type { FoundParts, PageKeys, ReadParts, Told } from '../../../holdings/prepared.ts';
import type { Before } from '../again/left-alone.ts';
import { keptFolder } from '../again/kept-folder.ts';
import type { Site } from '../../../schemas/site.ts';
import { listenTo, type Maker } from '../programs/run-maker.ts';
import { Compiling } from './compile.ts';
import type { EarlyMaker } from './early-maker.ts';
import { hasPageProgram, pageProgramFolder } from './program-folder.ts';

/** What `make-pages.ts` is told in a file. */
export interface PagesToMake {
	/** Where the pages are written. */
	out: string;
	site: Site;
	/** Keys of pages that the last build has made, and that are the same. */
	keys: PageKeys;
	/** Bodies that are the same as in the last build. */
	known: Bodies | undefined;
	/** What pages need that is read; what is found comes in a second file. */
	read: ReadParts;
	withSiteMap: boolean;
	/** What it asks the disk about when the pages are made. */
	before: readonly Before[];
}

/** Files in which it is told something: `PagesToMake`, and then `FoundParts`. */
export type Handed = Partial<Record<'make' | 'found', string>>;

/** The program that makes pages. Astro compiles it, if this code has none yet. */
export class PageMaker {
	/** Where the program is kept, or will be. */
	readonly folder: string;
	readonly #target: string;
	readonly #compiling: Compiling | undefined;
	readonly #early: EarlyMaker;
	readonly #started: Promise<Maker>;
	readonly #untouched = Promise.withResolvers<readonly boolean[] | undefined>();
	#isDone = false;

	/**
	 * Loads the program, before it is known what it shall make: it takes half a second until it can make anything.
	 * @param target where the site will be
	 * @param code a hash of the code that builds
	 * @param anew whether it shall be compiled also if it is there
	 * @param early what has been started for it
	 */
	constructor(target: string, code: string, anew: boolean, early: EarlyMaker) {
		this.folder = pageProgramFolder(code);
		this.#target = target;
		this.#early = early;
		const start = (): Maker => {
			early.load(code);
			return early.maker;
		};
		const isThere = !anew && hasPageProgram(this.folder);
		this.#compiling = isThere ? undefined : new Compiling(this.folder, anew);
		// At once, where it is there.
		this.#started = this.#compiling?.done.then(start) ?? Promise.resolve(start());
		// Whoever makes nothing with it does not ask how it ended.
		this.#started.catch(() => undefined);
	}

	/** When the program is there. @throws Error with Astro's own words when it cannot be compiled */
	get compiled(): Promise<unknown> {
		return this.#started;
	}

	/**
	 * @param tell takes what is told
	 * @param found what pages need that is found in the laws
	 * @throws Error with the program's own words when it fails
	 */
	async make(
		pages: PagesToMake,
		tell: (told: Told) => void,
		found: Promise<FoundParts>,
	): Promise<void> {
		const started = await this.#started;
		const done = Promise.withResolvers<void>();
		listenTo(started, (told) => {
			if (told.done) this.#isDone = true;
			if (told.done) done.resolve();
			else if (told.untouched !== undefined) this.#untouched.resolve(told.untouched);
			else tell(told);
		});
		this.#hand(started, 'make', pages);
		this.#hand(started, 'found', await found);
		await Promise.race([done.promise, started.ended]);
		const nobodyKnows = (): void => this.#untouched.resolve(undefined);
		void started.ended.then(nobodyKnows, nobodyKnows);
	}

	/**
	 * Whether each of `PagesToMake.before` lies there as it was made.
	 * @returns nothing while pages are still made: whoever waits for them may look for itself
	 */
	readonly untouched = async (): Promise<readonly boolean[] | undefined> =>
		this.#isDone ? this.#untouched.promise : undefined;

	/** In a file: a program that is busy reads it faster than a message. */
	#hand({ program }: Maker, what: keyof Handed, told: PagesToMake | FoundParts): void {
		const folder = keptFolder(this.#target);
		const file = join(folder, `${what}-${process.pid}`);
		mkdirSync(folder, { recursive: true });
		writeFileSync(file, serialize(told));
		// One that has ended says why by itself.
		if (program.connected) program.send({ [what]: file } satisfies Handed);
	}

	/** Nothing shall be made any more. */
	stop(): void {
		this.#compiling?.stop();
		this.#early.stop();
	}
}
