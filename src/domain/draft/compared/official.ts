import { wordsBehindNumber, wordsOf, type Unit } from '../../law/model.ts';
import type { Wording } from '../library/library.ts';
import { articleWith } from './holding.ts';
import { quotedUnits } from './quoted-units.ts';

/**
 * The words of places, one below the other. An article's number is part of them only if the quotation has it too.
 * @param addresses the whole law for an empty one
 */
export function officialWords(
	quoted: string,
	addresses: readonly string[],
	wording: Wording,
): string {
	const units = addresses.includes('')
		? articlesNear(quoted, wording)
		: addresses.flatMap((address) => wording.units.get(address) ?? []);
	return units.map((unit) => wordsBeside(quoted, unit)).join('\n');
}

/** Of a law that is quoted without a place: the article that has the words, or else all. */
function articlesNear(quoted: string, { text }: Wording): Unit[] {
	const articles = quotedUnits(text);
	const article = articleWith(quoted, articles);
	return article ? [article] : articles;
}

// e.g. "（一）", "(2)", "3.", "①": a quotation that begins so has the number of its 项, however it is written
const ITEM_NUMBER = /^\s*(?:[（(][^（()）]{1,3}[）)]|\d{1,2}[.．、]|[①-⑳㈠-㈩⑴-⒇])/;

function wordsBeside(quoted: string, unit: Unit): string {
	const isNumbered =
		unit.kind === 'article' ? startsWithLabel(quoted, unit) : ITEM_NUMBER.test(quoted);
	return isNumbered ? wordsOf(unit) : wordsBehindNumber(unit);
}

const startsWithLabel = (quoted: string, { label }: Unit): boolean =>
	quoted.trimStart().startsWith(label);
