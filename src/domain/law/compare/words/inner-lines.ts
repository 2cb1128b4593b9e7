import { matchList, type ListStyle } from '../../read/lines/lists.ts';
import type { MarkedPiece } from './marked.ts';

/**
 * Which lines of a provision stand below a 项, as 目 do. As in a law that is read, a list whose style is open goes on, and any
 * other opens below the innermost: of `（一）船`, `1.渡船`, `2.木筏`, `（二）车` the second and the third.
 * @param lines of one text, or of two in one
 */
export function innerLines(lines: readonly MarkedPiece[][]): boolean[] {
	const open: ListStyle[] = [];
	return lines.map((line) => {
		const style = matchList(wordsOf(line))?.style;
		const depth = style ? open.indexOf(style) : 0;
		if (depth !== -1) open.length = depth;
		if (style) open.push(style);
		return open.length > 1;
	});
}

const wordsOf = (line: readonly MarkedPiece[]): string =>
	line
		.map(({ words }) => words)
		.join('')
		.trim();
