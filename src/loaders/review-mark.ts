import { createHash } from 'node:crypto';
import { normalised } from '../domain/law/compare/words/tokens.ts';
import { wordsBehindNumber, type Unit } from '../domain/law/model.ts';

/** The article of an address: `t22` of `t22-k1-x3`. What is checked is always a whole article. */
export const articleOf = (at: string): string => at.split('-')[0]!;

/**
 * The mark of an article's words: its address and a short hash, `t22@1b2c3d4e`. Layout, widths and forms of signs have no
 * part in it, nor has the number, which is in the address; where a line begins has, since citations count 款.
 */
export const reviewMark = (article: Unit): string => `${article.address}@${hashOf(article)}`;

/** The hash in the mark of an article's words. */
export function hashOf(article: Unit): string {
	const lines = wordsBehindNumber(article).split('\n').map(normalised).join('\n');
	return createHash('sha256').update(lines).digest('hex').slice(0, 8);
}

/** The article that a mark was made of, `t22` of `t22@1b2c3d4e`. */
export const addressIn = (mark: string): string => mark.split('@')[0]!;

/** The hash of its words, `1b2c3d4e` of `t22@1b2c3d4e`. */
export const hashIn = (mark: string): string => mark.split('@')[1]!;
