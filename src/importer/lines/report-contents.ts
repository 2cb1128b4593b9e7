import { info } from '../../checked.ts';
import { withoutLeaders } from '../../domain/law/read/lines/heading-label.ts';
import { closedUp } from '../../domain/law/title/closed-up.ts';
import type { Mended, Paragraph } from '../paragraphs.ts';

// e.g. "目录", "目　录"
export const CONTENTS = /^\s*目\s*[录次]\s*$/;
/** Fewer lines that come again may be by accident. */
const FEWEST = 2;

/** A report without its 目录, whose lines are no headings of contents; blank lines stand there. */
export function withoutContents(lines: readonly Paragraph[]): Mended {
	const start = lines.findIndex((line) => CONTENTS.test(line));
	const end = start === -1 ? -1 : endOfContents(lines, start + 1);
	if (end === -1) return { paragraphs: [...lines], problems: [] };
	return {
		paragraphs: lines.map((line, place) => (place >= start && place < end ? '' : line)),
		problems: [info(`第 ${start + 1}—${end} 行是目录，没有导入：网页上自带目录`, start + 1)],
	};
}

/** The place behind the last entry; -1 where too few lines come again further down. */
function endOfContents(lines: readonly Paragraph[], start: number): number {
	const keys = lines.map((line) => closedUp([withoutLeaders(line.trim())]));
	const last = new Map(keys.map((key, place) => [key, place]));
	let end = start;
	let entries = 0;
	for (let place = start; place < lines.length; place += 1) {
		if (keys[place] === '') continue;
		if (last.get(keys[place]!) === place) break;
		entries += 1;
		end = place + 1;
	}
	return entries >= FEWEST ? end : -1;
}
