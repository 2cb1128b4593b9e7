import { coreOf } from '../../asked/core.ts';
import type { IsName } from '../../asked/places.ts';
import { readQuestion, type Asked } from '../../asked/read-question.ts';
import { readAge } from '../../asked/ages.ts';
import { readYear } from '../../asked/years.ts';
import type { Reading } from '../answer.ts';
import { wordsOf, type Word } from './asked-words.ts';
import { readPinyin } from './read-pinyin.ts';
import type { SiteIndex } from '../index/site-index.ts';
import { readByForm, readNameBySound, type Sounds } from '../index/sounds.ts';
import { keysAround } from './synonyms.ts';
import type { Terms } from '../index/terms.ts';
import { isLawName, isOtherName } from '../index/titles.ts';
import { EARLIER, type AskedWording } from './wording.ts';

/** What a question is asked of. */
export interface Known {
	index: SiteIndex;
	terms: Terms;
	sounds: Sounds;
	/** Notes readings, and gives those that the reader has not taken back. */
	taken: (found: readonly Reading[]) => Reading[];
}

/** A question in the writing that the index has. */
export interface Written {
	typed: string;
	asked: Asked;
	words: Word[];
	wording: AskedWording;
}

/** Pinyin, names misspelt by sound and traditional characters are read first: all else is asked of what they stand for. */
export async function inOurWriting(
	original: string,
	{ index, terms, sounds, taken }: Known,
): Promise<Written> {
	const days = new Map(index.root.days);
	const isName = (name: string): boolean => isLawName(index, name);
	const isAnyName = (name: string): boolean => isName(name) || isOtherName(index, name);
	const readAs = async (text: string): Promise<Written> => {
		const { typed, wording } = QUOTES.test(text)
			? { typed: text, wording: undefined }
			: wordingAsked(text, isAnyName);
		const asked = readQuestion(typed, { days, isName });
		// Everyday words are looked for when the words are known: their files come with those of the words.
		terms.expect(keysAround(asked.text));
		return { typed, asked, words: await wordsOf(asked, terms), wording };
	};
	let typed = usualSigns(original);
	const [pinyin] = taken(await readPinyin(typed, index, sounds, terms));
	if (pinyin) typed = typed.replace(pinyin.typed, pinyin.readAs.join(' '));
	const [sounding] = taken(await readNameBySound(typed, index, sounds));
	if (sounding) typed = typed.replace(sounding.typed, sounding.readAs[0]!);
	const written = await readAs(typed);
	if (written.words.every(({ known }) => known)) return written;
	const [form] = taken(await readByForm(typed, sounds));
	return form ? readAs(form.readAs[0]!) : written;
}

/** The wording that a question asks for, and the question without these words. */
function wordingAsked(text: string, isName: IsName): Pick<Written, 'typed' | 'wording'> {
	const dated = readYear(text, isName);
	if (dated) return { typed: dated.text, wording: dated.year };
	const aged = readAge(text, isName);
	return { typed: aged?.text ?? text, wording: aged?.isEarlier ? EARLIER : undefined };
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

/** Whether a text is a word or two. In longer ones pairs that span two words are often unknown. */
export const isShort = ({ text }: Asked): boolean => text.length <= MOST_OF_SHORT;

const MOST_OF_SHORT = 8;

/** Whether what a question is about is said in a clause. In a story much stands that nobody asks about. */
export const isClause = ({ text }: Pick<Asked, 'text'>): boolean =>
	coreOf(text).text.length <= MOST_OF_CLAUSE;

const MOST_OF_CLAUSE = 16;
