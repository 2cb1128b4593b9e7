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

/** With an end to the last 款, so that it is not the beginning of a longer one. */
const wordsOf = ({ passage }: Entry): string => passage.words + PARAGRAPH_KEY;

const begins = (one: string, other: string): boolean =>
	one.length < other.length ? other.startsWith(one) : one.startsWith(other);
