import { coreOf } from '../asked/core.ts';
import { readQuestion, type Asked } from '../asked/read-question.ts';
import { readYear } from '../asked/years.ts';
import { foldText } from '../text/fold.ts';
import { absentIn } from './absent.ts';
import { lawsBeginningAndEnding, type NamedLaw } from '../law-names.ts';
import type { Question, Reading } from './answer.ts';
import type { Weighted } from './evidence.ts';
import { wordsBetween } from './boundaries.ts';
import { endOfCrime, lawsOfCrimes, withLess } from './crimes.ts';
import { heldBeside, unexplained, wordnessOf, wordsOf, type Word } from './asked-words.ts';
import { readOneCharacter } from './one-character.ts';
import { ownReadings } from './own-readings.ts';
import { weightsOf } from './question-weights.ts';
import type { SiteIndex } from './site-index.ts';
import { readPinyin } from './read-pinyin.ts';
import { readByForm, readBySound, readNameBySound, type Sounds } from './sounds.ts';
import { isSubject } from './subject.ts';
import { keysAround, synonymsIn } from './synonyms.ts';
import type { Terms } from './terms.ts';
import { isLawName, isOtherName, lawsNamedIn, ownPagesHolding } from './titles.ts';

/** A question as the index is asked. */
export interface Understood {
	asked: Asked;
	/** Everything that was understood beyond the plain words, also what the reader has taken back. */
	readings: Reading[];
	weights: Weighted;
	/** Pages of laws that the question names. */
	named: number[];
	/** Pages of laws that it means without naming them: it is the name of a crime. */
	implied: number[];
	/** Laws that it may mean by the first and last character of their names. */
	inTwo: NamedLaw[];
	/** What it asks about if it is a word or two and nothing else: the words, and what everyday words stand for. */
	subjects: string[];
	/** Pages of the office's own whose titles hold all that the question is about. */
	titled: number[];
	/** What stands for the query where places are looked for: pinyin names are already names, and the year of a wording is gone. */
	placeText: string;
	/** The year of the wording that the question asks for. */
	year: number | undefined;
}

/** What a question is asked of. */
interface Known {
	index: SiteIndex;
	terms: Terms;
	sounds: Sounds;
	/** Notes readings, and gives those that the reader has not taken back. */
	taken: (found: readonly Reading[]) => Reading[];
}

/** What a question means, from its words and what the index knows of them. */
export async function understand(
	question: Question,
	index: SiteIndex,
	terms: Terms,
	sounds: Sounds,
): Promise<Understood> {
	const readings: Reading[] = [];
	const taken = (found: readonly Reading[]): Reading[] => {
		readings.push(...found);
		return found.filter(({ key }) => !question.undone.includes(key));
	};
	const known = { index, terms, sounds, taken };
	const written = await inOurWriting(question.typed, known);
	const inTwo = lawsInTwo(written, index);
	taken([
		...ownReadings(written.asked),
		...(inTwo.length > 0 ? [] : absentIn(written.asked, index)),
	]);
	const meant = await alsoMeant(written, known);
	const named = lawsNamedIn(index, written.asked.text);
	const crime = endOfCrime(written.asked.text);
	return {
		asked: written.asked,
		readings,
		weights: withLess(crime, weightsOf(written.words, named, meant, isShort(written.asked))),
		named: named.map(({ page }) => page),
		implied: crime ? lawsOfCrimes(index) : [],
		inTwo,
		subjects: subjectsOf(written.asked, meant),
		titled: titledIn(written, index),
		placeText: written.typed,
		year: written.year,
	};
}

/** A question in the writing that the index has. */
interface Written {
	typed: string;
	asked: Asked;
	words: Word[];
	year: number | undefined;
}

