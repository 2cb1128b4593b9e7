import type { PostingList } from './postings.ts';

/** Levels of `wordness`: 0 is a pair that only spans two words, 3 one that is nearly always a word. */
const LEVELS = 3;
/** Characters that are cut into words at the most: enough to know the common pairs. */
const SAMPLE = 3_000_000;

/** How often pairs of characters stand in texts, and how often they are words there; by `keyAt`. */
export interface SeenPairs {
	pairs: ReadonlyMap<number, number>;
	words: ReadonlyMap<number, number>;
}

/** The pair at a place of a text as a number: a corpus has millions of them, and a string for each takes twice as long. */
const keyAt = (text: string, place: number): number =>
	(text.charCodeAt(place) << 16) | text.charCodeAt(place + 1);

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
		for (let i = 0; i + 1 < text.length; i += 1) count(pairs, keyAt(text, i));
		for (const { segment, index } of segmenter.segment(text)) {
			// Of 居住权 the first pair is a word too, of 民事权利 both.
			if (segment.length > 1) count(words, keyAt(text, index));
			if (segment.length === 4) count(words, keyAt(text, index + 2));
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
		const key = keyAt(term, 0);
		const seen = pairs.get(key);
		// Days, numbers and Latin words are words; a pair that the sample lacks may be one.
		if (!lists.has(term) || !HAN_PAIR.test(term)) return LEVELS;
		// Of a rare pair little is known.
		return seen ? Math.round((((words.get(key) ?? 0) + 0.5) / (seen + 1)) * LEVELS) : 1;
	};

const HAN_PAIR = /^\p{Script=Han}{2}$/u;

function count(counts: Map<number, number>, key: number): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}
