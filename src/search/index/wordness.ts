import type { PostingList } from './postings.ts';
import { pairKey } from './term-numbers.ts';

/** Levels of `wordness`: 0 is a pair that only spans two words, 3 one that is nearly always a word. */
const LEVELS = 3;
/** Characters that are cut into words at the most: enough to know the common pairs. */
const SAMPLE = 1_000_000;

/** How often pairs of characters stand in texts, and how often they are words there; by `pairKey`. */
export interface SeenPairs {
	pairs: ReadonlyMap<number, number>;
	words: ReadonlyMap<number, number>;
}

/**
 * Told by `Intl.Segmenter` at build, so that no browser needs to have it.
 * @param texts folded texts; of a large corpus every n-th is looked at
 */
export function pairsIn(texts: readonly string[]): SeenPairs {
	const total = texts.reduce((sum, { length }) => sum + length, 0);
	const step = Math.max(1, Math.ceil(total / SAMPLE));
	const pairs = new Map<number, number>();
	const words = new Map<number, number>();
	const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
	for (let at = 0; at < texts.length; at += step) {
		const text = texts[at]!;
		for (let i = 0; i + 1 < text.length; i += 1) count(pairs, pairKey(text, i));
		for (const { segment, index } of segmenter.segment(text)) {
			// Of 居住权 the first pair is a word too, of 民事权利 both.
			if (segment.length > 1) count(words, pairKey(text, index));
			if (segment.length === 4) count(words, pairKey(text, index + 2));
		}
	}
	return { pairs, words };
}

/**
 * How often a pair of characters is a word of its own, from 0 to 3, for each term. `条例` is one, `在本` is none: pairs that
 * are words say what a text is about. What is no pair (a day, a number, a Latin word) is a word, and so is what stands
 * in headings alone.
 */
export const wordnessOf = (
	{ pairs, words }: SeenPairs,
	terms: readonly string[],
	lists: readonly PostingList[],
): Uint8Array =>
	Uint8Array.from(terms, (term, number) => {
		if (lists[number]!.places.length === 0 || !HAN_PAIR.test(term)) return LEVELS;
		const key = pairKey(term, 0);
		const seen = pairs.get(key);
		// Of a rare pair little is known.
		return seen ? Math.round((((words.get(key) ?? 0) + 0.5) / (seen + 1)) * LEVELS) : 1;
	});

/** e.g. "条例"; no "22条" */
export const HAN_PAIR = /^\p{Script=Han}{2}$/u;

function count(counts: Map<number, number>, key: number): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}
