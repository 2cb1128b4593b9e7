import { lackingIn, locatePlace, readPlace } from '../../../search/query.ts';
import { NUMERAL } from '../../../domain/law/numbers/numerals.ts';

/** What a reader looks for in a law: a place, or words that stand in an article. */
export type Wish =
	| { kind: 'nothing' }
	/** `lacking` is the 款 or 项 that the article does not have. */
	| { kind: 'place'; label: string; address: string | null; lacking: string }
	| { kind: 'words'; words: string[] };

// e.g. "22", "120-1", "二十二": the number of an article alone
const NUMBER = new RegExp(`^(?:(\\d{1,4})(?:[-.](\\d{1,2}))?|([${NUMERAL}]{1,8}))$`);

/**
 * What was typed into the box of a law.
 * @param typed `22`, `22条2款`, `120-1`, `第二十二条`, `试鸣 公告`
 * @param known whether the law has an address
 */
export function readWish(typed: string, known: (address: string) => boolean): Wish {
	const text = typed.normalize('NFKC').trim();
	if (text === '') return { kind: 'nothing' };
	const [, main, branch, numeral] = NUMBER.exec(text) ?? [];
	const number = main ?? numeral;
	const spelled = number ? `${number}条${branch ? `之${branch}` : ''}` : text;
	const { name, place } = readPlace(spelled);
	const section = sectionOf(text);
	const isPlace = place !== null && name === '';
	const article = isPlace ? locatePlace(place, known) : null;
	if (section !== '' && known(section) && !article)
		return { kind: 'place', label: text, address: section, lacking: '' };
	if (!isPlace) return { kind: 'words', words: fold(text).split(/\s+/) };
	const point = number && !branch ? `d${place.article}` : '';
	const address = article ?? (point && known(point) ? point : null);
	return {
		kind: 'place',
		label: spelled,
		address,
		lacking: address ? lackingIn(place, address) : '',
	};
}

// e.g. "2", "2.1", "第4.2.1节", "2.1条": the number of a section of a plan
const SECTION = /^第?(\d{1,2}(?:\.\d{1,2}){0,3})[节条]?$/;

/** `h2-h1` for `2.1`; empty for what is no number. */
const sectionOf = (text: string): string =>
	(SECTION.exec(text)?.[1]?.split('.') ?? []).map((number) => `h${Number(number)}`).join('-');

/** Text as it is compared: full-width and half-width forms, large and small letters are the same. */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Whether a folded text holds all the words. */
export const holds = (folded: string, words: readonly string[]): boolean =>
	words.every((word) => folded.includes(word));
