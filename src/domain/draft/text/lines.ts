import type { Span } from '../../citation/model.ts';
import { visible } from '../../law/unseen.ts';
import { unwrapped } from './wrapped.ts';

/** A paragraph of a draft, without line ends. */
export interface DraftLine {
	text: string;
	/** What a person calls its place: `第3段`, `脚注2`. */
	where: string;
}

/** The paragraphs of a text that say something, numbered as a reader counts them. */
export const linesOf = (text: string): DraftLine[] =>
	paragraphLines(text.split(/\r\n|\r|\n|\u2028|\u2029/));

/** The same of lines that are known; what a margin has broken is one paragraph. */
export const paragraphLines = (lines: readonly string[]): DraftLine[] =>
	unwrapped(lines)
		.filter((line) => line.trim() !== '')
		.map((text, place) => ({ text, where: `第${place + 1}段` }));

/** A draft as one text. */
export interface Draft {
	lines: readonly DraftLine[];
	/** All lines, joined by line ends. */
	text: string;
	/** Where each line begins in it. */
	starts: readonly number[];
}

/**
 * A draft as a reader sees it: without soft hyphens and the like, which would part names and numbers.
 * @param written in the order of reading
 */
export function draftOf(written: readonly DraftLine[]): Draft {
	const lines = written.map((line) => ({ ...line, text: visible(line.text) }));
	const starts: number[] = [];
	let at = 0;
	for (const { text } of lines) {
		starts.push(at);
		at += text.length + 1;
	}
	return { lines, text: lines.map(({ text }) => text).join('\n'), starts };
}

/** So many characters on each side show a reader which place is meant. */
const AROUND = 24;

/** The words around a span, as far as its own line goes; `…` where the line goes on. */
export function contextOf(
	{ lines, starts }: Draft,
	line: number,
	span: Span,
): { before: string; after: string } {
	const { text } = lines[line]!;
	const [start, end] = [span.start - starts[line]!, span.end - starts[line]!];
	const before = text.slice(Math.max(0, start - AROUND), start);
	const after = text.slice(end, end + AROUND);
	return {
		before: (start > AROUND ? '…' : '') + before.trimStart(),
		after: after.trimEnd() + (end + AROUND < text.length ? '…' : ''),
	};
}
