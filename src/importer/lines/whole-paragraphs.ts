import { warning, type Problem } from '../../checked.ts';
import { marginOf, reachesMargin } from '../../domain/draft/text/wrapped.ts';
import type { Paragraph } from '../paragraphs.ts';

// e.g. "　　第三条　…", "  （一）…": how a paragraph begins where lines below it begin at the edge
const INDENTED = /^(?:[ \t]*　|[ \t]{2})/;
// e.g. "第一章　总则", "第二节 检查", "附件", "附表一", "目　录", "附则", "| 甲 | 乙 |": begins at the edge or in the middle
const STANDS_ALONE =
	/^(?:第[^，。；]{1,8}[编章节](?:\s|$)|附[件表则录]|目\s*[录次]|[总附]\s*则|\|)/;
// e.g. "　　第三条　…", "　　二、…", "　　（一）…"
const NUMBERED =
	/^\s*(?:第[^，。；]{1,8}条|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])/;
/** Fewer lines at one width, or fewer numbers that are indented, may be so by accident. */
const [ENOUGH_BROKEN, ENOUGH_NUMBERED] = [5, 3];
/** Of lines at the edge, at least so many must have a full line above. */
const MOST = 0.9;

/**
 * A law with its paragraphs whole where a margin has broken them and their first lines are indented: there a line at the edge below a
 * full one goes on with it, though that one may end a sentence. Where nothing is indented, lines stay as they are.
 */
export function withWholeParagraphs(source: readonly Paragraph[]): {
	paragraphs: Paragraph[];
	problems: Problem[];
} {
	const joined = joinedLines(source);
	if (joined.length === 0) return { paragraphs: [...source], problems: [] };
	const further = new Set(joined);
	const paragraphs: Paragraph[] = source.map(() => '');
	let open = 0;
	source.forEach((line, place) => {
		if (further.has(place)) paragraphs[open] = paragraphs[open]!.trimEnd() + line.trim();
		else if (line.trim() !== '') {
			open = place;
			paragraphs[place] = line;
		}
	});
	const message = `原文的段落在行末断开，段首缩进，有 ${joined.length} 行已接到上一行的后面，文字照原样。请对照官方文本核对分段`;
	return { paragraphs, problems: [warning(message, joined[0]! + 1)] };
}

/** The places of lines that go on with the line above; none where it is not sure. */
function joinedLines(source: readonly Paragraph[]): number[] {
	const lines = source
		.map((line, place) => ({ line, place }))
		.filter(({ line }) => line.trim() !== '');
	const numbered = lines.filter(({ line }) => NUMBERED.test(line) && INDENTED.test(line));
	const margin = marginOf(
		lines.map(({ line }) => line),
		ENOUGH_BROKEN,
	);
	if (margin === null || numbered.length < ENOUGH_NUMBERED) return [];
	const body = lines.slice(lines.findIndex(({ line }) => INDENTED.test(line)));
	const atEdge = body.flatMap((one, at) =>
		at > 0 && !INDENTED.test(one.line) && !STANDS_ALONE.test(one.line)
			? [{ ...one, above: body[at - 1]!.line }]
			: [],
	);
	const further = atEdge.filter(({ above }) => reachesMargin(above, margin));
	return further.length >= MOST * atEdge.length ? further.map(({ place }) => place) : [];
}
