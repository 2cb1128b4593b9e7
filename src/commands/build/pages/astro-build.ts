import { mkdirSync, rmSync, statSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { KEEPS, type Told } from '../../../holdings/prepared.ts';
import { ASKS } from '../../../loaders/handed-over.ts';
import { alone } from '../programs/build-lock.ts';
import { CACHE, PROJECT } from '../../project.mjs';
import { answer, type Preparing } from '../content/prepare.ts';
import { listenTo, runMaker, type Maker } from '../programs/run-maker.ts';

/** What Astro asks for, and who takes what it tells. */
interface Partner {
	preparing: Preparing;
	tell: (told: Told) => void;
}

/** Astro, which makes the pages. It reads and compiles for two seconds before it asks for anything. */
export class AstroBuild {
	readonly #out: string;
	readonly #keeps: string;
	readonly #partner = Promise.withResolvers<Partner>();
	#ended = Promise.resolve();
	#maker: Maker | undefined;
	#stopped = false;

	/**
	 * @param out where the pages are written
	 * @param keeps folder in which the compiled program is kept
	 */
	constructor(out: string, keeps: string) {
		this.#out = out;
		this.#keeps = keeps;
	}

	/** Start it, before what it will ask for is known. Not beside another build of this checkout: then it waits. */
	start(): void {
		this.#ended = alone(() => this.#build());
		// Whoever stops it does not ask how it ended.
		this.#ended.catch(() => undefined);
	}

	/**
	 * Let it make the pages, when it is started.
	 * @throws Error with Astro's own words when it fails
	 */
	make(partner: Partner): Promise<void> {
		this.#partner.resolve(partner);
		return this.#ended;
	}

	/** Nothing shall be made any more. @returns when nothing is written any more */
	async stop(): Promise<void> {
		this.#stopped = true;
		this.#maker?.program.kill();
		await this.#ended.catch(() => undefined);
	}

	/** Astro moves files from the project into the site, which no system does from one disk to another: there they are copied. */
	async #build(): Promise<void> {
		// At once: what the caller does next leaves no moment to start another program.
		mkdirSync(dirname(this.#out), { recursive: true });
		if (statSync(PROJECT).dev === statSync(dirname(this.#out)).dev) return this.#run(this.#out);
		const near = join(CACHE, 'site');
		// What a killed build has left: Astro does not empty the folder that it is given.
		rmSync(near, { recursive: true, force: true });
		try {
			await this.#run(near);
			await cp(near, this.#out, { recursive: true });
		} finally {
			await rm(near, { recursive: true, force: true });
		}
	}

	async #run(site: string): Promise<void> {
		if (this.#stopped) return;
		const args = [astroProgram(), 'build', '--silent', '--outDir', site];
		const maker = runMaker(args, { [ASKS]: '1', [KEEPS]: this.#keeps });
		this.#maker = maker;
		const partner = this.#partner.promise;
		listenTo(maker, (told) => void partner.then(({ tell }) => tell(told)));
		answer(
			maker.program,
			partner.then(({ preparing }) => preparing),
		);
		await maker.ended;
	}
}

const astroProgram = (): string =>
	join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
