import type { Paragraph } from '../paragraphs.ts';

// e.g. "第一条　渡口由示例站　　　　第三条　渡口设灯，灯": the halves of a page, with at least three blanks between
const HALVES = /^\s*(?=\S)[^\n]{6,60}?[ \t\u3000]{3,}(\S.*)$/;
// e.g. "第三条　…", "（二）…", "二、…" in the right half
const BEGINS =
	/^(?:第[^，。；]{1,7}条\s|[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)/;
/** Fewer lines, or numbers in their right halves, may be a table. */
const [ENOUGH_LINES, ENOUGH_NUMBERS] = [5, 2];

/** The first line of a text that was copied across the columns of its page, so that its sentences are mixed up; undefined for any other. */
export function mixedColumns(lines: readonly Paragraph[]): number | undefined {
	const words = lines.filter((line) => line.trim() !== '');
	const halves = words.flatMap((line) => HALVES.exec(line)?.[1] ?? []);
	const numbered = halves.filter((half) => BEGINS.test(half)).length;
	const isMixed = halves.length >= Math.max(ENOUGH_LINES, words.length / 2);
	return isMixed && numbered >= ENOUGH_NUMBERS
		? lines.findIndex((line) => HALVES.test(line)) + 1
		: undefined;
}
