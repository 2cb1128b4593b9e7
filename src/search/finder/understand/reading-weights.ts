import { cutTerms } from '../../text/cut.ts';
import { foldText } from '../../text/fold.ts';
import type { Reading } from '../answer.ts';

/** What a word of statutes counts beside the word that was typed; each further one less. */
const [SHARE, LESS] = [0.6, 0.8];

/** What such a word counts of it where the halves of the everyday word stand apart in the query. */
const OF_APART = 0.7;

/** What another reading counts: pinyin, a slip by sound. */
const OF_OTHER = 0.9;

/**
 * What the first word of statutes counts for an everyday word of 4 characters, and of more, that stands whole in a question of
 * one clause. The longer it is, the surer is what was meant: 邻居 stands in any story, 不给工资 in one.
 */
const [OF_FOUR, OF_MORE] = [0.8, 1];

/** The terms that readings add to a query, with what they count. @param isClause whether it is no story */
export function termsOf(readings: readonly Reading[], isClause: boolean): Map<string, number> {
	const weights = new Map<string, number>();
	for (const reading of readings)
		reading.readAs.forEach((words, place) => {
			const isSynonym = reading.kind === 'synonym';
			const weight = isSynonym ? shareOf(reading, place, isClause) * LESS ** place : OF_OTHER;
			for (const { text } of cutTerms(foldText(words).text))
				weights.set(text, Math.max(weights.get(text) ?? 0, weight));
		});
	return weights;
}

/** The share of a word that stands at a place among those for an everyday word. */
function shareOf({ typed, apart }: Reading, place: number, isClause: boolean): number {
	if (apart) return SHARE * OF_APART;
	const { length } = foldText(typed).text;
	if (place > 0 || !isClause || length < 4) return SHARE;
	return length === 4 ? OF_FOUR : OF_MORE;
}
