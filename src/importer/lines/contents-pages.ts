import { info, type Problem } from '../../checked.ts';
import { withoutLeaders } from '../../domain/law/read/lines/heading-label.ts';
import type { Paragraph } from '../paragraphs.ts';

// e.g. "目录", "目　录"
const CONTENTS = /^\s*目\s*[录次]\s*$/;
// e.g. "第一章　总则………3", "附　则\t12"; not "一九八四", which has no leaders
const ENTRY = /[\s.…·．]+[（(]?\d{1,4}[)）]?\s*$/;
/** One such line may be no entry. */
const FEWEST = 2;

/** A law without the numbers of pages in its 目录, which are those of the print that it was copied from. */
export function withoutContentsPages(lines: readonly Paragraph[]): {
	paragraphs: Paragraph[];
	problems: Problem[];
} {
	const start = lines.findIndex((line) => CONTENTS.test(line)) + 1;
	const below = start === 0 ? [] : lines.slice(start);
	const end = below.findIndex((line) => line.trim() !== '' && !ENTRY.test(line));
	const entries = (end === -1 ? below : below.slice(0, end)).filter((line) => line.trim() !== '');
	if (entries.length < FEWEST) return { paragraphs: [...lines], problems: [] };
	const last = start + (end === -1 ? below.length : end);
	return {
		paragraphs: lines.map((line, place) =>
			place >= start && place < last ? withoutLeaders(line.trimEnd()) : line,
		),
		problems: [info('目录里的页码不是原文，没有导入。请对照原文核对', start)],
	};
}
