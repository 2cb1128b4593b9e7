import { closedUp } from './closed-up.ts';
import { isLawName } from './identify.ts';
import type { Line } from './lines.ts';
import { isPageNumber } from './running.ts';

/**
 * Whether words are the title of a law again. Above the law its title may stand twice, or a notice that publishes it.
 * @param title of the law, as `titlesIn` gives it
 */
export function repeatsTitle(text: string, title: string): boolean {
	const words = closedUp([text]);
	return words !== '' && (words === title || (title.endsWith(words) && isLawName(words)));
}

/**
 * The lines that repeat the title of a law beside the number of a page: what the head of a printed page leaves in a text.
 * @param title of the law, as `titlesIn` gives it
 */
export function runningHeads(lines: readonly Line[], title: string): Set<Line> {
	const isPage = (line: Line | undefined): boolean =>
		line?.kind === 'text' && isPageNumber(line.text);
	return new Set(
		lines.filter(
			({ kind, text }, place) =>
				kind === 'text' &&
				(isPage(lines[place - 1]) || isPage(lines[place + 1])) &&
				repeatsTitle(text, title),
		),
	);
}
