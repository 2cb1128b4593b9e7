import { cutTerms } from '../text/cut.ts';
import { foldText } from '../text/fold.ts';
import type { Reading } from './answer.ts';

/** What a word of statutes counts beside the word that was typed; each further one less. */
const [SHARE, LESS, MOST] = [0.6, 0.8, 4];

/**
 * The everyday words that a query holds. Longer ones first, and none twice over the same characters.
 * @param text the folded query
 * @param rows everyday word and the words of statutes for it
 */
export function synonymsIn(text: string, rows: readonly string[][]): Reading[] {
	const said = rows
		.map(([say = '', ...law]) => ({ say, law, folded: foldText(say).text }))
		.sort((a, b) => b.folded.length - a.folded.length);
	let left = text;
	const readings: Reading[] = [];
	for (const { say, law, folded } of said) {
		if (folded === '' || !left.includes(folded)) continue;
		left = left.replaceAll(folded, ' '.repeat(folded.length));
		readings.push({ key: `syn:${say}`, kind: 'synonym', typed: say, readAs: law.slice(0, MOST) });
	}
	return readings;
}

/** The terms that readings add to a query, with what they count. */
export function termsOf(readings: readonly Reading[]): Map<string, number> {
	const weights = new Map<string, number>();
	for (const { kind, readAs } of readings)
		readAs.forEach((words, place) => {
			const weight = kind === 'synonym' ? SHARE * LESS ** place : 0.9;
			for (const { text } of cutTerms(foldText(words).text))
				weights.set(text, Math.max(weights.get(text) ?? 0, weight));
		});
	return weights;
}
