const WIDE = /[^\u0000-\u00ff]/; // eslint-disable-line no-control-regex

/**
 * The width of words in characters of Chinese: a Latin letter or a digit takes half of one, and programs set a quarter between them and
 * Chinese.
 */
export function widthOf(words: string): number {
	const wide = Array.from(words, (character) => WIDE.test(character));
	const seams = wide.filter((one, at) => at > 0 && one !== wide[at - 1]).length;
	return wide.reduce((width, one) => width + (one ? 1 : 0.5), seams / 4);
}
