import { collect, type Collected, type KeptCollected } from './collected/collected.ts';
import { PageCutter, type CutPage } from './cut/cut-page.ts';
import { TermNumbers, type KeptTerms } from './cut/term-numbers.ts';
import type { SourcePage } from './source.ts';

/** Pages of an index with numbers of their own, for passages, divisions and terms: what comes into another part changes none of them. */
export class IndexPart {
	readonly cuts: CutPage[] = [];
	/** Pages that were not there in the last build. */
	readonly come: CutPage[] = [];
	readonly #terms: TermNumbers;
	readonly #cutter: PageCutter;

	/** @param days as for `PageCutter` @param last terms of the last build */
	constructor(days: ReadonlyMap<string, string>, last: KeptTerms | undefined) {
		this.#terms = new TermNumbers(last);
		this.#cutter = new PageCutter(days, this.#terms);
	}

	/** @returns the page as it was cut, for `addAgain` */
	add(page: SourcePage): CutPage {
		const cut = this.#cutter.cut(page);
		this.cuts.push(cut);
		this.come.push(cut);
		return cut;
	}

	/** A page that the last build has cut. */
	addAgain(cut: CutPage): void {
		this.cuts.push(cut);
	}

	/** @param more pages behind those that were added */
	collect(more: readonly SourcePage[], last: KeptCollected | undefined): Collected {
		const cuts = [...this.cuts, ...more.map((page) => this.#cutter.cut(page))];
		return collect(cuts, this.#terms, last);
	}

	/** The terms, once they were collected. */
	keepTerms = (): KeptTerms => this.#terms.keep();
}
