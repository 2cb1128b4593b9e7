import { compareLaws, type Change } from '../domain/law/compare/compare.ts';
import { stepOf, type Step } from '../domain/law/compare/lineage.ts';
import { readStatute } from '../loaders/statute-text.ts';

/** Comparisons are made twice, for their page and for what each article says of its past; the second is kept of the first. */
const steps = new Map<string, Step>();

const keyOf = (law: string, old: string, newer: string): string => `${law} ${old} ${newer}`;

/** What changed between two wordings of a law, by their dates. */
export function comparedWordings(law: string, old: string, newer: string): Change[] {
	const changes = compareLaws(readStatute(law, old), readStatute(law, newer));
	if (import.meta.env.PROD) steps.set(keyOf(law, old, newer), stepOf(changes));
	return changes;
}

/** What became of the articles between two wordings of a law that follow one another. */
export function stepBetween(law: string, old: string, newer: string): Step {
	return steps.get(keyOf(law, old, newer)) ?? stepOf(comparedWordings(law, old, newer));
}
