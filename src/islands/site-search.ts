import { momentInBeijing } from '../domain/law/dates.ts';
import { EXACT_LINES, type Answer, type Finder } from '../search/finder/answer.ts';
import { onceMore } from './search-again.ts';
import * as address from './search-address.ts';
import { SearchBox } from './search-box.ts';
import { stateAfterChange, stateAfterPress, stateOfLink } from './search-controls.ts';
import { isDisk, nameIndexFiles } from './search-disk.ts';
import { Engines } from './search-engines.ts';
import { enterAddress } from './search-history.ts';
import { absoluteBase, hrefFor } from './search-href.ts';
import { followKeys, isByKey } from './search-keys.ts';
import { createLatest } from './search-latest.ts';
import { SearchRecords } from './search-records.ts';
import { askHost, renewPage } from './search-renewal.ts';
import { part } from './search-template.ts';
import { SearchView } from './search-view.ts';
import './display-settings.ts';
import './search-composing.ts';
import './search-shortcut.ts';

/** Milliseconds after which an answer counts as what the reader wanted to see. */
const REST = 3000;

/** How the reader came to a query, or asked for more lines of its answer. */
type Way = 'typed' | 'settled' | 'sent' | 'more';

/**
 * `<site-search>`: the search page. The address `?q=…` is the state: it can be shared, and the back button works.
 * Data: `data-base` the site's base, absolute or relative to the page; `data-index` the name of the index of its build;
 * `data-whole-pages` where Pagefind has an index too.
 */
class SiteSearch extends HTMLElement {
	#base!: string;
	#engines!: Engines;
	#box!: SearchBox;
	#view!: SearchView;
	#records!: SearchRecords;
	#state = address.BLANK;
	/** Lines of 全文检索 that the reader wants to see. */
	#lines = EXACT_LINES;
	/** The address is that of words still being typed, and makes way for the next ones. */
	#typing = false;
	#latest = createLatest();
	#pending = Promise.resolve();
	#rest: ReturnType<typeof setTimeout> | undefined;
	/** The last search got no answer, since the host did not give one. */
	#isLost = false;

