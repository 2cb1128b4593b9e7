import { coreOf } from '../../asked/core.ts';
import type { Asked } from '../../asked/read-question.ts';
import { cutTerms } from '../../text/cut.ts';
import { foldText } from '../../text/fold.ts';
import { hasDictionary, heldByDictionary } from '../../text/dictionary.ts';
import type { Reading } from '../answer.ts';
import { unexplained, wordnessOf } from './asked-words.ts';
import { readMissing } from './missing-character.ts';
import { readOneCharacter } from './one-character.ts';
import { likeInSentence, readBySound, type IsHeld, type Sounds } from '../index/sounds.ts';
import { keysAround, synonymsIn } from './synonyms.ts';
import { isShort, type Known, type Written } from './written.ts';

/** What a question may mean beyond its words. */
export interface Meant {
	readings: Reading[];
	/** Terms of the question with its slips mended that it does not have as it was typed: 后驾 of 酒后架车. */
	mended: string[];
}

/** Words that may be meant too: those of statutes for everyday words, slips by sound, words that hold a lone character. */
export async function alsoMeant(written: Written, known: Known): Promise<Meant> {
	const { text } = written.asked;
	const { index, terms, taken } = known;
	const words = written.words.map((word) => word.text);
	const rows = await terms.synonymsFrom([...words, ...keysAround(text)]);
	const everyday = synonymsIn(text, rows, wordnessOf(written.words));
	const read = taken(everyday);
	const missing = taken(
		isShort(written.asked) && !isPlain(written.asked)
			? readMissing(text, written.words, saidBy(everyday), rows, index)
			: [],
	);
	const slips = taken(await slipsOf(written, [...everyday, ...missing], known.sounds));
	const heard = [...missing, ...slips];
	const mended = heard.reduce(asMeant, text);
	const one = taken(await readOneCharacter(text, index, terms));
	if (mended === text) return { readings: [...read, ...one], mended: [] };
	const further = await saidIn(mended, rows, written, known);
	const readWords = new Set(everyday.flatMap(({ readAs }) => readAs));
	const news = further.filter(({ readAs }) => readAs.some((words) => !readWords.has(words)));
	return {
		readings: [...read, ...heard, ...taken(news), ...one],
		mended: pairsOf(mended).filter((pair) => pair.length > 1 && !words.includes(pair)),
	};
}

const pairsOf = (text: string): string[] => cutTerms(coreOf(text).text).map((term) => term.text);

/** The everyday words of a question whose slips are mended: 酒后驾车 in 酒后架车. */
async function saidIn(
	mended: string,
	rows: readonly string[][],
	{ words }: Written,
	{ terms }: Known,
): Promise<Reading[]> {
	const more = await terms.synonymsFrom([...pairsOf(mended), ...keysAround(mended)]);
	return synonymsIn(mended, [...rows, ...more], wordnessOf(words));
}

/** What everyday words are as the query is compared. */
const saidBy = (everyday: readonly Reading[]): string[] =>
	everyday.map(({ typed }) => foldText(typed).text);

/** A text with one of its pieces as it was meant. */
const asMeant = (text: string, { typed, readAs: [word = typed] }: Reading): string =>
	text.replace(typed, word);

/** Slips by sound. In a sentence only what the browser's dictionary puts into no word beside it is one. */
function slipsOf(
	{ asked, words }: Written,
	everyday: readonly Reading[],
	sounds: Sounds,
): Promise<Reading[]> {
	const said = everyday.map(({ typed }) => typed);
	const isHeld: IsHeld = (pair) => heldByDictionary(asked.text, pair);
	const isLoose = (pair: string): boolean => hasDictionary() && !isHeld(pair).includes(true);
	const slips = isPlain(asked) ? [] : unexplained(words, said, isLoose);
	if (isShort(asked)) return readBySound(slips, sounds, isHeld);
	const loose = slips.filter(isLoose);
	return readBySound(loose, sounds, isHeld, likeInSentence);
}

/** Around the number of a document or a place no other word was meant. */
const isPlain = (asked: Asked): boolean =>
	asked.numbers.length > 0 || asked.places.length > 0 || /\d号/.test(asked.text);
