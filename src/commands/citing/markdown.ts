import { extname } from 'node:path';
import { withoutFrontMatter } from '../../importer/lines/front-matter.ts';
import { nodesFrom, readMarkdown } from '../../markdown/read.ts';
import { runningText } from '../../markdown/words-as-links.ts';

/** For the lines of a file whose marks were taken off, where each of their characters stands in the line of the file. */
export type Columns = ReadonlyMap<number, readonly number[]>;

/** The words of a file, line by line as in the file. */
interface Unmarked {
	lines: string[];
	columns: Columns;
	/** The day that names the wording, where front matter tells it. */
	day: string | null;
}

/**
 * The lines of a file without what Markdown makes of their words: `《**某法**》第**三**条` is read in one piece, as the site reads
 * it. Lines without such marks stay as they are, with the signs of headings and lists at their head. Front matter is no text, but that
 * of a body of the site tells which law it is about.
 */
export function withoutMarks(path: string, source: readonly string[]): Unmarked {
	const columns = new Map<number, readonly number[]>();
	const kind = extname(path);
	if (kind !== '.md' && kind !== '.mdx') return { lines: [...source], columns, day: null };
	const front = kind === '.md' ? withoutFrontMatter(source) : { lines: source, day: null };
	const lines = front.lines.map((line, place) => {
		const read = MAY_BE_MARKED.test(line) ? wordsOf(line) : null;
		if (!read) return line;
		columns.set(place, read.columns);
		return read.text;
	});
	return { lines, columns, day: front.day };
}

/** The place in the line of the file of a stretch of its words. */
export function spanIn(
	columns: readonly number[] | undefined,
	start: number,
	end: number,
): { start: number; end: number } {
	return columns ? { start: columns[start]!, end: columns[end - 1]! + 1 } : { start, end };
}

// e.g. "**", "_", "~~", "[第三条](/x)", "`"
const MAY_BE_MARKED = /[*_~[`]/;
const MARKS: readonly string[] = ['strong', 'emphasis', 'delete', 'link', 'inlineCode'];
// e.g. "1. ": a number that Markdown counts by itself, and a law does not
const NUMBER = /^\s*\d+[.)]\s+/;

/** @returns null for a line that has no marks after all: `张**、李**` */
function wordsOf(line: string): { text: string; columns: number[] } | null {
	const { tree } = readMarkdown(line);
	const nodes = [...nodesFrom(tree)];
	if (!nodes.some(({ type }) => MARKS.includes(type))) return null;
	let text = NUMBER.exec(line)?.[0] ?? '';
	const columns = [...text].map((_, at) => at);
	for (const node of nodes) {
		if (node.type !== 'text' && node.type !== 'inlineCode') continue;
		const words = runningText(node);
		let at = node.position!.start.offset!;
		// What was escaped stands behind its backslash.
		for (const unit of words.split('')) {
			const found = line.indexOf(unit, at);
			at = found === -1 ? at : found;
			columns.push(at);
			at += 1;
		}
		text += words;
	}
	return { text, columns };
}
