import { closedUp } from './closed-up.ts';
import type { Line } from './lines.ts';
import { isPageNumber } from './running.ts';

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
				title !== '' &&
				closedUp([text]) === title &&
				(isPage(lines[place - 1]) || isPage(lines[place + 1])),
		),
	);
}
