import type { LedgerQuery } from '../../src/schemas/ledger.ts';

type Loose<T> = { [Key in keyof T]?: unknown };

/** An invented search that found nothing. */
export const entry = (fields: Loose<LedgerQuery> = {}): Loose<LedgerQuery> => ({
	query: '遛鸟要牵绳吗',
	times: 3,
	last: '2031-02-01',
	outcome: 'none',
	...fields,
});

/** A search that holds to the schema. */
export const search = (
	query: string,
	times = 1,
	fields: Partial<LedgerQuery> = {},
): LedgerQuery => ({
	query,
	times,
	last: '2031-02-01',
	outcome: 'none',
	...fields,
});

/** An export of a reader's browser, as the text of its file. */
export const ledgerText = (
	queries: readonly unknown[] | undefined,
	fields: Record<string, unknown> = {},
): string =>
	JSON.stringify({ pufa: 'search-ledger', version: 1, exported: '2031-03-01', queries, ...fields });
