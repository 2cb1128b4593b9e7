/** What a person marked with signs: words in quotes, words behind a minus. */
export interface Marked {
	/** What was typed without these signs and without the words behind a minus. */
	text: string;
	/** Without the quotes. */
	phrases: string[];
	/** Without the minus. */
	without: string[];
}

// e.g. "警报试鸣" in any quotes; the two signs of a pair are often mixed up. Not 《》: a law's name is no phrase.
const QUOTED = '["“”＂]([^"“”＂]*)["“”＂]|「([^「」]*)」|『([^『』]*)』';
// e.g. "警报 -试鸣", "警报 －“试鸣 警报”"; only at the start or behind a blank, so not in "120-1" or "5-12"
const MARKED = new RegExp(`(^|\\s)[-－−﹣](?:${QUOTED}|([^\\s"“”＂「」『』]+))|${QUOTED}`, 'g');

/**
 * Takes the marked words out of what was typed.
 * A minus that would leave nothing to look for is none; quotes that are not closed are signs like others.
 */
export function readMarks(typed: string): Marked {
	const phrases: string[] = [];
	const without: string[] = [];
	const text = typed.replace(MARKED, (all: string, ...groups: unknown[]) => {
		const found = groups.slice(1, 8).map((group) => (typeof group === 'string' ? group : ''));
		const behindMinus = found.slice(0, 4).join('');
		const phrase = found.slice(4).join('');
		if (isWord(phrase)) phrases.push(phrase.trim());
		if (!isWord(behindMinus)) return isWord(phrase) ? ` ${phrase} ` : all;
		without.push(behindMinus.trim());
		return ' ';
	});
	return without.length > 0 && !isWord(text)
		? { ...readMarks(typed.replace(MINUS, '$1')), without: [] }
		: { text, phrases, without };
}

const MINUS = /(^|\s)[-－−﹣]+/g;

/** Whether there is anything to look for. */
export const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
