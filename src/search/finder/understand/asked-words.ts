import { coreOf } from '../../asked/core.ts';
import type { Asked } from '../../asked/read-question.ts';
import { cutTerms } from '../../text/cut.ts';
import type { WordnessOf } from '../index/boundaries.ts';
import type { Terms } from '../index/terms.ts';

/** A term of a question, and what the index knows of it. */
export interface Word {
	text: string;
	known: boolean;
	/** As `Posting.wordness` tells it; 0 for one that the index does not know. */
	wordness: number;
}

/** The terms of what a question is about. If its core has none that the index knows, all of its words. */
export async function wordsOf(asked: Asked, terms: Terms): Promise<Word[]> {
	for (const text of [asked.rest || asked.text, asked.text]) {
		const cut = withoutLone(cutTerms(coreOf(text).text).map((term) => term.text));
		const known = await terms.of(cut);
		if (known.size > 0 || text === asked.text)
			return cut.map((term) => {
				const posting = known.get(term);
				return { text: term, known: !!posting, wordness: posting?.wordness ?? 0 };
			});
	}
	return [];
}

// e.g. "算", what 怎么 leaves of 年假怎么算
const LONE = /^\p{Script=Han}$/u;

/**
 * Terms, each once. A lone character beside others is not looked for: as a term, statutes have it in brackets alone, 预（概）算,
 * 雨（雾）天.
 */
function withoutLone(terms: readonly string[]): string[] {
	const longer = terms.filter((term) => !LONE.test(term));
	return [...new Set(longer.length > 0 ? longer : terms)];
}

/** How surely pairs of a question are words. */
export function wordnessOf(words: readonly Word[]): WordnessOf {
	const levels = new Map(words.map(({ text, wordness }) => [text, wordness]));
	return (pair) => levels.get(pair) ?? 0;
}

/**
 * Unknown terms, without pairs that only span two known words: 板拖 in 老板拖欠. Nor those of everyday words that the site
 * knows, and at their ends: 洞能 in 防空洞能租吗.
 * @param isLoose whether the browser's dictionary puts neither character of a pair into a word: 素讼 in 行政素讼期限, which spans
 *     政素 and 讼期 only by chance
 */
export function unexplained(
	words: readonly Word[],
	said: readonly string[],
	isLoose: (pair: string) => boolean = () => false,
): string[] {
	const known = words.filter((word) => word.known).map(({ text }) => text);
	const spans = (text: string): boolean =>
		known.some((one) => one.endsWith(text[0]!)) &&
		known.some((one) => one.startsWith(text.at(-1)!));
	const isSaid = (text: string): boolean =>
		said.some(
			(one) => one.includes(text) || one.endsWith(text[0]!) || one.startsWith(text.at(-1)!),
		);
	return words.flatMap(({ text, known: is }) =>
		is || isSaid(text) || (spans(text) && !isLoose(text)) ? [] : [text],
	);
}
