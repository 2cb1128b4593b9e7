import type { Problem } from '../../../checked.ts';
import { citeAddress } from '../../../domain/law/address/address.ts';
import { bookTitle } from '../../../domain/law/title/title.ts';
import { articleOf } from '../../../loaders/review-mark.ts';
import type { Content, Entry } from '../../content/content.ts';
import { info } from '../../problems.ts';
import type { Rule } from '../../rule.ts';
import { citationsInBody, citedLaws } from '../../texts/citations.ts';
import { citedSources } from '../../texts/cited-sources.ts';

/** An article of a law on this site. */
interface Article {
	law: string;
	at: string;
}
/** So many are named; who has more of them reads the text anyway. */
const MOST = 8;

/**
 * A text is bound to the articles among its sources, which hold the mark of their words: it is told again when they change. Of
 * articles that only its body cites nobody would be told. A report is of its year, and stays as it was.
 */
export const unboundCitations: Rule = (content, { today }) => {
	const laws = citedLaws(content, today);
	const bound = new Set(boundArticles(content));
	return [...content.study, ...content.guides].flatMap((entry): Problem[] => {
		const cited = citationsInBody(entry, laws)
			.flatMap(({ citation }) => citation.targets)
			.filter(({ address, version }) => /^t\d/.test(address) && version === undefined)
			.map(({ law, address }) => ({ law, at: articleOf(address) }));
		const unbound = new Map(
			cited
				.map((article) => [keyOf(entry, article), article] as const)
				.filter(([key]) => !bound.has(key)),
		);
		if (unbound.size === 0) return [];
		const names = inWords([...unbound.values()], (law) => bookTitle(laws.byId(law)!.name));
		const message = `正文引用了${names}，来源（sources）里没有：条文改了，不会提醒复核这一篇。请在 sources 里补上（写 law 和 at），再运行 npm run check -- --confirm ${entry.file}`;
		return [info(entry, ['sources'], message)];
	});
};

const boundArticles = (content: Content): string[] =>
	citedSources(content).flatMap(({ entry, source: { law, at } }) =>
		law && at ? [keyOf(entry, { law, at: articleOf(at) })] : [],
	);

const keyOf = ({ file }: Entry, { law, at }: Article): string => `${file} ${law} ${at}`;

/** `《甲法》第一条、第二条，《乙法》第三条`. */
function inWords(articles: readonly Article[], nameOf: (law: string) => string): string {
	const byLaw = Map.groupBy(articles.slice(0, MOST), ({ law }) => law);
	const named = [...byLaw].map(
		([law, all]) => nameOf(law) + all.map(({ at }) => citeAddress(at)).join('、'),
	);
	const more = articles.length > MOST ? `等 ${articles.length} 条` : '';
	return named.join('，') + more;
}
