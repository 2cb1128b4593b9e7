import type { Answer } from '../search/finder/answer.ts';
import type { SearchState } from './search-address.ts';
import { sentenceOf } from './search-readings.ts';

/** How many were found, as the page says it above the list. */
export function countWords({ found, total }: Pick<Answer, 'found' | 'total'>): string {
	if (found.length === 0) return '';
	return total > found.length
		? `找到 ${total} 处，列出前 ${found.length} 处`
		: `找到 ${found.length} 处`;
}

/** What a screen reader says of an answer, in one breath. */
export function spokenWords(state: SearchState, answer: Answer): string {
	if (state.query === '') return '';
	const readings = answer.readings.filter(({ key }) => !state.undone.includes(key));
	const result = countWords(answer) || `没有找到“${state.query}”`;
	return [result, ...readings.map(sentenceOf)].join('；');
}

/** Why there is no answer at all. */
export function failureWords({ exact }: SearchState, protocol: string): string {
	return exact && protocol === 'file:'
		? '直接从文件夹打开网页时，浏览器不让读取全文检索的索引。请改用普通搜索，或者到网站上使用全文检索。'
		: '检索索引没有装载成功，请刷新页面再试。';
}