/** Pinyin, names misspelt by sound and traditional characters are read first: all else is asked of what they stand for. */
async function inOurWriting(
	original: string,
	{ index, terms, sounds, taken }: Known,
): Promise<Written> {
	const days = new Map(index.root.days);
	const isName = (name: string): boolean => isLawName(index, name);
	const isAnyName = (name: string): boolean => isName(name) || isOtherName(index, name);
	const readAs = async (text: string): Promise<Written> => {
		const dated = QUOTES.test(text) ? null : readYear(text, isAnyName);
		const typed = dated?.text ?? text;
		const asked = readQuestion(typed, { days, isName });
		// Everyday words are looked for when the words are known: their files come with those of the words.
		terms.expect(keysAround(asked.text));
		return { typed, asked, words: await wordsOf(asked, terms), year: dated?.year };
	};
	let typed = usualSigns(original);
	const [pinyin] = taken(await readPinyin(typed, index, sounds));
	if (pinyin) typed = typed.replace(pinyin.typed, pinyin.readAs.join(' '));
	const [sounding] = taken(await readNameBySound(typed, index, sounds));
	if (sounding) typed = typed.replace(sounding.typed, sounding.readAs[0]!);
	const written = await readAs(typed);
	if (written.words.every(({ known }) => known)) return written;
	const [form] = taken(await readByForm(typed, sounds));
	return form ? readAs(form.readAs[0]!) : written;
}

/** Words that may be meant too: those of statutes for everyday words, slips by sound, words that hold a lone character. */
async function alsoMeant(
	{ asked, words }: Written,
	{ index, terms, sounds, taken }: Known,
): Promise<Reading[]> {
	const rows = await terms.synonymsFrom([
		...words.map(({ text }) => text),
		...keysAround(asked.text),
	]);
	const everyday = synonymsIn(asked.text, rows, wordnessOf(words));
	const said = everyday.map(({ typed: say }) => say);
	const slips = isPlain(asked) ? [] : unexplained(words, said);
	return [
		...taken(everyday),
		...taken(await readBySound(slips, sounds, (pair) => heldBeside(asked.text, pair, words))),
		...taken(await readOneCharacter(asked.text, index, terms)),
	];
}

/** 劳法 is no word and no name: what begins and ends so is meant, 劳动法 first. */
const lawsInTwo = ({ asked, words }: Written, { laws }: SiteIndex): NamedLaw[] =>
	words.some(({ known }) => known) ? [] : lawsBeginningAndEnding(coreOf(asked.text).text, laws);

/** A question in a sentence asks for what is said, and no document: 灯笼, not 什么是灯笼. */
function subjectsOf({ text, places, numbers }: Asked, meant: readonly Reading[]): string[] {
	const isAlone = coreOf(text).text === text && places.length + numbers.length === 0;
	if (!isAlone || !isSubject(text)) return [];
	const said = meant.filter(
		({ kind, typed }) => kind === 'synonym' && foldText(typed).text === text,
	);
	return [text, ...said.flatMap(({ readAs }) => readAs.slice(0, 1))];
}

/** Pages whose titles answer a question of two words or more: 真实防空警报响了怎么办 is what 警报响了怎么办 asks for. */
function titledIn({ asked, words }: Written, index: SiteIndex): number[] {
	const parts = wordsBetween(coreOf(asked.text).text, wordnessOf(words));
	const isQuestion = parts.filter(({ length }) => length > 1).length > 1;
	return isQuestion ? ownPagesHolding(index, parts) : [];
}

// What stands in them is looked for as it is.
const QUOTES = /["“”＂「」『』]/;
// e.g. "ＭＦＤ１２５４", typed with the input method on
const FULL_WIDTH = /[Ａ-Ｚａ-ｚ０-９]/g;
// e.g. "5-12", "9/18", "5。12": a day, where nothing else is asked
const DAY_ALONE = /^\s*(\d{1,2})\s*[-/。]\s*(\d{1,2})\s*$/;

const usualSigns = (typed: string): string =>
	typed
		.replace(FULL_WIDTH, (letter) => letter.normalize('NFKC'))
		.replace(DAY_ALONE, (_, month: string, day: string) => `${month}·${day}`);

/** In a sentence, and around the number of a document or a place, no other word was meant. */
const isPlain = (asked: Asked): boolean =>
	!isShort(asked) || asked.numbers.length > 0 || asked.places.length > 0 || /\d号/.test(asked.text);

/** Whether a text is a word or two. In longer ones pairs that span two words are often unknown. */
const isShort = ({ text }: Asked): boolean => text.length <= MOST_OF_SHORT;

const MOST_OF_SHORT = 8;
