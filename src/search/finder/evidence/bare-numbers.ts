import type { Posting } from '../index/terms.ts';

const NUMBER = /^\d+$/;

/** The term that an article's number gives: `996` → `996条`. */
const asArticle = (number: string): string => `${number}条`;

/** Numbers among the terms of a question that it does not say to be those of articles: of 996合法吗, not of 第996条. */
const bareIn = (terms: readonly string[]): string[] =>
	terms.filter((term) => NUMBER.test(term) && !terms.includes(asArticle(term)));

/**
 * The terms whose postings tell where such numbers are those of articles. A number alone may mean an article: it has none.
 * @param terms of a question
 */
export const articlesLike = (terms: readonly string[]): string[] =>
	terms.length > 1 ? bareIn(terms).map(asArticle) : [];

/**
 * Postings of a question's terms, of its bare numbers without the articles that have these numbers: 12345投诉 asks for a
 * telephone, 996合法吗 for no article.
 * @param known postings of `terms`, and of `articlesLike` them
 */
export function withoutArticles(
	terms: readonly string[],
	known: ReadonlyMap<string, Posting>,
): Map<string, Posting> {
	const left = new Map(
		terms.flatMap((term) => (known.has(term) ? [[term, known.get(term)!]] : [])),
	);
	for (const article of articlesLike(terms)) {
		const number = article.slice(0, -1);
		const [all, named] = [known.get(number), known.get(article)];
		if (all && named) left.set(number, without(all, named));
	}
	return left;
}

/** Where a term stands more often than as part of another. */
function without(all: Posting, part: Posting): Posting {
	const counted = new Map([...part.passages].map((passage, at) => [passage, part.counts[at]!]));
	const rest = [...all.passages].flatMap((passage, at) => {
		const count = all.counts[at]! - (counted.get(passage) ?? 0);
		return count > 0 ? [{ passage, count }] : [];
	});
	return {
		...all,
		passages: Int32Array.from(rest, ({ passage }) => passage),
		counts: Uint8Array.from(rest, ({ count }) => count),
	};
}
