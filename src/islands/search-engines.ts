import type { Finder } from '../search/finder/answer.ts';
import { loadExact } from './search-exact.ts';
import { loadFinder } from './search-finder.ts';

/** The engines behind the box, each loaded when it is first asked for. */
export class Engines {
	#base: string;
	#index: string;
	#loaded = new Map<boolean, Promise<Finder>>();

	/** @param base of the site, absolute, with a slash at its end @param index name of the finder's index */
	constructor(base: string, index: string) {
		this.#base = base;
		this.#index = index;
	}

	/** The engine for a mode. If it does not load, the next search tries again. */
	get(exact: boolean): Promise<Finder> {
		const known = this.#loaded.get(exact);
		if (known) return known;
		const loading = exact ? loadExact(this.#base) : loadFinder(this.#base, this.#index);
		this.#loaded.set(exact, loading);
		loading.catch(() => this.#loaded.delete(exact));
		return loading;
	}

	/** Load ahead, while the first letters are typed. A failure shows at the first search. */
	prepare(exact: boolean): void {
		this.get(exact)
			.then((engine) => engine.prepare())
			.catch(() => undefined);
	}

	/** Put another engine in the finder's place. */
	replaceFinder(finder: Finder): void {
		this.#loaded.set(false, Promise.resolve(finder));
	}
}
