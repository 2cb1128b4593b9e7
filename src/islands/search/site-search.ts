import { momentInBeijing } from '../../domain/law/numbers/dates.ts';
import type { Finder } from '../../search/finder/answer.ts';
import * as address from './address.ts';
import { SearchAsking, type Way } from './asking/asking.ts';
import { SearchBox } from './box.ts';
import { stateAfterChange, stateAfterPress, stateOfLink } from './controls.ts';
import { isDisk, nameIndexFiles } from '../browser/disk.ts';
import { Engines } from './asking/engines.ts';
import { enterAddress } from './history.ts';
import { absoluteBase, hrefFor } from '../browser/href.ts';
import { followKeys, isByKey } from '../browser/keys.ts';
import { SearchRecords } from './kept/records.ts';
import { backToOpened, keepOpened, listedBefore } from './results/opened.ts';
import { part } from '../browser/template.ts';
import { SearchView } from './results/view.ts';
import '../display/display-settings.ts';
import './field/composing.ts';
import './field/shortcut.ts';

/**
 * `<site-search>`: the search page. The address `#q=…` is the state: it can be shared, and the back button works.
 * Data: `data-base` the site's base, absolute or relative to the page; `data-index` the name of the index of its build;
 * `data-worker` the engine's script, for `field/ahead.ts`; `data-whole-pages` where Pagefind has an index too.
 */
class SiteSearch extends HTMLElement {
	#engines!: Engines;
	#box!: SearchBox;
	#records!: SearchRecords;
	#asking!: SearchAsking;
	#state = address.BLANK;
	/** The address is that of words still being typed, and makes way for the next ones. */
	#typing = false;

	connectedCallback(): void {
		const base = absoluteBase(this.dataset['base'] ?? '/', document.baseURI);
		const index = this.dataset['index'] ?? '';
		const hrefOf = (path: string): string => hrefFor(path, base, location.protocol);
		nameIndexFiles(document, location.protocol);
		this.#engines = new Engines(
			base,
			index,
			this.hasAttribute('data-whole-pages') && !isDisk(location.protocol),
		);
		this.#box = new SearchBox(part<HTMLFormElement>(this, 'form'), {
			touched: () => view.hush(),
			typed: (query) => this.#typed(query),
			sent: (query) => this.#change(address.withQuery(this.#state, query), 'sent'),
		});
		const { input } = this.#box;
		const view = new SearchView(this, input, hrefOf);
		this.#records = new SearchRecords(this, input, () => momentInBeijing(Date.now()).today);
		this.#asking = new SearchAsking({
			engines: this.#engines,
			view,
			records: this.#records,
			index,
			follow: (path, how) => location[how](hrefOf(path)),
		});
		followKeys(this, input, () => this.#ready());
		input.addEventListener('focus', () => this.#engines.prepare(), { once: true });
		this.addEventListener('change', this.#onChange);
		this.addEventListener('click', this.#onClick);
		for (const event of ['click', 'auxclick', 'contextmenu'])
			part(this, 'results').addEventListener(event, this.#onOpen);
		addEventListener('popstate', this.#restore);
		addEventListener('pagehide', () => this.#records.left());
		addEventListener('online', () => this.#asking.askLostAgain());
		this.#restore();
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
		const asked = address.askedIn(location);
		// A link to a place of this page, as the one over its head: the address goes on holding what is asked.
		if (asked === null) return enterAddress(this.#state, 'replace');
		const sent = address.isSent(asked);
		this.#state = address.readAddress(asked);
		this.#typing = false;
		this.#box.query = this.#state.query;
		// Neither Enter in another page's box nor a question behind `?` is a step of its own on the way to a place.
		enterAddress(this.#state, 'replace');
		this.#asking.ask(this.#state, sent ? 'sent' : 'settled', 'replace', listedBefore());
		void this.#asking.shown.then(() => backToOpened(part(this, 'results')));
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

	#ask(way: Way): void {
		this.#asking.ask(this.#state, way);
	}

	async #ready(): Promise<void> {
		this.#box.flush();
		await this.#asking.shown;
	}

	#onChange = (event: Event): void => {
		const next = stateAfterChange(this.#state, event.target as HTMLInputElement);
		if (next) this.#change(next);
	};

	/** Buttons of chosen filters and readings, and links to other searches. */
	#onClick = (event: MouseEvent): void => {
		if ((event.target as Element).closest('[data-more]')) return this.#ask('more');
		if ((event.target as Element).closest('[data-again]')) return this.#askAgain(event);
		const pressed = stateAfterPress(this.#state, event.target as Element);
		if (pressed) return this.#change(pressed);
		const linked = stateOfLink(event);
		if (!linked) return;
		event.preventDefault();
		this.#change(linked);
		// The link is gone; on a phone, though, a focus would put the keyboard over the results.
		if (isByKey(event)) this.#box.input.focus();
	};

	/** The button is gone at once; the focus of a keyboard goes where one could ask as well. */
	#askAgain(event: MouseEvent): void {
		this.#ask('settled');
		if (isByKey(event)) this.#box.input.focus();
	}

	#onOpen = (event: Event): void => {
		const link = (event.target as Element).closest('a');
		if (!link) return;
		this.#records.opened(this.#state.query);
		keepOpened(link, this.#asking.lines);
	};
}

if (!customElements.get('site-search')) customElements.define('site-search', SiteSearch);
