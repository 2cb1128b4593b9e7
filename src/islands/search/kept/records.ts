import { isTooLong } from '../../../search/asked/longest.ts';
import type { SearchState } from '../address.ts';
import { createLedger } from './ledger.ts';
import { createLedgerList } from './ledger-list.ts';
import { createRecent } from './recent.ts';
import { createRecentList } from './recent-list.ts';
import { followKeySwitch } from '../field/key-switch.ts';
import { safeStore } from '../../browser/storage.ts';
import { part } from '../../browser/template.ts';
import { createTrail } from './trail.ts';

/** What the page keeps on this device: recent searches, queries that led nowhere, the shortcut's switch. No pasted text. */
export class SearchRecords {
	#device = safeStore(() => localStorage);
	#recent = createRecent(this.#device);
	#ledger = createLedger(this.#device);
	#trail;
	#recentList;
	#ledgerList;

	constructor(root: HTMLElement, box: HTMLElement, today: () => string) {
		this.#trail = createTrail(
			this.#ledger,
			safeStore(() => sessionStorage),
			today,
		);
		this.#recentList = createRecentList(root, this.#recent, box);
		this.#ledgerList = createLedgerList(root, this.#ledger, today);
		followKeySwitch(part<HTMLInputElement>(root, 'slash-on'));
		this.#ledgerList.show();
		part(root, 'records').hidden = false;
	}

	/** The recent searches stand where the answer would be. */
	showRecent(): void {
		this.#recentList.show(true);
	}

	/** Put the list of recent searches away. */
	hideRecent(): void {
		this.#recentList.show(false);
	}

	/** An answer that the reader has let stand. One that was narrowed down says nothing about what the site lacks. */
	rested(state: SearchState, found: number): void {
		if (isTooLong(state.query)) return;
		this.#recent.add(state.query);
		const narrowed =
			state.exact || state.undone.length > 0 || Object.keys(state.filters).length > 0;
		if (narrowed || !this.#recent.isOn()) return;
		this.#trail.rested(state.query, found);
		this.#ledgerList.show();
	}

	/** A result of a query was opened. */
	opened(query: string): void {
		if (isTooLong(query)) return;
		this.#recent.add(query);
		if (this.#recent.isOn()) this.#trail.opened(query);
	}

	/** The reader leaves the page. */
	left(): void {
		if (this.#recent.isOn()) this.#trail.left();
	}
}
