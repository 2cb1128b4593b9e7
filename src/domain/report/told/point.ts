import { isClosingWords } from '../lines/closing-words.ts';
import { sentencesOf } from '../lines/enumeration.ts';
import { sectionBlocks, type Block } from '../outline/blocks.ts';
import type { Section } from '../outline/headings.ts';
import { withoutNumber } from '../parts.ts';

/** One thing that a part of a report sets out: a name, and the sentences below it. */
export interface Point {
	title: string;
	sentences: string[];
	line: number;
}

/** A section as one point: its heading, and the sentences below. */
export const pointOf = (section: Section): Point => ({
	title: bare(withoutNumber(section.heading.text)),
	sentences: sectionBlocks(section).flatMap(wordsOf),
	line: section.heading.line,
});

// e.g. "夜间值守不够：编制少，待遇低": a name, and what is told of it; not "主要问题：一是甲", "存在以下不足：甲"
const NAME_AND_WORDS =
	/^((?![^：:]*(?:如下|以下|方面|表现|原因|问题|做法|包括|其中|例如|分别|主要))[^。；：:，,“”]{3,20})[：:](?!一是)(.{4,})$/s;

/** The sentences of a point as its name and what follows. */
export function named([first = '', ...sentences]: readonly string[]): Omit<Point, 'line'> {
	const [, name, words] = NAME_AND_WORDS.exec(first) ?? [];
	return name && words
		? { title: name, sentences: [words, ...sentences] }
		: { title: bare(first), sentences };
}

/** The sentences of a block; a table has none. */
export function wordsOf(block: Block): string[] {
	if (block.kind === 'table') return [];
	const texts = block.kind === 'list' ? block.items.map(({ text }) => text) : [block.text];
	return texts.flatMap(sentencesIn);
}

/** The sentences of a text but those that end the report, `…。特此报告。`, and what has no words, as the number of a page. */
export const sentencesIn = (text: string): string[] =>
	sentencesOf(text).filter((sentence) => /\p{L}/u.test(sentence) && !isClosingWords(sentence));

const SIGNS_AT_END = /(?<![。；;：:，,！？\s])[。；;：:，,！？\s]+$/;

/** Without the punctuation at the end. */
export const bare = (sentence: string): string => sentence.replace(SIGNS_AT_END, '');
