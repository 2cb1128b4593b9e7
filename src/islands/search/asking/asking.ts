import { EXACT_LINES, type Answer, type Finder } from '../../../search/finder/answer.ts';
import { isWordless } from '../../../search/query.ts';
import { onceMore } from './again.ts';
import type { SearchState } from '../address.ts';
import type { Engines } from './engines.ts';
import { createLatest } from '../../browser/latest.ts';
import type { SearchRecords } from '../kept/records.ts';
import { askHost, renewPage } from '../renewal.ts';
import type { SearchView } from '../results/view.ts';

/** Milliseconds after which an answer counts as what the reader wanted to see. */
const REST = 3000;

/** How the reader came to a query, or asked for more lines of its answer. */
export type Way = 'typed' | 'settled' | 'sent' | 'more';

/** What takes part in an answer. */
export interface AskingParts {
	engines: Engines;
	view: SearchView;
	records: SearchRecords;
	/** Name of the index of the page that is open. */
	index: string;
	/** Go to a place that a query names without doubt. */
	follow: (path: string, how: 'assign' | 'replace') => void;
}

/** Asks the engine, and shows what it answers. Of queries that follow one another only the newest matters. */
export class SearchAsking {
	#parts: AskingParts;
	#state: SearchState | undefined;
	#lines = EXACT_LINES;
	#latest = createLatest();
	#pending = Promise.resolve();
	#rest: ReturnType<typeof setTimeout> | undefined;
	/** The last search got no answer, since the host did not give one. */
	#isLost = false;

	constructor(parts: AskingParts) {
		this.#parts = parts;
	}

	/** Until the answer to what was asked last is shown. */
	get shown(): Promise<void> {
		return this.#pending;
	}

	/** Lines of 全文检索 that were asked for. */
	get lines(): number {
		return this.#lines;
	}

	/**
	 * @param how the page is left where the answer is a place: as a step of its own, or not
	 * @param lines of 全文检索 that the reader wants to see
	 */
	ask(
		state: SearchState,
		way: Way,
		how: 'assign' | 'replace' = 'assign',
		lines = way === 'more' ? this.#lines + EXACT_LINES : EXACT_LINES,
	): void {
		this.#state = state;
		this.#lines = lines;
		this.#pending = this.#search(state, way, how);
	}

	/** The network is back: what got no answer is asked again. */
	askLostAgain(): void {
		if (this.#isLost && this.#state) this.ask(this.#state, 'settled');
	}

	async #search(state: SearchState, way: Way, how: 'assign' | 'replace'): Promise<void> {
		const { view, records, engines } = this.#parts;
		clearTimeout(this.#rest);
		this.#isLost = false;
		view.begin(state);
		if (state.query === '') {
			this.#latest.drop();
			return records.showRecent();
		}
		records.hideRecent();
		if (isWordless(state.query)) {
			this.#latest.drop();
			return view.askForWords(state);
		}
		try {
			const answer = await this.#latest.run(() => onceMore(() => this.#answer(state)));
			if (!answer) return;
			if (way === 'sent' && this.#follow(state, answer, how)) return;
			const engine = await engines.get(state.exact);
			const excerpts: Finder['excerpts'] = (passages) => engine.excerpts(passages);
			if (way === 'more') return view.goOn(state, answer, excerpts);
			view.show(state, answer, excerpts, way !== 'typed');
			this.#restOn(state, answer, way === 'typed' ? REST : 0);
		} catch (error) {
			console.error(error);
			await this.#fail(state);
		}
	}

	async #answer({ query, filters, undone, older, exact }: SearchState): Promise<Answer> {
		const engine = await this.#parts.engines.get(exact);
		return engine.find({ typed: query, filters, undone, older, most: this.#lines });
	}

	async #fail(state: SearchState): Promise<void> {
		const host = await askHost(this.#parts.index);
		const isOver = state !== this.#state || (host === 'newer' && renewPage());
		if (isOver) return;
		this.#isLost = host === 'unreachable';
		this.#parts.view.fail(state, host);
	}

	/** Enter goes straight to a place that the query names without doubt. Filters ask for a list. */
	#follow(state: SearchState, { found: [first] }: Answer, how: 'assign' | 'replace'): boolean {
		if (!first?.certain || state.exact || Object.keys(state.filters).length > 0) return false;
		this.#parts.records.opened(state.query);
		this.#parts.follow(first.href, how);
		return true;
	}

	#restOn(state: SearchState, answer: Answer, after: number): void {
		const rested = (): void => this.#parts.records.rested(state, answer.found.length);
		if (after === 0) rested();
		else this.#rest = setTimeout(rested, after);
	}
}
