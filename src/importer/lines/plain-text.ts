import { BLANK } from '../../domain/law/read/lines/lists.ts';
import type { Paragraph } from '../paragraphs.ts';

// e.g. "## 第一章 总则", "#"; the same marks that the statute parser passes over (domain/law/read/lines/lines.ts)
const HEADING_MARK = new RegExp(`^(${BLANK}*)#{1,6}(?:${BLANK}+|$)`);
// e.g. "<!-- INFO END -->"
const COMMENT_MARK = new RegExp(`^${BLANK}*<!-- [A-Z][A-Z ]* -->${BLANK}*`);

/**
 * The official text as it is stored: the lines of the source without Markdown marks, and nothing else changed.
 * It begins with a line that says something and ends in one line end.
 */
export function plainText(paragraphs: readonly Paragraph[]): string {
	const lines = paragraphs.flatMap((line) => {
		if (!COMMENT_MARK.test(line)) return [line.replace(HEADING_MARK, '$1')];
		const rest = line.replace(COMMENT_MARK, '');
		return rest === '' ? [] : [rest];
	});
	while (lines.at(-1)?.trim() === '') lines.pop();
	while (lines[0]?.trim() === '') lines.shift();
	return `${lines.join('\n')}\n`;
}

/** The lines that say something, without indentation: two texts that share them are the same text. */
export const wordsIn = (text: string): string[] =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');

/** Whether two texts are the same line by line, but for what stands around lines. */
export const sameWords = (a: string, b: string): boolean =>
	wordsIn(a).join('\n') === wordsIn(b).join('\n');
