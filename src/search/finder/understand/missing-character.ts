import { isOfDictionary } from '../../text/dictionary.ts';
import { foldText } from '../../text/fold.ts';
import type { Reading } from '../answer.ts';
import type { SiteIndex } from '../index/site-index.ts';
import { unexplained, type Word } from './asked-words.ts';

const HAN = /^\p{Script=Han}+$/u;

/**
 * Where a character is missing in a query of a word or two: 防空报 is meant for 防空警报. Two characters that stand nowhere side
 * by side, with a third beside them, stand so in a word that is known, with one more between the two. Where they only span two known
 * words, as 除防 in 拆除防空警报, nothing is missing.
 * @param text the folded query
 * @param words of the query, and whether the index has them
 * @param said everyday words that the query holds: nothing is missing in them
 * @param rows everyday words and the words of statutes for them, as far as they are at hand; beside them titles are looked at
 */
export function readMissing(
	text: string,
	words: readonly Word[],
	said: readonly string[],
	rows: readonly string[][],
	index: SiteIndex,
): Reading[] {
	const gaps = unexplained(words, said).filter(
		(pair) => pair.length === 2 && HAN.test(pair) && !isOfDictionary(pair),
	);
	for (const pair of gaps) {
		const at = text.indexOf(pair);
		for (const from of [at - 1, at]) {
			const piece = text.slice(Math.max(from, 0), from + 3);
			if (from < 0 || piece.length < 3 || !HAN.test(piece)) continue;
			const gap = at - from + 1;
			const meant = commonest(piece.slice(0, gap), piece.slice(gap), rows, index);
			if (meant)
				return [{ key: `missing:${piece}`, kind: 'missing', typed: piece, readAs: [meant] }];
		}
	}
	return [];
}

/** What stands most often with one character between its beginning and its end. */
function commonest(
	begins: string,
	ends: string,
	rows: readonly string[][],
	{ root }: SiteIndex,
): string | undefined {
	const pattern = new RegExp(`${begins}\\p{Script=Han}${ends}`, 'gu');
	const counts = new Map<string, number>();
	const titles = root.pages.flatMap(({ t, n = [], l = [] }) => [t, ...n, ...l]);
	for (const words of [...rows.flat(), ...titles])
		for (const [found] of foldText(words).text.matchAll(pattern))
			counts.set(found, (counts.get(found) ?? 0) + 1);
	return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
