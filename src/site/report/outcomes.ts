import { RESULTS } from '../../domain/report/model.ts';
import { countOutcomes, type LedgerRow, type Outcome } from '../../domain/report/years/years.ts';

/** How many promises came out how. */
export interface OutcomeCount {
	outcome: Outcome;
	count: number;
	/** Its place in a bar of all promises, in percent. */
	from: string;
	width: string;
}

/** The outcomes of a ledger, the best first; those that did not occur are left out. */
export function outcomesOf(rows: readonly LedgerRow[]): OutcomeCount[] {
	const share = (count: number): string => `${Math.round((count / rows.length) * 1000) / 10}%`;
	let before = 0;
	return countOutcomes(rows, [...RESULTS, '未回应']).map(({ outcome, count }) => {
		before += count;
		return { outcome, count, from: share(before - count), width: share(count) };
	});
}
