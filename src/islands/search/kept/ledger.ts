import { keptList } from '../../browser/kept-list.ts';
import type { Store } from '../../browser/storage.ts';

const KEY = 'pufa:search-ledger';
const MOST = 200;
const MONTHS = 'pufa:search-months';
const MOST_MONTHS = 24;

/** A query that found nothing, or of whose results none was opened. */
export interface LedgerEntry {
	query: string;
	times: number;
	/** The last day, `YYYY-MM-DD`. */
	last: string;
	outcome: 'none' | 'unopened';
}

/** How often something was searched in a month, and how often a result was opened: whether readers find more than before. */
export interface LedgerMonth {
	/** `2026-11` */
	month: string;
	searches: number;
	opened: number;
}

/** What the reader may hand to the editor: `npm run import` reads it. */
export interface LedgerFile {
	pufa: 'search-ledger';
	version: 1;
	exported: string;
	queries: LedgerEntry[];
	months: LedgerMonth[];
}

/** The queries that led nowhere, and how many did, on this device only. */
export interface Ledger {
	/** Newest first. */
	all: () => LedgerEntry[];
	/** Newest first. */
	months: () => LedgerMonth[];
	/** So many more searches, and so many more of which a result was opened. Nothing is kept of their words. */
	count: (more: Omit<LedgerMonth, 'month'>, today: string) => void;
	/** One more time that a query led nowhere. */
	note: (query: string, outcome: LedgerEntry['outcome'], today: string) => void;
	/** A result was opened after all: what was noted as unopened is taken back. @returns whether there was such a note */
	opened: (query: string) => boolean;
	clear: () => void;
	file: (today: string) => LedgerFile;
}

/** @param store where it is kept; it goes nowhere else unless the reader saves the file and hands it on */
export function createLedger(store: Store): Ledger {
	const { all, save } = keptList(store, KEY, MOST, isEntry);
	const months = keptList(store, MONTHS, MOST_MONTHS, isMonth);
	return {
		all,
		months: months.all,
		count: (more, today) => {
			const month = today.slice(0, 7);
			const before = months.all();
			const { searches = 0, opened = 0 } = before.find((one) => one.month === month) ?? {};
			const counted = { month, searches: searches + more.searches, opened: opened + more.opened };
			months.save([counted, ...before.filter((one) => one.month !== month)]);
		},
		note: (query, outcome, today) => {
			if (query === '') return;
			const entries = all();
			const times = (entries.find((entry) => entry.query === query)?.times ?? 0) + 1;
			const others = entries.filter((entry) => entry.query !== query);
			save([{ query, times, last: today, outcome }, ...others]);
		},
		opened: (query) => {
			const before = all();
			const left = before.filter((entry) => entry.query !== query || entry.outcome === 'none');
			save(left);
			return left.length < before.length;
		},
		clear: () => {
			save([]);
			months.save([]);
		},
		file: (today) => ({
			pufa: 'search-ledger',
			version: 1,
			exported: today,
			queries: all(),
			months: months.all(),
		}),
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

function isMonth(item: unknown): item is LedgerMonth {
	if (typeof item !== 'object' || item === null) return false;
	const { month, searches, opened } = item as Partial<Record<keyof LedgerMonth, unknown>>;
	return (
		/^\d{4}-(?:0[1-9]|1[0-2])$/.test(String(month)) && [searches, opened].every(Number.isInteger)
	);
}
