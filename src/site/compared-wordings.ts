import {
	comparisonKey,
	compareWordings,
	type Comparison,
	type Comparisons,
} from '../holdings/comparisons.ts';
import { once } from './once.ts';
import { prepared } from './prepared.ts';

const kept = once(async (): Promise<Comparisons> => (await prepared('comparisons')) ?? new Map());

/** Comparisons are asked for twice, by their page and by what each article says of its past. */
export async function comparedWordings(
	law: string,
	old: string,
	newer: string,
): Promise<Comparison> {
	const found = await kept();
	const key = comparisonKey(law, old, newer);
	const comparison = found.get(key) ?? compareWordings(law, old, newer);
	found.set(key, comparison);
	return comparison;
}
