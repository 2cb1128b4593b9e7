import { labelStyleOf } from './label-style.ts';
import { classify } from './labels.ts';
import type { Classified } from './classified.ts';
import { BLANK } from './lists.ts';
import { ownWords, type UnitNumber } from '../../model.ts';

/** One line that says something. Blank lines and Markdown marks are in the `before` of the line after them. */
export interface Line extends Classified {
	/** 1-based place in the source. */
	line: number;
	before: string;
}

/**
 * The lines of a statute, each with its kind. The kind follows from the words alone: Markdown marks are passed over,
 * so that a text from a Word file and the same text in Markdown give the same lines.
 * @param text any text; line ends may be LF, CRLF or CR
 * @returns the lines that say something, and what stands after the last of them
 */
export function readLines(text: string): { lines: Line[]; end: string } {
	const lines: Line[] = [];
	const style = labelStyleOf(text);
	let before = '';
	let number = 0;
	let previousArticle: UnitNumber | null = null;
	for (const [raw, eol] of physicalLines(text)) {
		number += 1;
		const { mark, words, tail } = peel(raw);
		before += mark;
		if (words !== '') {
			const line = classify(words, previousArticle, style);
			lines.push({ ...line, line: number, before });
			if (line.kind === 'article') previousArticle = line.number;
			before = '';
		}
		before += tail + eol;
	}
	return { lines, end: before };
}

function* physicalLines(text: string): Generator<[string, string]> {
	const pattern = /([^\r\n]*)(\r\n|\n|\r|$)/g;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		if (match[0] === '') return;
		yield [match[1]!, match[2]!];
	}
}

const LEADING = new RegExp(`^${BLANK}+`);
// e.g. "# ", "##" before a heading in Markdown; "<!-- INFO END -->"; "|---|---|" under the head of a table
const MARK = new RegExp(
	`^(?:#{1,6}(?:${BLANK}+|$)|<!-- [A-Z][A-Z ]* -->${BLANK}*|\\|(?:\\s*:?-{2,}:?\\s*\\|)+$)`,
);
const BLANK_CHARACTER = new RegExp(BLANK);

/** Indentation, Markdown marks and trailing blanks off a line: `  ## 第一章 总则 ` → `  ## ` + words + ` `. */
function peel(raw: string): { mark: string; words: string; tail: string } {
	let words = raw;
	const drop = (pattern: RegExp): void => {
		words = words.slice(pattern.exec(words)?.[0].length ?? 0);
	};
	drop(LEADING);
	drop(MARK);
	drop(LEADING);
	const mark = raw.slice(0, raw.length - words.length);
	let end = words.length;
	while (end > 0 && BLANK_CHARACTER.test(words[end - 1]!)) end -= 1;
	return { mark, words: words.slice(0, end), tail: words.slice(end) };
}

/** A line whose number is no number of a unit: all of it is words. */
export const asText = (line: Line): Line => ({
	...line,
	kind: 'text',
	label: '',
	gap: '',
	text: ownWords(line),
	number: null,
});

/** For each line, the next one that `wanted` holds for. */
export function nextOf(
	lines: readonly Line[],
	wanted: (line: Line) => boolean,
): (Line | undefined)[] {
	const ahead = new Array<Line | undefined>(lines.length);
	let next: Line | undefined;
	for (let place = lines.length - 1; place >= 0; place -= 1) {
		ahead[place] = next;
		if (wanted(lines[place]!)) next = lines[place];
	}
	return ahead;
}
