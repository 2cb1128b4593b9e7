import { createHash } from 'node:crypto';
import { normalised } from '../domain/law/compare/tokens.ts';
import { wordsOf, type Unit } from '../domain/law/model.ts';

/** The article of an address: `t22` of `t22-k1-x3`. What is checked is always a whole article. */
export const articleOf = (at: string): string => at.split('-')[0]!;

/**
 * The mark of an article's words: its address and a short hash, `t22@1b2c3d4e`. Layout, widths and forms of signs have no
 * part in it, nor has the number, which is in the address; where a line begins has, since citations count 款.
 */
export const reviewMark = (article: Unit): string => `${article.address}@${hashOf(article)}`;

function hashOf(article: Unit): string {
	const words = wordsOf(article).slice((article.label + article.gap).length);
	const lines = words.split('\n').map(normalised).join('\n');
	return createHash('sha256').update(lines).digest('hex').slice(0, 8);
}

const addressIn = (mark: string): string => mark.split('@')[0]!;
const hashIn = (mark: string): string => mark.split('@')[1]!;

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
	if (hashOf(article) === hashIn(checked)) return 'confirmed';
	return articleOf(addressIn(checked)) === articleOf(at) ? 'changed' : 'moved';
}

/** Where the words of marks stand today: in a law that was renumbered, at another number. */
export class CheckedWords {
	/** By their hash; null for words that several articles have. */
	#articles = new Map<string, Unit | null>();

	constructor(articles: readonly Unit[]) {
		for (const article of articles) {
			const hash = hashOf(article);
			this.#articles.set(hash, this.#articles.has(hash) ? null : article);
		}
	}

	/**
	 * The place whose article has the words that were checked: `t23-k1` for `t22-k1` of a law that has got one article more in front.
	 * @returns undefined where no article has them, or several, or where somebody has moved the place since
	 */
	placeOf(at: string, checked: string | undefined): string | undefined {
		if (!checked || articleOf(addressIn(checked)) !== articleOf(at)) return undefined;
		const article = this.#articles.get(hashIn(checked));
		return article ? article.address + at.slice(articleOf(at).length) : undefined;
	}
}
