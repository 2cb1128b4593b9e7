import { bestFirst, scored, type Candidate, type Entry } from './candidates.ts';
import { pairsOf } from './likeness.ts';
import { PARAGRAPH_KEY } from '../words/tokens.ts';

/** In fewer pairs of characters than this, chance is too strong. */
const ENOUGH = 12;

/**
 * Articles whose 款 all stand unchanged at the head of another: it has 款 behind them, or had. However long these are, and
 * wherever they came from or went, a law's article is known by how it begins.
 */
export function grown(olds: readonly Entry[], news: readonly Entry[]): Candidate[] {
	const said = news.filter(isArticle).map((b) => ({ b, words: wordsOf(b) }));
	return olds
		.filter(isArticle)
		.flatMap((a) => {
			const own = wordsOf(a);
			return said.filter(({ words }) => begins(own, words)).map(({ b }) => candidate(a, b));
		})
		.filter(({ score }) => score >= ENOUGH)
		.sort(bestFirst);
}

const candidate = (a: Entry, b: Entry): Candidate =>
	scored(a, b, Math.min(pairsOf(a.passage).length, pairsOf(b.passage).length));

const isArticle = ({ passage }: Entry): boolean => passage.kind === 'article';

const wordsOf = ({ passage }: Entry): string => passage.words;

/** A shorter one that does not end in a sentence is only the beginning of one. */
const begins = (one: string, other: string): boolean => {
	const [less, more] = one.length < other.length ? [one, other] : [other, one];
	return more.startsWith(less) && (less.endsWith('.') || more[less.length] === PARAGRAPH_KEY);
};