	connectedCallback(): void {
		this.#base = absoluteBase(this.dataset['base'] ?? '/', document.baseURI);
		nameIndexFiles(document, location.protocol);
		this.#engines = new Engines(
			this.#base,
			this.dataset['index'] ?? '',
			this.hasAttribute('data-whole-pages') && !isDisk(location.protocol),
		);
		this.#box = new SearchBox(part<HTMLFormElement>(this, 'form'), {
			touched: () => this.#view.hush(),
			typed: (query) => this.#typed(query),
			sent: (query) => this.#change(address.withQuery(this.#state, query), 'sent'),
		});
		const { input } = this.#box;
		this.#view = new SearchView(this, input, (path) =>
			hrefFor(path, this.#base, location.protocol),
		);
		this.#records = new SearchRecords(this, input, () => momentInBeijing(Date.now()).today);
		followKeys(this, input, () => this.#ready());
		input.addEventListener('focus', () => this.#engines.prepare(), { once: true });
		this.addEventListener('change', this.#onChange);
		this.addEventListener('click', this.#onClick);
		for (const event of ['click', 'auxclick', 'contextmenu'])
			part(this, 'results').addEventListener(event, this.#onOpen);
		addEventListener('popstate', this.#restore);
		addEventListener('pagehide', this.#onLeave);
		addEventListener('online', this.#onOnline);
		this.#restore();
	}

	disconnectedCallback(): void {
		removeEventListener('popstate', this.#restore);
		removeEventListener('pagehide', this.#onLeave);
		removeEventListener('online', this.#onOnline);
	}

	/** The engine behind the list, for those who measure it. */
	get finder(): Promise<Finder> {
		return this.#engines.get(false);
	}

	/** Put another engine in place of the site's own, as tests do. */
	set finder(finder: Finder) {
		this.#engines.replaceFinder(finder);
		this.#ask('settled');
	}

	#restore = (): void => {
		const sent = address.isSent(location.search);
		this.#state = address.readAddress(location.search);
		this.#typing = false;
		this.#box.query = this.#state.query;
		// Enter in another page's box: this page is no step of its own on the way to a place.
		if (sent) enterAddress(this.#state, 'replace');
		this.#ask(sent ? 'sent' : 'settled', 'replace');
	};

	#typed(query: string): void {
		const next = address.withQuery(this.#state, query);
		// The first letter after a search that had come to rest begins a new step back.
		const how = this.#typing || this.#state.query === '' ? 'replace' : 'push';
		this.#typing = true;
		this.#state = next;
		enterAddress(next, how);
		this.#ask('typed');
	}

	/** A new state by anything but typing. */
	#change(next: address.SearchState, way: 'settled' | 'sent' = 'settled'): void {
		const how = this.#typing && next.query === this.#state.query ? 'replace' : 'push';
		this.#typing = false;
		this.#state = next;
		this.#box.query = next.query;
		enterAddress(next, how);
		this.#ask(way);
	}

	async #ready(): Promise<void> {
		this.#box.flush();
		await this.#pending;
	}

	#ask(way: Way, follow: 'assign' | 'replace' = 'assign'): void {
		this.#lines = way === 'more' ? this.#lines + EXACT_LINES : EXACT_LINES;
		this.#pending = this.#search(way, follow);
	}

	async #search(way: Way, follow: 'assign' | 'replace'): Promise<void> {
		const state = this.#state;
		clearTimeout(this.#rest);
		this.#isLost = false;
		this.#view.begin(state);
		if (state.query === '') {
			this.#latest.drop();
			return this.#records.showRecent();
		}
		this.#records.hideRecent();
		try {
			const answer = await this.#latest.run(() => onceMore(() => this.#answer(state)));
			if (!answer) return;
			if (way === 'sent' && this.#follow(state, answer, follow)) return;
			const engine = await this.#engines.get(state.exact);
			const excerpts: Finder['excerpts'] = (passages) => engine.excerpts(passages);
			if (way === 'more') return this.#view.goOn(state, answer, excerpts);
			this.#view.show(state, answer, excerpts, way !== 'typed');
			this.#restOn(state, answer, way === 'typed' ? REST : 0);
		} catch {
			await this.#fail(state);
		}
	}

	async #fail(state: address.SearchState): Promise<void> {
		const host = await askHost(this.dataset['index'] ?? '');
		const isOver = state !== this.#state || (host === 'newer' && renewPage());
		if (isOver) return;
		this.#isLost = host === 'unreachable';
		this.#view.fail(state, host);
	}

	async #answer({ query, filters, undone, older, exact }: address.SearchState): Promise<Answer> {
		const engine = await this.#engines.get(exact);
		return engine.find({ typed: query, filters, undone, older, most: this.#lines });
	}

	/** Enter goes straight to a place that the query names without doubt. Filters ask for a list. */
	#follow(state: address.SearchState, { found }: Answer, how: 'assign' | 'replace'): boolean {
		const [first] = found;
		if (!first?.certain || state.exact || Object.keys(state.filters).length > 0) return false;
		this.#records.opened(state.query);
		location[how](hrefFor(first.href, this.#base, location.protocol));
		return true;
	}

	#restOn(state: address.SearchState, answer: Answer, after: number): void {
		const rested = (): void => this.#records.rested(state, answer.found.length);
		if (after === 0) rested();
		else this.#rest = setTimeout(rested, after);
	}

	#onChange = (event: Event): void => {
		const next = stateAfterChange(this.#state, event.target as HTMLInputElement);
		if (next) this.#change(next);
	};

	/** Buttons of chosen filters and readings, and links to other searches. */
	#onClick = (event: MouseEvent): void => {
		if ((event.target as Element).closest('[data-more]')) return this.#ask('more');
		const pressed = stateAfterPress(this.#state, event.target as Element);
		if (pressed) return this.#change(pressed);
		const linked = stateOfLink(event);
		if (!linked) return;
		event.preventDefault();
		this.#change(linked);
		// The link is gone; on a phone, though, a focus would put the keyboard over the results.
		if (isByKey(event)) this.#box.input.focus();
	};

	#onOpen = (event: Event): void => {
		if ((event.target as Element).closest('a')) this.#records.opened(this.#state.query);
	};

	#onLeave = (): void => this.#records.left();

	#onOnline = (): void => {
		if (this.#isLost) this.#ask('settled');
	};
}

if (!customElements.get('site-search')) customElements.define('site-search', SiteSearch);
