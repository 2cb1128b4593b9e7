import { hashedTo } from '../../finder/index/files.ts';
import { placeAmong } from '../../coding/place-among.ts';
import { segmentsOf } from '../../../domain/law/title/segments.ts';
import { foldText } from '../../text/fold.ts';
import type { Collected } from './collected.ts';
import type { CutPage } from '../cut/cut-page.ts';
import { passagesOf } from '../cut/page-texts.ts';
import { isHanPair, pairKey } from '../cut/pair-key.ts';
import { PairPlaces } from '../cut/pair-places.ts';

/** Levels of `wordness`: 0 is a pair that only spans two words, 3 one that is nearly always a word. */
const LEVELS = 3;
/** About so many characters are cut into words at the most: enough to know the common pairs. */
const SAMPLE = 300_000;

/**
 * How often pairs of characters stand in texts, and how often they are words there; told by `Intl.Segmenter` at build, so
 * that no browser needs to have it. Of a large corpus one in `share` passages is looked at: which ones, their addresses say,
 * so that they are the same from build to build.
 */
export interface SeenPairs {
	share: number;
	/** Each pair's `pairKey` without a sign, ascending. */
	keys: Uint32Array;
	/** For each of them, how often it was seen, and how often as a word. */
	pairs: Uint32Array;
	words: Uint32Array;
}

type Pages = readonly CutPage[];
type Days = ReadonlyMap<string, string>;

/** @param days bare writings of awareness days and the day */
export function pairsIn(pages: Pages, days: Days): SeenPairs {
	const none = (): Uint32Array => new Uint32Array();
	const seen = { share: shareOf(pages), keys: none(), pairs: none(), words: none() };
	return counted(seen, [[pages, 1]], days);
}

/**
 * The same for pages of which most were there before.
 * @param before what was seen in them
 * @param gone pages that were there before, and no more
 * @param come pages that were not
 */
export const pairsSince = (
	before: SeenPairs,
	pages: Pages,
	{ gone, come }: Record<'gone' | 'come', Pages>,
	days: Days,
): SeenPairs =>
	shareOf(pages) === before.share
		? counted(
				before,
				[
					[gone, -1],
					[come, 1],
				],
				days,
			)
		: pairsIn(pages, days);

/** A power of two, so that it seldom changes. */
function shareOf(pages: Pages): number {
	let total = 0;
	for (const { page } of pages) for (const length of page.lengths) total += length;
	return 2 ** Math.max(0, Math.ceil(Math.log2(total / SAMPLE)));
}

/** Pairs that are met, and by their places how often each is seen, and how often as a word. */
interface Counts {
	met: PairPlaces;
	pairs: number[];
	words: number[];
}

/** @param changes pages that are to be counted once, or with -1 once less */
function counted(before: SeenPairs, changes: [Pages, 1 | -1][], days: Days): SeenPairs {
	const counts: Counts = { met: new PairPlaces(), pairs: [], words: [] };
	for (const [text, times] of sampleOf(changes, before.share))
		if (times !== 0) countPairs(foldText(text, days).text, times, counts);
	const keys = withKeys(before.keys, counts.met.keys);
	const places = counts.met.keys.map((key) => placeAmong(keys, key >>> 0));
	const sums = (known: Uint32Array, more: readonly number[]): Uint32Array => {
		const all = inPlaces(known, before.keys, keys);
		places.forEach((place, at) => (all[place]! += more[at]!));
		return all;
	};
	return {
		share: before.share,
		keys,
		pairs: sums(before.pairs, counts.pairs),
		words: sums(before.words, counts.words),
	};
}

/** Numbers in the places of more keys than they had; 0 for the others. */
function inPlaces(known: Uint32Array, before: Uint32Array, keys: Uint32Array): Uint32Array {
	let at = 0;
	return keys.map((key) => (before[at] === key ? known[at++]! : 0));
}

/** @param known ascending @param more with a sign */
function withKeys(known: Uint32Array, more: Iterable<number>): Uint32Array {
	let at = 0;
	const fresh = Uint32Array.from(more, (key) => key >>> 0)
		.sort()
		.filter((key) => {
			while (known[at]! < key) at += 1;
			return known[at] !== key;
		});
	const keys = new Uint32Array(known.length + fresh.length);
	keys.set(known);
	keys.set(fresh, known.length);
	return keys.sort();
}

/** The texts that are looked at, and how often each is to be counted: not at all if it has gone and come. */
function sampleOf(changes: [Pages, 1 | -1][], share: number): Map<string, number> {
	const sample = new Map<string, number>();
	for (const [pages, times] of changes)
		for (const { page, texts } of pages)
			for (const { address, text } of passagesOf(texts))
				if (hashedTo(page.path + address, share) === 0)
					sample.set(text, (sample.get(text) ?? 0) + times);
	return sample;
}

function countPairs(text: string, times: number, { met, pairs, words }: Counts): void {
	for (let i = 0; i + 1 < text.length; i += 1) {
		const place = met.at(pairKey(text, i));
		if (place === pairs.length) words[pairs.push(0) - 1] = 0;
		pairs[place]! += times;
	}
	for (const { segment, index } of segmentsOf(text)) {
		// Of 居住权 the first pair is a word too, of 民事权利 both.
		if (segment.length > 1) words[met.at(pairKey(text, index))]! += times;
		if (segment.length === 4) words[met.at(pairKey(text, index + 2))]! += times;
	}
}

/**
 * How often a pair of characters is a word of its own, from 0 to 3, for each term. `条例` is one, `在本` is none: pairs that
 * are words say what a text is about. What is no pair (a day, a number, a Latin word) is a word, and so is what stands
 * in headings alone.
 */
export function wordnessOf(
	{ keys, pairs, words }: SeenPairs,
	{ pairKeys, inPassages }: Collected,
): Uint8Array {
	const levels = new Uint8Array(pairKeys.length).fill(LEVELS);
	// Terms are in order, and pairs too.
	let at = 0;
	for (let number = 0; number < pairKeys.length; number += 1) {
		const key = pairKeys[number]!;
		if (inPassages.sizeOf(number) === 0 || !isHanPair(key)) continue;
		while (keys[at]! < key) at += 1;
		const seen = keys[at] === key ? pairs[at]! : 0;
		// Of a rare pair little is known.
		levels[number] = seen ? Math.round(((words[at]! + 0.5) / (seen + 1)) * LEVELS) : 1;
	}
	return levels;
}
