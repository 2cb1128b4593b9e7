import { isInPoint } from '../../address/around.ts';
import { OUTCOMES, outcomeOf, passageOf, type Item, type Outcome } from './outcome.ts';

/** Counted are articles, or the points of a decision; headings and other lines are named apart. A plan has nothing else. */
export function countsOf(items: readonly Item[]): string {
	const articles = items.filter(isArticle);
	if (articles.length === 0) return countedIn('处', items);
	const unit = articles.every((item) => isInPoint(passageOf(item).address)) ? '点' : '条';
	const others = items.filter((item) => !isArticle(item));
	const different = others.filter((item) => outcomeOf(item) !== '未变').length;
	const apart = different > 0 ? `；另有标题和${unit}以外的文字${different}处不同` : '';
	return countedIn(unit, articles) + apart;
}

const isArticle = (item: Item): boolean => passageOf(item).kind === 'article';

/** What most comparisons lack is told where it is. That nothing was added or removed is news. */
const IF_ANY: ReadonlySet<Outcome> = new Set(['移动', '改号']);

function countedIn(unit: string, items: readonly Item[]): string {
	const outcomes = items.map(outcomeOf);
	return OUTCOMES.map((kind) => ({ kind, count: outcomes.filter((one) => one === kind).length }))
		.filter(({ kind, count }) => count > 0 || !IF_ANY.has(kind))
		.map(({ kind, count }) => `${kind}${count}${unit}`)
		.join('，');
}
