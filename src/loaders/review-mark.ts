import { createHash } from 'node:crypto';
import { normalised } from '../domain/law/compare/tokens.ts';
import { wordsOf, type Unit } from '../domain/law/model.ts';

/** The article of an address: `t22` of `t22-k1-x3`. What is checked is always a whole article. */
export const articleOf = (at: string): string => at.split('-')[0]!;

/**
 * The mark of an article's words: its address and a short hash, `t22@1b2c3d4e`. Layout, widths and forms of signs have no
 * part in it, nor has the number, which is in the address; where a line begins has, since citations count 款.
 */
export function reviewMark(article: Unit): string {
	const words = wordsOf(article).slice((article.label + article.gap).length);
	const lines = words.split('\n').map(normalised).join('\n');
	const hash = createHash('sha256').update(lines).digest('hex').slice(0, 8);
	return `${article.address}@${hash}`;
}

/**
 * Whether what was checked still stands.
 * @param at the place that something is bound to
 * @param checked the mark of the words that it was checked against; without one, nobody can tell
 * @param article that article today
 */
export function reviewOf(
	at: string,
	checked: string | undefined,
	article: Unit | undefined,
): 'unknown' | 'confirmed' | 'changed' | 'moved' | 'gone' {
	if (checked === undefined) return 'unknown';
	if (!article) return 'gone';
	if (articleOf(checked.split('@')[0]!) !== articleOf(at)) return 'moved';
	return reviewMark(article) === checked ? 'confirmed' : 'changed';
}
