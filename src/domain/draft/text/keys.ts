/** What of a text is compared, and where each unit of it stands in the text. */
export interface Keyed {
	key: string;
	/** `at[n]` is the place in the text of unit n of the key. */
	at: readonly number[];
}

/** How far two texts may differ and still be taken as the same. */
export type Strictness = 'exact' | 'layout' | 'signs';

/** A quotation inside a quotation has single marks (GB/T 15834-2011, 4.8): the law's own are double. */
const NESTED: Readonly<Record<string, string>> = { '‘': '“', '’': '”' };

// e.g. " ", "　", a line end, a zero-width blank
const BLANK = /[\s\u200b\ufeff]/u;
// e.g. "甲", "三", "〇", "7", "A": what is said; not "，", "（", "“"
const SAID = /[\p{L}\p{N}]/u;

const KEYS: Record<Strictness, (character: string) => string> = {
	exact: (character) => NESTED[character] ?? character,
	layout: (character) => (BLANK.test(character) ? '' : (NESTED[character] ?? character)),
	signs: (character) => {
		// The circle is a sign, but written for 〇: 二○○四年.
		const even = character === '○' ? '〇' : character.normalize('NFKC');
		return SAID.test(even) ? even : '';
	},
};

/** @param strictness `exact` compares every character, `layout` leaves out blanks, `signs` also every sign and width */
export function keyed(text: string, strictness: Strictness): Keyed {
	const keyOf = KEYS[strictness];
	const at: number[] = [];
	let key = '';
	let place = 0;
	for (const character of text) {
		const part = keyOf(character);
		for (let unit = 0; unit < part.length; unit += 1) at.push(place);
		key += part;
		place += character.length;
	}
	return { key, at };
}

/** Only what is said. */
export const saidIn = (text: string): string => keyed(text, 'signs').key;

/** So few words may stand in many places, or be no quotation at all: “黑广播”. */
const SHORT = 8;

/** Whether a quotation is long enough to be known again. */
export const isLong = (words: string): boolean => saidIn(words).length >= SHORT;
