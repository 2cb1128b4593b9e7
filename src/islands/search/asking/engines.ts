import type { Finder } from '../../../search/finder/answer.ts';
import { exactFinder } from './exact.ts';
import { connect } from '../../finder/finder-client.ts';

/** The engine behind the box, loaded when it is first asked for, and what 全文检索 makes of it. */
export class Engines {
	#base: string;
	#index: string;
	#wholePages: boolean;
	#loading: Promise<Finder> | undefined;
	#exact: Promise<Finder> | undefined;

	/**
	 * @param base of the site, absolute, with a slash at its end
	 * @param index name of the finder's index
	 * @param wholePages whether the index of Pagefind is there and can be read: from a disk browsers let nobody
	 */
	constructor(base: string, index: string, wholePages: boolean) {
		this.#base = base;
		this.#index = index;
		this.#wholePages = wholePages;
	}

	/** The engine for a mode. If it does not load, the next search tries again. */
	get(exact: boolean): Promise<Finder> {
		if (!this.#loading) this.#take(connect(this.#base, this.#index));
		return exact ? this.#exact! : this.#loading!;
	}

	/** Load ahead, while the first letters are typed. A failure shows at the first search. */
	prepare(): void {
		this.get(false).catch(() => undefined);
	}

	/** Put another engine in the finder's place. */
	replaceFinder(finder: Finder): void {
		this.#take(Promise.resolve(finder));
	}

	#take(loading: Promise<Finder>): void {
		this.#loading = loading;
		this.#exact = loading.then((finder) => exactFinder(finder, this.#base, this.#wholePages));
		this.#exact.catch(() => (this.#loading = undefined));
	}
}
