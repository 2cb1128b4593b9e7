import { hasCells, reachesMargin, type Margin } from '../../domain/draft/text/wrapped.ts';
import type { Paragraph } from '../paragraphs.ts';

/** Fewer paragraphs in several lines may be so by accident. */
const ENOUGH_BLOCKS = 5;
/** Of lines that another follows, at least so many are full; of those that begin with a number, so many stand behind a blank line. */
const MOST = 0.95;

// e.g. "第三条　…", "第二章　…", "（一）…", "二、…"
const NUMBERED =
	/^\s*(?:第[一二三四五六七八九十百千零〇\d]{1,7}[编章节条](?:\s|之)|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])/;

/**
 * The lines that go on with the paragraph above them, where blank lines stand between paragraphs and nowhere else; null for a text of which
 * this is not sure, such as one that has blank lines only between its articles.
 * @param margin at which its lines are broken
 */
export function linesInBlocks(lines: readonly Paragraph[], margin: Margin): Set<number> | null {
	const inBlock = (place: number): boolean =>
		place > 0 && isWords(lines[place]!) && isWords(lines[place - 1]!);
	const within = [...lines.keys()].filter(inBlock);
	const further = within.filter((place) => reachesMargin(lines[place - 1]!, margin));
	const heads = further.filter((place) => !inBlock(place - 1));
	const numbered = [...lines.keys()].filter((place) => NUMBERED.test(lines[place]!));
	const behindBlanks = numbered.filter((place) => !inBlock(place));
	const isSure =
		heads.length >= ENOUGH_BLOCKS &&
		further.length >= MOST * within.length &&
		behindBlanks.length >= MOST * numbered.length;
	return isSure ? new Set(further) : null;
}

/** Rows of a table go on with nothing. */
const isWords = (line: Paragraph): boolean => line.trim() !== '' && !hasCells(line);
