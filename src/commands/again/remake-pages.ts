import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { ENTRY, type Prepared, type Told } from '../../holdings/prepared.ts';
import { isBuilding } from '../build-lock.ts';
import { programFile } from '../programs.ts';
import { listenTo, runMaker, type Maker } from '../run-maker.ts';
import { hasProgram, isProgramOf, keptFolder, programFolder, type Kept } from './last-build.ts';

/** What `make-pages.ts` is told in a file. */
export interface PagesToMake {
	stylesheet: string;
	/** Where the pages are written. */
	out: string;
	prepared: Prepared;
}

/** The kept program, which makes pages that may be others than in the last build. */
export class PageMaker {
	readonly #target: string;
	readonly #code: string;
	#started: Maker | undefined;

	/** @param code a hash of the code that builds */
	constructor(target: string, code: string) {
		this.#target = target;
		this.#code = code;
	}

	/**
	 * Start it before it is known what it shall make, and whether: it takes half a second until it can make anything. Not
	 * beside another build, which may put another program in its place.
	 */
	start(): void {
		if (hasProgram(this.#target) && !isBuilding()) this.#started = this.#run();
	}

	/**
	 * @param out where the pages are written
	 * @param prepared what they need: this program is busy when they would ask for it
	 * @param tell takes what is told
	 * @throws Error with the program's own words when it fails
	 */
	make(
		{ inputs, program: { stylesheet } }: Kept,
		out: string,
		prepared: Prepared,
		tell: (told: Told) => void,
	): Promise<void> {
		if (!isProgramOf(this.#target, inputs))
			return Promise.reject(new Error('另一次生成正在进行。请等它结束，再运行一次'));
		const asked = join(keptFolder(this.#target), 'pages-to-make');
		const toMake: PagesToMake = { stylesheet, out, prepared };
		writeFileSync(asked, serialize(toMake));
		this.#started ??= this.#run();
		listenTo(this.#started, tell);
		this.#started.program.send(asked);
		return this.#started.ended;
	}

	/** Nothing shall be made any more. */
	stop(): void {
		this.#started?.program.kill();
	}

	#run(): Maker {
		const maker = runMaker([
			programFile('make-pages', this.#code),
			join(programFolder(this.#target), ENTRY),
		]);
		// Whoever makes nothing with it does not ask how it ended.
		maker.ended.catch(() => undefined);
		return maker;
	}
}
