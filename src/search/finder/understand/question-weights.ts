import { cutTerms } from '../../text/cut.ts';
import type { Word } from './asked-words.ts';
import type { Weighted } from '../evidence/evidence.ts';
import type { Meant } from './meant.ts';
import { termsOf } from './synonyms.ts';

/** The terms of the name of a law or report say little of the place in it. */
const OF_NAME = 0.3;

/** A term of a question whose slip is mended: nearly as good as typed. */
const MENDED = 0.9;

/**
 * What each term of a question counts.
 * @param named laws and reports that it names
 * @param meant what else it may mean
 * @param isShort whether it is a word or two
 */
export function weightsOf(
	words: readonly Word[],
	named: readonly { name: string }[],
	{ readings, mended }: Meant,
	isShort: boolean,
): Weighted {
	const naming = new Set(named.flatMap(({ name }) => cutTerms(name).map((term) => term.text)));
	const isMore = words.some(({ text }) => !naming.has(text));
	const weights = new Map(
		words.map(({ text }) => [text, isMore && naming.has(text) ? OF_NAME : 1]),
	);
	for (const [term, weight] of [
		...termsOf(readings, isShort),
		...mended.map((term): [string, number] => [term, MENDED]),
	])
		weights.set(term, Math.max(weights.get(term) ?? 0, weight));
	return weights;
}
