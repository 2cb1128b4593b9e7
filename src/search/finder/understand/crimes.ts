import { coreOf } from '../../asked/core.ts';
import type { Weighted } from '../evidence/evidence.ts';
import type { SiteIndex } from '../index/site-index.ts';

// e.g. "盗窃罪", "故意伤害罪"; not "单位犯罪", "宣告无罪", which name no crime
const CRIME = /^\p{Script=Han}+[^\P{Script=Han}犯无有认定数论]罪$/u;

/**
 * The last pair of a crime's name, if a question is about nothing else: 窃罪 of 盗窃罪. Names of crimes are given by the
 * courts; the criminal law says what is done (盗窃公私财物的), so the texts that hold the name are about something else.
 * @param text the folded query
 */
export function endOfCrime(text: string): string | null {
	const core = coreOf(text).text;
	return CRIME.test(core) ? core.slice(-2) : null;
}

/** Pages of the law that says what a crime is. */
export const lawsOfCrimes = ({ laws, pageOfLaw }: SiteIndex): number[] =>
	laws.filter(({ shortTitle }) => shortTitle === '刑法').map(({ id }) => pageOfLaw.get(id)!);

/** What it counts: it stands in texts about procedure, seldom where the crime is defined. */
const OF_CRIME = 0.1;

/** Weights where the end of a crime's name counts less. */
export const withLess = (end: string | null, weights: Weighted): Weighted =>
	end !== null && weights.has(end) ? new Map(weights).set(end, OF_CRIME) : weights;
