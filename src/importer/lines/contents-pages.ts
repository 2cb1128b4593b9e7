import { info } from '../../checked.ts';
import { withoutLeaders } from '../../domain/law/read/lines/heading-label.ts';
import { closedUp } from '../../domain/law/title/closed-up.ts';
import type { Mended, Paragraph } from '../paragraphs.ts';
import { CONTENTS } from './report-contents.ts';

// e.g. "第一章　总则………3", "附　则\t12"; not "一九八四", which has no leaders
const ENTRY = /[\s.…·．]+[（(]?\d{1,4}[)）]?\s*$/;
/** One such line may be no entry. */
const FEWEST = 2;

/** A law without the numbers of pages in its 目录, which are those of the print that it was copied from. */
export function withoutContentsPages(lines: readonly Paragraph[]): Mended {
	const start = lines.findIndex((line) => CONTENTS.test(line)) + 1;
	const entries = start === 0 ? new Map<number, Paragraph>() : entriesFrom(lines, start);
	if (entries.size < FEWEST) return { paragraphs: [...lines], problems: [] };
	return {
		paragraphs: lines.map((line, place) => entries.get(place) ?? line),
		problems: [info('目录里的页码不是原文，没有导入。请对照原文核对', start)],
	};
}

/** The entries by their places, without numbers. Each stands again below as a heading; a list that is called 目录 may end in numbers of its own. */
function entriesFrom(lines: readonly Paragraph[], start: number): Map<number, Paragraph> {
	const below = lines.slice(start);
	const end = below.findIndex((line) => line.trim() !== '' && !ENTRY.test(line));
	const headings = new Set(below.slice(end).map((line) => closedUp([line])));
	return new Map(
		below.slice(0, Math.max(0, end)).flatMap((line, at): [number, Paragraph][] => {
			const words = withoutLeaders(line.trimEnd());
			return line.trim() !== '' && headings.has(closedUp([words])) ? [[start + at, words]] : [];
		}),
	);
}
