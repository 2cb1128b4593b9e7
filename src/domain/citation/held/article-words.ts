import { articlesOf, wordsOf, type Law } from '../../law/model.ts';
import { onceFor } from '../../../once.ts';

// Two Chinese characters side by side: "渡船" and "船应" of 渡船应当.
const PAIR = /(?=([\u4e00-\u9fff]{2}))/g;
// e.g. "第五", "十条": pairs that only count
const COUNTS = /[第一二三四五六七八九十百千零条款项]/;

/** So many pairs of characters that few other articles have tell what a sentence is about. */
const ENOUGH = 3;
/** With so many, two other articles may say more: those that repeat it for another case. */
const MANY = 6;
const OTHERS = 2;
/** A pair is such a one in at most this part of the articles. */
const SELDOM = 0.35;

/**
 * The words of the articles of one wording. They tell whether a sentence speaks of one of them: “逾期不缴的，依第七十二条加处” of the article
 * that says more of this than any other one does.
 */
export class ArticleWords {
	readonly #count: number;
	/** The articles that have a pair of characters. */
	readonly #having = new Map<string, Set<string>>();

	/** @param articles their addresses and words */
	constructor(articles: ReadonlyMap<string, string>) {
		this.#count = articles.size;
		for (const [address, words] of articles)
			for (const pair of pairsIn(words)) {
				const having = this.#having.get(pair) ?? new Set();
				this.#having.set(pair, having.add(address));
			}
	}

	/**
	 * Whether some words speak of an article: they share enough with it that is seldom in this law, and with hardly any other one more.
	 * @param article its address
	 */
	speakOf(article: string, words: string): boolean {
		const seldom = this.#seldomIn(words);
		const shared = seldom.filter((having) => having.has(article)).length;
		const scores = this.#scoresOf(seldom);
		const own = scores.get(article) ?? 0;
		const better = [...scores.values()].filter((score) => score > own).length;
		return shared >= ENOUGH && better <= (shared >= MANY ? OTHERS : 0);
	}

	/** How much that is seldom in this law some words share with an article. */
	scoreOf(article: string, words: string): number {
		return this.#scoresOf(this.#seldomIn(words)).get(article) ?? 0;
	}

	/** For each pair of some words that few articles have: the articles that have it. */
	#seldomIn(words: string): ReadonlySet<string>[] {
		const having = [...pairsIn(words)].flatMap((pair) => this.#having.get(pair) ?? []);
		return having.filter(({ size }) => size <= this.#count * SELDOM);
	}

	/** What an article has counts the more, the fewer others have it. */
	#scoresOf(seldom: readonly ReadonlySet<string>[]): Map<string, number> {
		const scores = new Map<string, number>();
		for (const having of seldom) {
			const weight = Math.log((this.#count + 1) / having.size);
			for (const one of having) scores.set(one, (scores.get(one) ?? 0) + weight);
		}
		return scores;
	}
}

const pairsIn = (words: string): Set<string> =>
	new Set(
		Array.from(words.matchAll(PAIR), ([, pair]) => pair!).filter((pair) => !COUNTS.test(pair)),
	);

const wordsIn = onceFor((units: Law['units']): ArticleWords => {
	const articles = articlesOf({ units }).map((unit) => [unit.address, wordsOf(unit)] as const);
	return new ArticleWords(new Map(articles));
});

/** The words of the articles of a parsed law, gathered once. */
export const articleWordsOf = ({ units }: Pick<Law, 'units'>): ArticleWords => wordsIn(units);
