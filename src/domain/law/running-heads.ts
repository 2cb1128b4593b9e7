import type { Line } from './lines.ts';
import type { Unit } from './model.ts';
import { isPageNumber } from './running.ts';

const closedUp = (text: string): string => text.replace(/\s/g, '');

/**
 * The lines that repeat the title of a law beside the number of a page: what the head of a printed page leaves in a text.
 * @param title the title units
 */
export function runningHeads(lines: readonly Line[], title: readonly Unit[]): Set<Line> {
	const name = closedUp(title.map(({ text }) => text).join(''));
	const isPage = (line: Line | undefined): boolean =>
		line?.kind === 'text' && isPageNumber(line.text);
	return new Set(
		lines.filter(
			({ kind, text }, place) =>
				kind === 'text' &&
				name !== '' &&
				closedUp(text) === name &&
				(isPage(lines[place - 1]) || isPage(lines[place + 1])),
		),
	);
}
