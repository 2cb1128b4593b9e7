import { closedUp } from '../../title/closed-up.ts';
import { isLawName } from '../../title/identify.ts';
import type { Line } from '../lines/lines.ts';
import { isBare, isPageNumber } from '../lines/running.ts';

/**
 * Whether words are the title of a law again. Above the law its title may stand twice, or a notice that publishes it.
 * @param title of the law, as `titlesIn` gives it
 */
function repeatsTitle(text: string, title: string): boolean {
	const words = closedUp([text]);
	return words !== '' && (words === title || (title.endsWith(words) && isLawName(words)));
}

/** Lines of a text, or units of a law in the order of the source. */
type Words = Pick<Line, 'text'>;

/**
 * What the head of a printed page leaves in a text, beside the number of the page: the title of the law again, or words such as the name
 * of a gazette that stand there more than once.
 * @param words all that stand in a text
 * @param isPlain which of them are neither numbered nor a heading
 * @param title of the law, as `titlesIn` gives it
 */
export function runningHeads<T extends Words>(
	words: readonly T[],
	isPlain: (one: T) => boolean,
	title: string,
): Set<T> {
	const isPage = (one: T | undefined): boolean =>
		one !== undefined && isPlain(one) && isPageNumber(one.text);
	const beside = words.filter(
		(one, place) =>
			isPlain(one) &&
			!isPageNumber(one.text) &&
			(isPage(words[place - 1]) || isPage(words[place + 1])),
	);
	const times = new Map<string, number>();
	for (const { text } of beside) times.set(text, (times.get(text) ?? 0) + 1);
	const isRepeated = ({ text }: T): boolean => isBare(text) && times.get(text)! > 1;
	return new Set(beside.filter((one) => repeatsTitle(one.text, title) || isRepeated(one)));
}
