/** What stands for digits that may be a phone or identity number. */
export const MASK = '******';

const DIGIT = '[\\p{Nd}〇零一二三四五六七八九幺]';
// e.g. "13800000000", "138 0000 0000", "41088119900101000X", "一三八零零零"; not "22条", "一千二百六十条", "2026-11-23"
const NUMBER = new RegExp(
	`(?<!${DIGIT})(?!\\d{4}-\\d{2}-\\d{2}(?!${DIGIT}))${DIGIT}(?:[\\s\\p{C}-]{0,2}${DIGIT}){5,}(?:[\\s-]?[xXｘＸ](?![a-z]))?`,
	'gu',
);
// e.g. zero-width blanks and joiners, marks of direction: nobody sees them, and terminals obey some
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
/** Control characters, line separators, and what has no meaning of its own. */
const CONTROL = /[\p{C}\u2028\u2029]/gu;

const escaped = (character: string): string => `\\u{${character.codePointAt(0)!.toString(16)}}`;

/** A text without runs of six or more digits, which may be somebody's number. Also finds them written apart. */
export const masked = (text: string): string =>
	text.toWellFormed().replace(INVISIBLE, '').replace(NUMBER, MASK);

/**
 * Foreign text as a terminal may show it: numbers masked, control characters spelled out, on one line, not too long.
 * @param text anything
 * @param longest how many characters are kept
 */
export function printable(text: string, longest = 40): string {
	const characters = [...masked(text).replace(CONTROL, escaped)];
	const kept = characters.slice(0, longest).join('');
	return characters.length > longest ? `${kept}…` : kept;
}
