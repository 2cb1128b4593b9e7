import { warning, type Problem } from '../../checked.ts';
import type { Paragraph } from '../paragraphs.ts';
import { quoted } from '../read/quoted.ts';

// e.g. "[^1]: 以公布的文本为准。"
const NOTE = /^\s*\[\^([^\]\s]{1,20})\]:\s*(.*)$/;

/** The lines of a law without the footnotes of Markdown and the marks that lead to them: as those of Word they are none of its words. */
export function withoutFootnotes(lines: readonly Paragraph[]): {
	lines: Paragraph[];
	problems: Problem[];
} {
	const notes = lines.flatMap((line, place) => {
		const [, name, words] = NOTE.exec(line) ?? [];
		return name === undefined ? [] : [{ name, words: words!, place }];
	});
	if (notes.length === 0) return { lines: [...lines], problems: [] };
	const places = new Set(notes.map(({ place }) => place));
	const marks = notes.map(({ name }) => `[^${name}]`);
	const bare = (line: Paragraph): Paragraph =>
		marks.reduce((rest, mark) => rest.replaceAll(mark, ''), line);
	return {
		lines: lines.map((line, place) => (places.has(place) ? '' : bare(line))),
		problems: notes.map(({ words, place }) =>
			warning(`这里有脚注，没有写入正文：${quoted(words)}。需要的话请手工补上`, place + 1),
		),
	};
}
