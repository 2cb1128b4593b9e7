import type { Answer } from '../../../search/finder/answer.ts';
import type { SearchState } from '../address.ts';
import { isDisk } from '../../browser/disk.ts';
import { named, sentenceOf } from './readings.ts';
import type { HostState } from '../renewal.ts';

/** Lines of an answer, at the most, but of 全文检索. */
const MOST = 100;

/** How many were found, as the page says it above the list. */
export function countWords(
	{ exact }: Pick<SearchState, 'exact'>,
	{ found, total, isLittle }: Pick<Answer, 'found' | 'total' | 'isLittle'>,
): string {
	const listed = found.length;
	if (listed === 0) return '';
	if (isLittle) return `问题里一半以上的词没有查到，下面 ${listed} 处只含其中个别的词`;
	if (total > listed && (exact || listed >= MOST)) return `找到 ${total} 处，列出前 ${listed} 处`;
	// The list ends there, not what could be found; or the rest are further sections of its pages, or lack a phrase.
	const best = !exact && (listed >= MOST || total > listed);
	return best ? `列出最相关的 ${listed} 处` : `找到 ${listed} 处`;
}

/** What a screen reader says of an answer, in one breath. */
export function spokenWords(state: SearchState, answer: Answer): string {
	if (state.query === '') return '';
	const readings = answer.readings.filter(({ key }) => !state.undone.includes(key));
	const result = countWords(state, answer) || `没有找到“${named(state.query)}”`;
	return [result, ...readings.map(sentenceOf)].join('；');
}

/** Of signs alone. */
export const wordlessWords = (query: string): string =>
	`“${named(query)}”里没有可以查找的字，请输入字词`;

/** Why there is no answer at all. */
export function failureWords(protocol: string, host: HostState): string {
	if (isDisk(protocol)) return '检索索引没有加载成功。请确认网站文件夹是完整的，再刷新页面。';
	return host === 'unreachable'
		? '现在连不上网站。没有网络时，只能查以前在这台设备上查过的内容；其他的请联网以后再查。'
		: '搜索要用的文件没有取来。请再试一次；还不行，就刷新页面。';
}
