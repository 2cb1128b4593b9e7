import type { PostingList } from './postings.ts';

/** Levels of `wordness`: 0 is a pair that only spans two words, 3 one that is nearly always a word. */
const LEVELS = 3;
/** Characters that are cut into words at the most: enough to know the common pairs. */
const SAMPLE = 3_000_000;

/** How often pairs of characters stand in texts, and how often they are words there. */
export interface SeenPairs {
	pairs: ReadonlyMap<string, number>;
	words: ReadonlyMap<string, number>;
}

/**
 * Told by `Intl.Segmenter` at build, so that no browser needs to have it.
 * @param texts folded texts; of a large corpus every n-th is looked at
 */
export function pairsIn(texts: readonly string[]): SeenPairs {
	const total = texts.reduce((sum, { length }) => sum + length, 0);
	const step = Math.max(1, Math.ceil(total / SAMPLE));
	const pairs = new Map<string, number>();
	const words = new Map<string, number>();
	const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
	for (let at = 0; at < texts.length; at += step) {
		const text = texts[at]!;
		for (let i = 0; i + 1 < text.length; i += 1) count(pairs, text.slice(i, i + 2));
		for (const { segment } of segmenter.segment(text)) {
			// Of 居住权 the first pair is a word too, of 民事权利 both.
			if (segment.length > 1) count(words, segment.slice(0, 2));
			if (segment.length === 4) count(words, segment.slice(2));
		}
	}
	return { pairs, words };
}

/**
 * How often a pair of characters is a word of its own, from 0 to 3. `条例` is one, `在本` is none: pairs that are words say
 * what a text is about.
 * @param lists the terms of the index
 */
export const wordnessOf =
	({ pairs, words }: SeenPairs, lists: ReadonlyMap<string, PostingList>) =>
	(term: string): number => {
		const seen = pairs.get(term);
		// Days, numbers and Latin words are words; a pair that the sample lacks may be one.
		if (!lists.has(term) || !HAN_PAIR.test(term)) return LEVELS;
		// Of a rare pair little is known.
		return seen ? Math.round((((words.get(term) ?? 0) + 0.5) / (seen + 1)) * LEVELS) : 1;
	};

const HAN_PAIR = /^\p{Script=Han}{2}$/u;

function count(counts: Map<string, number>, key: string): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}
