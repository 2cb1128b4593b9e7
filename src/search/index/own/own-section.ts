import type { SourcePassage } from '../source.ts';

/** A section of a page of the office's own, while it is read. */
export interface OwnSection {
	passage: SourcePassage;
	/** Links to other pages of the office's own, and how many of its characters they are. */
	links: { count: number; characters: number };
}

// e.g. "一条里有三段没有编号的话，第二段叫第几款？", "先凭印象回答。"
const SENTENCE = /[^。！？；]+[。！？；]?/g;
// e.g. "能不能自己先拆下来？", "可以不交吗？”"
const QUESTION = /？[”’」』）]?\s*$/;

/** Of the sentences of a section that asks, more than this are questions. */
const ASKING = 2 / 3;
/** Of the characters of a section that leads elsewhere, as many are links. */
const LEADING = 1 / 4;

/**
 * Whether a section gives an answer, and does not only ask (先想一想, 自己检查一下) or lead to other pages (接着看什么). What
 * readers ask is in such a section nearly word for word, and they would find no answer there; the pages it leads to are
 * found themselves.
 */
export const answers = (section: OwnSection): boolean => !isAsking(section) && !isLeading(section);

function isAsking({ passage: { text } }: OwnSection): boolean {
	const sentences = text.match(SENTENCE) ?? [];
	const questions = sentences.filter((sentence) => QUESTION.test(sentence));
	return questions.length > sentences.length * ASKING;
}

const isLeading = ({ passage: { text }, links }: OwnSection): boolean =>
	links.count > 1 && links.characters > text.length * LEADING;
