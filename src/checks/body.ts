import type { Entry } from './content.ts';

/** A line of a body, and where it stands in its file. */
export interface BodyLine {
	text: string;
	line: number;
}

/** A Markdown heading: `## 一、主要举措和成效` is of level 2. */
export interface Heading extends BodyLine {
	level: number;
}

// e.g. "```", "~~~ text"
const FENCE = /^\s{0,3}(`{3,}|~{3,})/;
// e.g. "## 一、主要举措和成效", "### （一）加强组织领导 ###"
const HEADING = /^\s{0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*$/;
// e.g. "\{", "\<", "**": marks of Markdown that are no part of the words
const MARKS = /\\(?=[\\`*_{}[\]<>()#+\-.!|~])|\*\*|__/g;

/** The lines of a body without code blocks and comments. */
export function bodyLines({ body, bodyLine }: Pick<Entry, 'body' | 'bodyLine'>): BodyLine[] {
	let fence = '';
	// e.g. "{/* for the editor only */}": kept as blank lines, so that the count stays right
	const visible = body.replace(/\{\/\*[\s\S]*?\*\/\}/g, (comment) => comment.replace(/[^\n]/g, ''));
	return visible.split('\n').flatMap((raw, place) => {
		const mark = FENCE.exec(raw)?.[1];
		const inside = fence !== '';
		if (mark && !inside) fence = mark;
		else if (mark && inside && mark.startsWith(fence)) fence = '';
		return mark || inside ? [] : [{ text: raw.replace(/\r$/, ''), line: bodyLine + place }];
	});
}

/** The headings of a body. */
export function headingsIn(lines: readonly BodyLine[]): Heading[] {
	return lines.flatMap(({ text, line }) => {
		const match = HEADING.exec(text);
		return match ? [{ level: match[1]!.length, text: plainWords(match[2]!), line }] : [];
	});
}

/** The words of a line without the marks of Markdown. */
export const plainWords = (text: string): string => text.replace(MARKS, '').trim();
