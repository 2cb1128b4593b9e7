import type { Asked } from '../../asked/read-question.ts';
import { foldText } from '../../text/fold.ts';
import type { Candidate } from './candidates.ts';
import type { PassageTexts } from '../lines/passage-texts.ts';

/** Passages whose words are looked at for a phrase. */
const CHECKED = 60;

/** Without the passages that lack a phrase or hold a word behind a minus; a phrase that stands nowhere is looked for as words. */
export async function withPhrases(
	candidates: Candidate[],
	asked: Asked,
	texts: PassageTexts,
): Promise<Candidate[]> {
	const phrases = isSentence(asked) ? [] : asked.phrases;
	if (phrases.length === 0 && asked.without.length === 0) return candidates;
	const kept = await Promise.all(
		candidates.slice(0, CHECKED).map(async (candidate) => {
			const all = foldText(await texts.allOf(candidate.passage)).text;
			const fits = phrases.every(({ text }) => all.includes(text));
			return fits && !asked.without.some(({ text }) => all.includes(text)) ? [candidate] : [];
		}),
	);
	const fitting = kept.flat();
	return fitting.length > 0 || phrases.length === 0 ? fitting : candidates;
}

/** Quotes within a longer sentence only stress a word. */
const isSentence = ({ text, phrases }: Asked): boolean =>
	text.length - phrases.reduce((sum, phrase) => sum + phrase.text.length, 0) > 8;
