import { coreOf } from '../../asked/core.ts';
import { cutTerms } from '../../text/cut.ts';
import { foldText } from '../../text/fold.ts';
import type { Reading } from '../answer.ts';
import type { SiteIndex } from '../index/site-index.ts';
import type { Terms } from '../index/terms.ts';

/** How many pairs are looked up, and how many of them are used. */
const [LOOKED_UP, MOST] = [6, 4];
/** A pair that is a word more often than not, as `Posting.wordness` tells. */
const WORD = 2;

/**
 * Words that hold the character, for a question about a single one: the index holds pairs. They are taken from titles and
 * headings, which every reader has already, so a character that stands in none of them stays as it is.
 * @param text the folded question
 */
export async function readOneCharacter(
	text: string,
	index: SiteIndex,
	terms: Terms,
): Promise<Reading[]> {
	const character = coreOf(text).text;
	if (!/^\p{Script=Han}$/u.test(character)) return [];
	const pairs = pairsOfTitles(character, index).slice(0, LOOKED_UP);
	const known = await terms.of(pairs);
	const words = pairs.filter((pair) => (known.get(pair)?.wordness ?? 0) >= WORD).slice(0, MOST);
	if (words.length === 0) return [];
	return [{ key: `word:${character}`, kind: 'word', typed: character, readAs: words }];
}

/** Pairs that hold a character, the most common first. */
function pairsOfTitles(character: string, { root }: SiteIndex): string[] {
	const counts = new Map<string, number>();
	for (const { t, n = [], l = [] } of root.pages)
		for (const words of [t, ...n, ...l].filter((title) => title.includes(character)))
			for (const { text } of cutTerms(foldText(words).text))
				if (text.length > 1 && text.includes(character))
					counts.set(text, (counts.get(text) ?? 0) + 1);
	return [...counts].sort(([, one], [, other]) => other - one).map(([pair]) => pair);
}
