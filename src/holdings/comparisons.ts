import { compareLaws } from '../domain/law/compare/compare.ts';
import { stepOf, type Step } from '../domain/law/compare/lineage.ts';
import { tellChanges, type ToldComparison } from '../domain/law/compare/told.ts';
import { readStatute } from '../loaders/statute-text.ts';
import type { LawVersion } from '../schemas/law.ts';
import type { LawRecord } from './law-record.ts';

/** Two wordings of a law that follow one another, compared for their page and for what each article says of its past. */
export interface Comparison {
	told: ToldComparison;
	step: Step;
}

/** Comparisons by `law-id older newer`, the days of the wordings. */
export type Comparisons = Map<string, Comparison>;

export const comparisonKey = (law: string, old: string, newer: string): string =>
	`${law} ${old} ${newer}`;

/** Wordings of a law that follow one another, the newest first. A law with one text has none. */
export const successive = ({ wordings }: LawRecord): { old: LawVersion; newer: LawVersion }[] =>
	wordings.slice(1).map((old, place) => ({ old, newer: wordings[place]! }));

/** @param old day of the older wording, as `newer` is of the newer: `2009-08-27` */
export function compareWordings(law: string, old: string, newer: string): Comparison {
	const changes = compareLaws(readStatute(law, old), readStatute(law, newer));
	return { told: tellChanges(changes), step: stepOf(changes) };
}

/** Everything that a law's pages say of its changes. */
export function addComparisons(found: Comparisons, law: LawRecord): void {
	for (const { old, newer } of successive(law)) {
		const key = comparisonKey(law.id, old.date, newer.date);
		found.set(key, compareWordings(law.id, old.date, newer.date));
	}
}
