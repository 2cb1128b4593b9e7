import type { UnitNumber } from '../../model.ts';
import { isCited } from './cited.ts';
import type { Classified } from './classified.ts';
import { COMMA, type LabelStyle } from './label-style.ts';
import { BLANK, numberOf } from './lists.ts';
import { B, BRANCH_DIGIT as D, N } from './wide-numbers.ts';

// e.g. "之一" of "第十七条之一　…", "之1" of "第17条之1 …", and of "第十七条 之一　…" where a blank stands on both sides
const BRANCH = `(?:(?:${BLANK}+(?=之${D}+(?:${BLANK}|$)))?之(${D}+)(?!${D}))?`;
// e.g. "第二十二条 …", "第十七条之一　…", "第二十之一条 …", "第七十五 条体育…", "第 十 条 …", "第三条：…", "第三条. …"
const ARTICLE = new RegExp(
	`^([第笫]${B}(${N})${B}(?:之(${D}+)${B})?条${BRANCH})(${B}[：:.．]?${B})(.*)$`,
	's',
);

/**
 * A line that begins with the number of an article.
 * @param previous the number of the latest article
 * @param style what the text sets behind the numbers of its articles
 */
export function article(
	words: string,
	previous: UnitNumber | null,
	{ apart, comma }: LabelStyle,
): Classified | null {
	const match = ARTICLE.exec(words);
	if (!match) return null;
	const [, label = '', main = '', inside, behind, blank = '', rest = ''] = match;
	const mark = comma && blank === '' ? (COMMA.exec(rest)?.[0] ?? '') : '';
	const [gap, text] = [blank + mark, rest.slice(mark.length)];
	const number = numberOf(main, inside ?? behind);
	if (!number || number.main === 0 || isCited(gap, text)) return null;
	if (gap === '' && text !== '' && isOutOfOrder(number, previous, apart)) return null;
	return { kind: 'article', label, gap, text, number };
}

/**
 * Whether a number without a blank behind it is only cited because of where it stands. In a text that sets blanks, an
 * article without one is the next in order; in a text that sets none, any later number begins an article.
 */
function isOutOfOrder(number: UnitNumber, previous: UnitNumber | null, apart: boolean): boolean {
	const first = number.main === 1 && number.branch === 0;
	if (first || follows(previous, number)) return false;
	return apart || number.main <= (previous?.main ?? 0);
}

/** Whether an article can come right after another: 17 → 18, 17 → 17之一, 17之一 → 17之二, 17之二 → 18. */
export function follows(previous: UnitNumber | null, next: UnitNumber): boolean {
	const from = previous ?? { main: 0, branch: 0 };
	if (next.branch > 0) return next.main === from.main && next.branch === from.branch + 1;
	return next.main === from.main + 1;
}

// e.g. "【第一条】为了…", "【第二条之一】 …": the brackets belong to the number
const BRACKETED_ARTICLE = new RegExp(`^(【第${B}(${N})${B}条(?:之(${D}+))?】)(${B})(.*)$`, 's');
/** An article whose number stands in brackets. */
export function bracketedArticle(words: string): Classified | null {
	const [, label, main = '', branch, gap = '', text = ''] = BRACKETED_ARTICLE.exec(words) ?? [];
	const number = label === undefined ? null : numberOf(main, branch);
	return label !== undefined && number ? { kind: 'article', label, gap, text, number } : null;
}
