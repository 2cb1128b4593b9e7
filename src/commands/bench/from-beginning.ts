import { existsSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HEAP } from '../heap.ts';
import { CACHE, PROJECT } from '../project.mjs';
import { figures, measure, medianOf, ratio, turnsOf, type Measured } from './measure.ts';

/** Each kind beside one of the other project: a machine can be half as fast a minute later. */
const TURNS = 3;

/** What a build of Astro leaves in its project. */
const MADE_BY_ASTRO = ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'];

/** What is compiled with the packages, and what Node keeps of it. */
const COMPILED = ['page-programs', 'programs', 'compiled'];

/** Build a content folder into a folder. */
export function measureBuild(
	content: string,
	site: string,
	...options: string[]
): Promise<Measured> {
	const env = { PUFA_CONTENT: content, PUFA_OUT: site };
	return measure([...HEAP, join(PROJECT, 'src/commands/build.mjs'), ...options], PROJECT, env);
}

/** Builds that take nothing over from one before, in turns with those of another project. */
export class BuildsFromBeginning {
	readonly content: string;
	/** `--anew`: Astro compiles, too. */
	readonly anew: Measured[] = [];
	/** The first after `npm ci`. */
	readonly installed: Measured[] = [];
	/** Later ones: Node has kept what it made of the program. */
	readonly #later: Measured[] = [];
	/** What `npm ci` compiles. */
	readonly #compiled: Measured[] = [];
	readonly #beside: Measured[] = [];
	readonly #scratch: string;
	readonly #project: string | undefined;

	/** @param project another generator's Astro project */
	constructor(scratch: string, content: string, project: string | undefined) {
		this.#scratch = scratch;
		this.content = content;
		this.#project = project && resolve(project);
	}

	/** The site of the last of them. */
	get site(): string {
		return this.#siteOf(TURNS, 'later');
	}

	/** Build each kind a few times, in folders of their own: nothing is removed while builds are measured, see `#moveAside`. */
	async run(): Promise<void> {
		for (let turn = 1; turn <= TURNS; turn += 1) {
			if (this.#project) this.#beside.push(await this.#astroBuild(this.#project, turn));
			this.anew.push(await measureBuild(this.content, this.#siteOf(turn, 'anew'), '--anew'));
			for (const made of COMPILED) this.#moveAside(join(CACHE, made), `compiled-${made}-${turn}`);
			this.#compiled.push(
				await measure([...HEAP, join(PROJECT, 'src/commands/compile.mjs')], PROJECT),
			);
			this.installed.push(await measureBuild(this.content, this.#siteOf(turn, 'installed')));
			this.#later.push(await measureBuild(this.content, this.#siteOf(turn, 'later')));
		}
	}

	/** The kinds beside `--anew`, as the bench prints them. */
	others(): object {
		return {
			compile: median(this.#compiled),
			installed: median(this.installed),
			onProgram: median(this.#later),
		};
	}

	/** All kinds held against the other project. */
	comparison(): object {
		const { seconds, peakMb } = medianOf(this.#beside);
		const anew = medianOf(this.anew);
		return {
			...median(this.#beside),
			secondsRatio: ratio(anew.seconds, seconds),
			secondsRatioInstalled: ratio(medianOf(this.installed).seconds, seconds),
			secondsRatioOnProgram: ratio(medianOf(this.#later).seconds, seconds),
			memoryRatio: ratio(anew.peakMb, peakMb),
		};
	}

	#siteOf(turn: number, kind: string): string {
		return join(this.#scratch, `site-${turn}-${kind}`);
	}

	/** Another generator's Astro project, built from scratch as its users build it. */
	#astroBuild(project: string, turn: number): Promise<Measured> {
		for (const [place, made] of MADE_BY_ASTRO.entries())
			this.#moveAside(join(project, made), `before-${turn}-${place}`);
		return measure(
			[join(project, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
			project,
		);
	}

	/**
	 * Out of the way, but not removed before all is measured: where much has been removed in the last minutes, ext4 without a journal
	 * looks at each of those files for every one that is made, and a build may take half as long again.
	 */
	#moveAside(folder: string, aside: string): void {
		if (!existsSync(folder)) return;
		try {
			renameSync(folder, join(this.#scratch, aside));
		} catch {
			// Another disk.
			rmSync(folder, { recursive: true });
		}
	}
}

const median = (runs: readonly Measured[]): object => ({
	...figures(medianOf(runs)),
	turns: turnsOf(runs),
});
