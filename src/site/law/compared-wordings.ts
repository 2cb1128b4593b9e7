import { compareLaws } from '../../domain/law/compare/compare.ts';
import { stepOf, type Step } from '../../domain/law/compare/lineage.ts';
import { tellChanges, type ToldComparison } from '../../domain/law/compare/told/told.ts';
import type { LawRecord } from '../../holdings/law-record.ts';
import { readStatute } from '../../loaders/statute-text.ts';
import type { LawVersion } from '../../schemas/law.ts';
import { oncePer } from '../once.ts';

/** Two wordings of a law that follow one another, compared for their page and for what each article says of its past. */
interface Comparison {
	told: ToldComparison;
	step: Step;
}

/** Wordings of a law that follow one another, the newest first. A law with one text has none. */
export const successive = ({ wordings }: LawRecord): { old: LawVersion; newer: LawVersion }[] =>
	wordings.slice(1).map((old, place) => ({ old, newer: wordings[place]! }));

/** Of one law, by the days of the newer wordings. */
const comparisonsOf = oncePer<LawRecord, Map<string, Comparison>>(() => new Map());

/** @param old day of the older wording, as `newer` is of the newer: `2009-08-27` */
export function comparedWordings(law: LawRecord, old: string, newer: string): Comparison {
	const known = comparisonsOf(law);
	const comparison = known.get(newer) ?? compared(law.id, old, newer);
	known.set(newer, comparison);
	return comparison;
}

function compared(law: string, old: string, newer: string): Comparison {
	const changes = compareLaws(readStatute(law, old), readStatute(law, newer));
	return { told: tellChanges(changes), step: stepOf(changes) };
}
