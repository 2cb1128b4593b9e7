// Soft hyphens and characters of no width, which word processors and web pages leave behind
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

/** A text without the characters that nobody sees. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '');
