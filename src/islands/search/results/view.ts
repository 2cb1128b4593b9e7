import type { Answer, Finder } from '../../../search/finder/answer.ts';
import type { SearchState } from '../address.ts';
import { isDisk } from '../../browser/disk.ts';
import { createAnnouncer, type Announcer } from './announcer.ts';
import { openOnWide, showChosen, showCounts } from './filters.ts';
import { ResultList } from './list.ts';
import { hideNothing, showNothing, showWordless } from './nothing.ts';
import type { HostState } from '../renewal.ts';
import { fill, part } from '../../browser/template.ts';
import { Understood } from './understood.ts';
import { countWords, failureWords, spokenWords, wordlessWords } from './words.ts';

/** Milliseconds without a letter before a screen reader hears of an answer. */
const QUIET = 1000;
/** As in SearchOptions.astro. */
const WIDE = '(min-width: 64em)';
/** Stands on the root while an answer is awaited, whose room is held. */
const WAITING = 'data-waiting';
/** Milliseconds before the page says that it is searching. */
const SLOW = 400;

const NOTHING_ASKED: Answer = { found: [], total: 0, counts: {}, readings: [], nearest: [] };

/** Everything below the search box: what was understood, how many were found, the list or what to do without one. */
export class SearchView {
	#root: HTMLElement;
	#list: ResultList;
	#understood: Understood;
	#announcer: Announcer;
	#title = document.title;
	#slow: ReturnType<typeof setTimeout> | undefined;

	/** @param root the page's element, which holds the templates @param hrefOf makes links of addresses */
	constructor(root: HTMLElement, box: HTMLElement, hrefOf: (path: string) => string) {
		this.#root = root;
		this.#list = new ResultList(root, hrefOf);
		this.#understood = new Understood(root, box);
		this.#announcer = createAnnouncer(part(root, 'status'), QUIET);
		part(root, 'options').hidden = false;
		openOnWide(part<HTMLDetailsElement>(root, 'filters'), matchMedia(WIDE));
	}

	/** Say nothing while somebody types. */
	hush(): void {
		this.#announcer.hush();
	}

	/** A search begins: the old answer stays until the new one is there. */
	begin(state: SearchState): void {
		this.#announcer.hush();
		clearTimeout(this.#slow);
		part<HTMLInputElement>(this.#root, 'set=exact').checked = state.exact;
		part<HTMLInputElement>(this.#root, 'set=older').checked = state.older;
		showChosen(this.#root, state);
		document.title = state.query ? `${state.query} - ${this.#title}` : this.#title;
		part(this.#root, 'ways').hidden = state.query !== '';
		part(this.#root, 'again').hidden = true;
		if (state.query === '') return this.#clear(state);
		this.#root.toggleAttribute(WAITING, true);
		this.#slow = setTimeout(() => this.#count('正在搜索……'), SLOW);
	}

	/** @param atOnce whether a screen reader hears of it at once; otherwise when the typing has ended */
	show(state: SearchState, answer: Answer, excerpts: Finder['excerpts'], atOnce: boolean): void {
		showCounts(this.#root, answer.counts, state);
		this.#understood.show(answer.readings, state.undone);
		this.#list.show(answer.found, excerpts);
		this.#offerMore(state, answer);
		this.#settle(countWords(state, answer));
		if (answer.found.length > 0) hideNothing(this.#root);
		else showNothing(this.#root, state, answer);
		this.#announcer[atOnce ? 'now' : 'later'](spokenWords(state, answer));
	}

	/** The same answer with more lines. The focus goes to the first new one: the button may be gone. */
	goOn(state: SearchState, answer: Answer, excerpts: Finder['excerpts']): void {
		this.#list.goOn(answer.found, excerpts)?.focus();
		this.#offerMore(state, answer);
		this.#settle(countWords(state, answer));
		this.#announcer.now(countWords(state, answer));
	}

	#offerMore({ exact }: SearchState, { found, total }: Answer): void {
		part(this.#root, 'more').hidden = !exact || total <= found.length;
	}

	/** There are only signs in the box. */
	askForWords(state: SearchState): void {
		this.#clear(state);
		showWordless(this.#root, state.query);
		this.#announcer.later(wordlessWords(state.query));
	}

	/** There is no answer, because the index did not load: on a bad line it may load the next time, from a disk it will not. */
	fail(state: SearchState, host: HostState): void {
		this.#clear(state);
		const { protocol } = location;
		const words = failureWords(protocol, host);
		part(this.#root, 'again').hidden = isDisk(protocol);
		this.#count(words);
		this.#announcer.now(words);
	}

	#clear(state: SearchState): void {
		showCounts(this.#root, {}, state);
		this.#list.show([], () => Promise.resolve([]));
		this.#offerMore(state, NOTHING_ASKED);
		this.#understood.show([], state.query ? state.undone : []);
		this.#settle('');
		hideNothing(this.#root);
		this.#announcer.now(spokenWords(state, NOTHING_ASKED));
	}

	/** The search is over. */
	#settle(words: string): void {
		clearTimeout(this.#slow);
		this.#root.removeAttribute(WAITING);
		this.#count(words);
	}

	#count(words: string): void {
		fill(this.#root, 'count', words);
	}
}
