import { articleAt, labelOf, linesOf, wordsOf } from '../articles.ts';
import { placeName } from '../place-name.ts';
import type { SpokenText } from './spoken-text.ts';

/** The official words of a law: an article, what follows, or all. */
export const spokenLaw = (statute: HTMLElement): SpokenText => ({
	ranges: [
		['article', '本条'],
		['onward', '从本条往下'],
		['all', '全文'],
	],
	lines(range, article) {
		if (!article || range === 'all') return linesOf(statute);
		if (range === 'article') return linesOf(article);
		const lines = linesOf(statute);
		return lines.slice(lines.findIndex((line) => article.contains(line)));
	},
	wordsOf,
	placeOf(line) {
		const article = articleAt(line);
		if (!article) return /^H\d$/.test(line.tagName) ? line.textContent : '正文';
		return (line.id && placeName(article, line.id)) || labelOf(article);
	},
});
