import { withoutAmounts } from '../../asked/amounts.ts';
import { coreOf } from '../../asked/core.ts';
import type { Asked } from '../../asked/read-question.ts';
import { cutTerms } from '../../text/cut.ts';
import type { Word } from './asked-words.ts';
import type { Weighted } from '../evidence/evidence.ts';
import type { Meant } from './meant.ts';
import { termsOf } from './reading-weights.ts';
import { isClause } from './written.ts';

/** The terms of the name of a law or report say little of the place in it. */
const OF_NAME = 0.3;

/** How long, how much or how old says little of what a question is about, and stands in articles about anything. */
const OF_AMOUNT = 0.3;

/** A term of a question whose slip is mended: nearly as good as typed. */
const MENDED = 0.9;

/**
 * What each term of a question counts.
 * @param named laws and reports that it names
 * @param meant what else it may mean
 * @param asked the question
 */
export function weightsOf(
	words: readonly Word[],
	named: readonly { name: string }[],
	{ readings, mended }: Meant,
	asked: Asked,
): Weighted {
	const naming = new Set(named.flatMap(({ name }) => cutTerms(name).map((term) => term.text)));
	const isMore = words.some(({ text }) => !naming.has(text));
	const isAmount = amountsIn(asked);
	const weightOf = (term: string): number =>
		isMore && naming.has(term) ? OF_NAME : isAmount(term) ? OF_AMOUNT : 1;
	const weights = new Map(words.map((word) => [word.text, weightOf(word.text)]));
	for (const [term, weight] of [
		...termsOf(readings, isClause(asked)),
		...mended.map((term): [string, number] => [term, MENDED]),
	])
		weights.set(term, Math.max(weights.get(term) ?? 0, weight));
	return weights;
}

/** Which terms only an amount gives a question: 3个, 个月 and 月的 in 扣了我3个月的工资. None if it has no others. */
function amountsIn({ text }: Asked): (term: string) => boolean {
	const left = termsOfCore(withoutAmounts(text));
	const all = termsOfCore(text);
	return (term) => left.size > 0 && all.has(term) && !left.has(term);
}

const termsOfCore = (text: string): Set<string> =>
	new Set(cutTerms(coreOf(text).text).map((term) => term.text));
