import type { LedgerMonth, LedgerQuery, SearchLedger } from '../../schemas/ledger.ts';
import { masked } from './printable.ts';
import { plain } from './words.ts';

/** What is read of a search: of a pasted letter the beginning. */
const LONGEST = 200;

/**
 * The searches of all readers, equal ones as one, most asked first. Numbers that may be somebody's are masked here, so
 * that nothing later can show them.
 * @param ledgers the exports; one that is given twice counts once
 */
export function mergeLedgers(ledgers: readonly SearchLedger[]): LedgerQuery[] {
	const merged = new Map<string, LedgerQuery>();
	for (const { queries } of distinct(ledgers))
		for (const entry of queries) {
			const query = masked(entry.query).replace(/\s+/g, ' ').trim().slice(0, LONGEST);
			const before = merged.get(plain(query));
			merged.set(plain(query), before ? joined(before, entry) : { ...entry, query });
		}
	merged.delete('');
	return [...merged.values()].sort((a, b) => b.times - a.times || (a.query < b.query ? -1 : 1));
}

/** The searches of all readers by month, the oldest first. @param ledgers as in `mergeLedgers` */
export function mergeMonths(ledgers: readonly SearchLedger[]): LedgerMonth[] {
	const merged = new Map<string, LedgerMonth>();
	for (const { month, searches, opened } of distinct(ledgers).flatMap(({ months }) => months)) {
		const before = merged.get(month) ?? { month, searches: 0, opened: 0 };
		const sums = { searches: before.searches + searches, opened: before.opened + opened };
		merged.set(month, { month, ...sums });
	}
	return [...merged.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
}

const distinct = (ledgers: readonly SearchLedger[]): SearchLedger[] => [
	...new Map(ledgers.map((ledger) => [JSON.stringify(ledger), ledger])).values(),
];

/** Of two outcomes the worse one stays. */
const joined = (one: LedgerQuery, other: LedgerQuery): LedgerQuery => ({
	query: one.query,
	times: one.times + other.times,
	last: one.last > other.last ? one.last : other.last,
	outcome: one.outcome === 'none' ? 'none' : other.outcome,
});
