import { keptList } from '../../browser/kept-list.ts';
import type { Store } from '../../browser/storage.ts';

const KEY = 'pufa:search-ledger';
const MOST = 200;

/** A query that found nothing, or of whose results none was opened. */
export interface LedgerEntry {
	query: string;
	times: number;
	/** The last day, `YYYY-MM-DD`. */
	last: string;
	outcome: 'none' | 'unopened';
}

/** What the reader may hand to the editor: `npm run import` reads it. */
export interface LedgerFile {
	pufa: 'search-ledger';
	version: 1;
	exported: string;
	queries: LedgerEntry[];
}

/** The queries that led nowhere, on this device only. */
export interface Ledger {
	/** Newest first. */
	all: () => LedgerEntry[];
	/** One more time that a query led nowhere. */
	note: (query: string, outcome: LedgerEntry['outcome'], today: string) => void;
	/** A result was opened after all: what was noted as unopened is taken back. */
	opened: (query: string) => void;
	clear: () => void;
	file: (today: string) => LedgerFile;
}

/** @param store where it is kept; it goes nowhere else unless the reader saves the file and hands it on */
export function createLedger(store: Store): Ledger {
	const { all, save } = keptList(store, KEY, MOST, isEntry);
	return {
		all,
		note: (query, outcome, today) => {
			if (query === '') return;
			const entries = all();
			const times = (entries.find((entry) => entry.query === query)?.times ?? 0) + 1;
			const others = entries.filter((entry) => entry.query !== query);
			save([{ query, times, last: today, outcome }, ...others]);
		},
		opened: (query) =>
			save(all().filter((entry) => entry.query !== query || entry.outcome === 'none')),
		clear: () => save([]),
		file: (today) => ({ pufa: 'search-ledger', version: 1, exported: today, queries: all() }),
	};
}

function isEntry(item: unknown): item is LedgerEntry {
	if (typeof item !== 'object' || item === null) return false;
	const { query, times, last, outcome } = item as Partial<Record<keyof LedgerEntry, unknown>>;
	return (
		typeof query === 'string' &&
		query !== '' &&
		Number.isInteger(times) &&
		typeof last === 'string' &&
		(outcome === 'none' || outcome === 'unopened')
	);
}
