/** A soft hyphen or a character of no width, which word processors and web pages leave behind. Part of a regular expression. */
export const UNSEEN = '[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\ufeff]';
const ALL_UNSEEN = new RegExp(UNSEEN, 'g');

/** A text without the characters that nobody sees. */
export const visible = (text: string): string => text.replace(ALL_UNSEEN, '');

/** `U+00AD`: how people are told of a character that they do not see. */
export const codePointOf = (character: string): string =>
	`U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
