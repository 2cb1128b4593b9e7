import { beginningOf, LONGEST } from '../../../search/asked/longest.ts';
import type { Reading, ReadingKind } from '../../../search/finder/answer.ts';

/** Terms in quotation marks: `“甲”“乙”`. */
export const quoted = (terms: readonly string[]): string =>
	terms.map((term) => `“${named(term)}”`).join('');

/** More characters would fill a screen. */
const LONGEST_NAMED = 60;

/** What was typed, as a sentence names it. */
export const named = (typed: string): string =>
	typed.length > LONGEST_NAMED ? `${beginningOf(typed, LONGEST_NAMED)}……` : typed;

/** For each kind, what was done with the words. */
const SENTENCES: Record<ReadingKind, (typed: string, readAs: string) => string> = {
	synonym: (typed, readAs) => `“${typed}”也按${readAs}查找`,
	pinyin: (typed, readAs) => `“${typed}”按拼音读作${readAs}`,
	sound: (typed, readAs) => `“${typed}”也按同音的${readAs}查找`,
	missing: (typed, readAs) => `“${typed}”像是漏了字，也按${readAs}查找`,
	variant: (typed, readAs) => `“${typed}”也按另一种写法${readAs}查找`,
	word: (typed, readAs) => `“${typed}”只有一个字，按含有它的词${readAs}查找`,
	apart: (typed, readAs) => `没有一处写全“${typed}”，改找含其中的词最多的地方：${readAs}`,
	phrase: (typed) => `“${typed}”按原样查找，一字不差`,
	without: (typed) => `不要含有“${typed}”的内容`,
	absent: (typed) => `本站没有收录“${typed}”，只能按字词查找`,
	cut: () => `输入的文字太长，只按前 ${LONGEST} 个字查找`,
	date: (typed, readAs) => `“${typed}”读作日期${readAs}`,
};

/** What was understood from a piece of the query, as the reader is told: `“欠薪”也按“拖欠劳动报酬”查找`. */
export function sentenceOf({ kind, typed, readAs }: Reading): string {
	const other = readAs.filter((term) => term !== typed);
	return SENTENCES[kind](named(typed), quoted(other.length > 0 ? other : [typed]));
}

/** Whether a reading only says how far the query was understood: nothing is read otherwise, and nothing can be taken back. */
export const isFixed = ({ kind }: Pick<Reading, 'kind'>): boolean =>
	kind === 'absent' || kind === 'cut';
