import { titleKey } from '../../law/title/identify.ts';
import { bookTitle } from '../../law/title/title.ts';
import type { ListedLaw } from './list.ts';

// What stands for a part of a name that was not written. e.g. "…", "……", "×××", "XX", "***", "__", "某某", "□□"
const GAP = /(?:…|⋯|\.{3,}|×|╳|＊|\*|_|＿|□|(?<![A-Za-zＸ])[XxＸ]{2,}(?![A-Za-z])|某{2,})+/g;
/** More names are a list to read. */
const MOST = 3;

/** Whether a name has gaps: 《…代表法》, 《×××法》. */
export const hasGap = (name: string): boolean => name.search(GAP) !== -1;

/**
 * What a name with gaps can mean, in words for the one who wrote it.
 * @param names every name of every law, by its key
 */
export function describeGapped(name: string, names: ReadonlyMap<string, ListedLaw>): string {
	const key = titleKey(name.replace(GAP, '*'));
	const [front = '', ...parts] = key.split('*').map(escaped);
	// Keys leave out 中华人民共和国: that may be all that is missing in front.
	const pattern = new RegExp(`^${[front, ...parts].join(front === '' ? '.*' : '.+')}$`);
	const fitting = new Set([...names].filter(([one]) => pattern.test(one)).map(([, law]) => law));
	const titles = [...fitting].map(({ title }) => bookTitle(title));
	if (titles.length === 0)
		return `${bookTitle(name)}的名称没有写全，本站没有名称符合的法规，没有核对`;
	if (titles.length > MOST)
		return `${bookTitle(name)}的名称没有写全，符合的法规有${titles.length}部，分不清是哪一部，没有核对`;
	const only = titles.length === 1 ? '只' : '';
	return `${bookTitle(name)}的名称没有写全，没有核对。符合的${only}有${titles.join('、')}`;
}

const escaped = (words: string): string => words.replace(/[\\^$.+?()[\]{}|]/g, '\\$&');
