import { fileURLToPath } from 'node:url';
import { ASKS } from '../../../loaders/handed-over.ts';
import { pageProgramFolder } from './program-folder.ts';
import { programFile } from '../programs/programs.ts';
import { runMaker, type Maker } from '../programs/run-maker.ts';

const WAITS = fileURLToPath(new URL('../programs/told-program.ts', import.meta.url));

/**
 * What will make pages, started before it is known with which code: Node takes 40 ms to start, and a hash of the code as long.
 * Whoever has started it kills it, if nothing becomes of it.
 */
export class EarlyMaker {
	readonly maker: Maker;
	#isTold = false;

	constructor() {
		this.maker = runMaker([WAITS], { [ASKS]: '1' });
		// Whoever makes nothing with it does not ask how it ended.
		this.maker.ended.catch(() => undefined);
	}

	/** Let it load the program that makes pages, which is there, and wait for what it shall make. Told twice, it does it once. */
	load(code: string): void {
		if (this.#isTold) return;
		this.#isTold = true;
		this.maker.program.send([programFile('make-pages', code), pageProgramFolder(code)]);
	}

	/** It shall make nothing any more. */
	stop(): void {
		this.maker.program.kill();
	}
}
