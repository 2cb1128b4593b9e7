import { unitAround } from '../../held/here.ts';
import type { Meaning, Meanings } from '../meaning/meaning.ts';
import type { Memory } from '../said/memory.ts';
import type { RelativeUnit } from '../../model.ts';
import type { AmendedPlace } from '../amendment/named-in-front.ts';
import { QuoteDepth } from '../../find/lines/quotes.ts';
import { placeTold } from './told-place.ts';
import { relativeIn } from '../amendment/within-printed.ts';
import type { WrittenPlace } from './written-place.ts';

// e.g. "规定，", "：", "规定：", "的" between a place and the words that are quoted of it
const LEADS_TO_QUOTE = /^(?:之?的?规定|明确规定|明确|指出|要求)?的?[，：:]?$/;

/**
 * 《某法》第十条第二款规定：“违反前款规定的，…”: counted from the place whose words a text quotes that is no law itself. Of 第十条 alone it
 * quotes its only 款, or its first one, which has none in front of it.
 * @returns null where no place is quoted, or it has nothing that is meant
 */
export function meaningInQuoted(
	{ text, start, places }: WrittenPlace,
	relative: RelativeUnit,
	meanings: Meanings,
	memory: Memory,
): Meaning | null {
	if (meanings.own || memory.inLine.length === 0) return null;
	const { opened } = new QuoteDepth().opened(text, start);
	const place = opened === -1 ? placeTold(text, start, memory) : placeQuoted(text, opened, memory);
	if (!place || unitAround(place.address, 'article') === null) return null;
	return relativeIn(place, relative, places, meanings);
}

/** @param opened where its words begin */
function placeQuoted(text: string, opened: number, { inLine }: Memory): AmendedPlace | null {
	const last = inLine.findLast(({ end }) => end <= opened);
	if (!last || !LEADS_TO_QUOTE.test(text.slice(last.end, opened))) return null;
	const { named, target } = last.place;
	return { named, address: target.address };
}
