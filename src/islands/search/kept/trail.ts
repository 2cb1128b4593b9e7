import type { Ledger } from './ledger.ts';
import { keptList } from '../../browser/kept-list.ts';
import type { Store } from '../../browser/storage.ts';

const DONE = 'pufa:search-done';

/** What became of the queries of this visit, for the ledger. */
export interface Trail {
	/** An answer has come to rest: the reader pressed Enter, or let it stand for a while. */
	rested: (query: string, results: number) => void;
	/** A result of the query was opened. */
	opened: (query: string) => void;
	/** The reader goes on: to another query, or away. */
	left: () => void;
}

/**
 * A query without results is noted when its answer has come to rest. One with results is noted when the reader goes
 * on and has opened none. Each query counts once in a visit, however often the reader comes back to its list.
 * @param visit storage that lasts as long as the tab
 * @param today `YYYY-MM-DD`
 */
export function createTrail(ledger: Ledger, visit: Store, today: () => string): Trail {
	let waiting: string | null = null;
	const isText = (item: unknown): item is string => typeof item === 'string';
	const { all: done, save } = keptList(visit, DONE, Infinity, isText);
	const finish = (query: string, opened: boolean): void => {
		if (query === '' || done().includes(query)) return;
		save([query, ...done()]);
		ledger.count({ searches: 1, opened: Number(opened) }, today());
	};
	const note = (query: string, outcome: 'none' | 'unopened'): void => {
		if (done().includes(query)) return;
		ledger.note(query, outcome, today());
		finish(query, false);
	};
	const left = (): void => {
		if (waiting !== null) note(waiting, 'unopened');
		waiting = null;
	};
	return {
		left,
		rested: (query, results) => {
			if (waiting !== query) left();
			if (results === 0) note(query, 'none');
			else waiting = query;
		},
		opened: (query) => {
			const isTakenBack = ledger.opened(query);
			// The search was counted when the reader left it.
			if (isTakenBack && done().includes(query)) ledger.count({ searches: 0, opened: 1 }, today());
			finish(query, true);
		},
	};
}
