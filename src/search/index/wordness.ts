import { hashedTo } from '../finder/files.ts';
import { foldText } from '../text/fold.ts';
import type { Collected } from './collected.ts';
import { isHanPair } from './han-pair.ts';
import type { SourcePage } from './source.ts';
import { pairKey } from './term-numbers.ts';

/** Levels of `wordness`: 0 is a pair that only spans two words, 3 one that is nearly always a word. */
const LEVELS = 3;
/** About so many characters are cut into words at the most: enough to know the common pairs. */
const SAMPLE = 1_000_000;

/**
 * How often pairs of characters stand in texts, and how often they are words there, by `pairKey`; told by `Intl.Segmenter`
 * at build, so that no browser needs to have it. Of a large corpus one in `share` passages is looked at: which ones, their
 * addresses say, so that they are the same from build to build.
 */
export interface SeenPairs {
	share: number;
	pairs: Map<number, number>;
	words: Map<number, number>;
}

type Pages = readonly SourcePage[];
type Days = ReadonlyMap<string, string>;

/** @param days bare writings of awareness days and the day */
export function pairsIn(pages: Pages, days: Days): SeenPairs {
	const seen: SeenPairs = { share: shareOf(pages), pairs: new Map(), words: new Map() };
	countPairs(seen, pages, days, 1);
	return seen;
}

/**
 * The same for pages of which most were there before.
 * @param before what was seen in them
 * @param gone pages that were there before, and no more
 * @param come pages that were not
 */
export function pairsSince(
	before: SeenPairs,
	pages: Pages,
	{ gone, come }: Record<'gone' | 'come', Pages>,
	days: Days,
): SeenPairs {
	if (shareOf(pages) !== before.share) return pairsIn(pages, days);
	countPairs(before, gone, days, -1);
	countPairs(before, come, days, 1);
	return before;
}

/** A power of two, so that it seldom changes. */
function shareOf(pages: Pages): number {
	let total = 0;
	for (const { passages } of pages) for (const { text } of passages) total += text.length;
	return 2 ** Math.max(0, Math.ceil(Math.log2(total / SAMPLE)));
}

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** @param times 1, or -1 to take back what was counted */
function countPairs({ share, pairs, words }: SeenPairs, pages: Pages, days: Days, times: 1 | -1) {
	const count = (counts: Map<number, number>, key: number): void => {
		counts.set(key, (counts.get(key) ?? 0) + times);
	};
	for (const { path, passages } of pages)
		for (const { address, text: written } of passages) {
			if (hashedTo(path + address, share) !== 0) continue;
			const { text } = foldText(written, undefined, days);
			for (let i = 0; i + 1 < text.length; i += 1) count(pairs, pairKey(text, i));
			for (const { segment, index } of segmenter.segment(text)) {
				// Of 居住权 the first pair is a word too, of 民事权利 both.
				if (segment.length > 1) count(words, pairKey(text, index));
				if (segment.length === 4) count(words, pairKey(text, index + 2));
			}
		}
}

/**
 * How often a pair of characters is a word of its own, from 0 to 3, for each term. `条例` is one, `在本` is none: pairs that
 * are words say what a text is about. What is no pair (a day, a number, a Latin word) is a word, and so is what stands
 * in headings alone.
 */
export const wordnessOf = (
	{ pairs, words }: SeenPairs,
	{ terms: { terms }, inPassages }: Collected,
): Uint8Array =>
	Uint8Array.from(terms, (term, number) => {
		if (inPassages.sizeOf(number) === 0 || !isHanPair(term)) return LEVELS;
		const key = pairKey(term, 0);
		const seen = pairs.get(key);
		// Of a rare pair little is known.
		return seen ? Math.round((((words.get(key) ?? 0) + 0.5) / (seen + 1)) * LEVELS) : 1;
	});
