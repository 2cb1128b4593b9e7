import { isCited, isCitedAnnex, isCitedItem } from './cited.ts';
import { BLANK, matchList, numberOf, type ListStyle } from './lists.ts';
import { numberedPart } from './numbered-part.ts';
import { NUMERAL } from '../../numbers/numerals.ts';
import type { UnitNumber } from '../../model.ts';
import { COMMA, type LabelStyle } from './label-style.ts';
import { isRow } from './table-rows.ts';

/**
 * What a line of a statute is. What no label, sign or place tells is `text`; `rest` goes on behind the 项 of a line,
 * `quoted` is new wording that a decision prints.
 */
export type LineKind =
	| 'part'
	| 'subpart'
	| 'chapter'
	| 'section'
	| 'heading'
	| 'article'
	| 'list'
	| 'annex'
	| 'contents'
	| 'row'
	| 'rest'
	| 'quoted'
	| 'text';

/** What the words of one line are: `before + label + gap + text` is the line. */
export interface Classified {
	kind: LineKind;
	label: string;
	gap: string;
	text: string;
	number: UnitNumber | null;
	/** Only for `list`. */
	style?: ListStyle;
}

const B = `${BLANK}*`;
const DIGIT = `[${NUMERAL}\\d０-９]`;
// Numbers may be set wide: "第 二 十 条"
const N = `${DIGIT}(?:${B}${DIGIT})*`;

// e.g. "第一编 总则", "第二分编　所有权", "第三章总 则", "第八节之一 …", "第一章：总则"
const DIVISION = new RegExp(
	`^([第笫]${B}(${N})${B}(分编|编|章|节)(?:之(${N})(?=${BLANK}|$))?)(${B}[：:]?${B})(.*)$`,
	's',
);
// e.g. "之一" of "第十七条之一　…", and of "第十七条 之一　…" where a blank stands on both sides
const BRANCH = `(?:(?:${BLANK}+(?=之[${NUMERAL}]+(?:${BLANK}|$)))?之([${NUMERAL}]+)(?![${NUMERAL}]))?`;
// e.g. "第二十二条 …", "第十七条之一　…", "第二十之一条 …", "第七十五 条体育…", "第 十 条 …", "第三条：…", "第三条. …"
const ARTICLE = new RegExp(
	`^([第笫]${B}(${N})${B}(?:之([${NUMERAL}]+)${B})?条${BRANCH})(${B}[：:.．]?${B})(.*)$`,
	's',
);

// e.g. "附件一", "附件2：…", "附件 1、…", "附　件：", "附表 …", "附图消防…", "附：…", "附"
const ANNEX = new RegExp(
	`^(附(?:${B}[件表录图](?:${B}(${N})(?:[.．]|、(?![附${NUMERAL}\\d]))?)?|(?:${B}(${N}))?(?=${B}[：:]|$))(?:${B}[：:])?)(${B})(.*)$`,
	's',
);
// e.g. "序　言", "总则", "总　纲" (of a charter), "附 则": headings without a number
const UNNUMBERED = /^(?:序\s*言|前\s*言|引\s*言|导\s*言|总\s*则|总\s*纲|附\s*则|分\s*则|罚\s*则)$/;
// e.g. "物权编": a 编 without its number; not "法规汇编", "总编"
const NAMED_PART = /^[\u4e00-\u9fff]{2,10}(?<![汇主总副改整选新续扩缩收])编$/;
// e.g. "目　录", "目录："
const CONTENTS = /^目\s*[录次]\s*[：:]?$/;
// e.g. "第一章 总则…………3", "第一章 总则\t3": leaders and page number in a 目录 taken from a printed text
const LEADERS = /[\s.…·．]+[（(]?\d*[)）]?$/;

/** `第一章 总则………3` → `第一章 总则`. */
export const withoutLeaders = (text: string): string =>
	text.length > 300 ? text : text.replace(LEADERS, '');

/** What a division is called, and what it is here. */
export const KIND_OF_DIVISION = {
	编: 'part',
	分编: 'subpart',
	章: 'chapter',
	节: 'section',
} as const;

/**
 * What a line is, from its words.
 * @param words a line without indentation, Markdown marks and trailing blanks
 * @param previous the number of the latest article
 * @param style what the text sets behind the numbers of its articles
 */
export function classify(
	words: string,
	previous: UnitNumber | null,
	style: LabelStyle,
): Classified {
	const first = words[0]!;
	if (first === '第' || first === '笫')
		return (
			division(words) ??
			article(words, previous, style) ??
			partOfText(words) ??
			plain('text', words)
		);
	if (first === '【') return bracketed(words) ?? plain('text', words);
	if (isRow(words)) return plain('row', words);
	if (UNNUMBERED.test(words)) return plain('heading', words);
	if (first === '附') return annex(words) ?? plain('text', words);
	if (CONTENTS.test(words)) return plain('contents', words);
	if (NAMED_PART.test(words)) return plain('part', words);
	const item = matchList(words);
	// e.g. "（二）项的，…": the source has broken a line behind 第
	const isOnlyCited = item?.style === 'bracket' && isCitedItem(item.text);
	return item && !isOnlyCited ? { kind: 'list', ...item } : plain('text', words);
}

const plain = (kind: LineKind, text: string): Classified => ({
	kind,
	label: '',
	gap: '',
	text,
	number: null,
});

/** A heading is short and is no sentence. */
export const isHeadingLike = (text: string): boolean =>
	text.length <= 50 && !/[。；;：:，,！？]$/.test(text) && !text.includes('。');

function division(words: string): Classified | null {
	const match = DIVISION.exec(words);
	if (!match) return null;
	const [, label = '', main = '', unit, branch, gap = '', text = ''] = match;
	const number = numberOf(main, branch);
	const kind = KIND_OF_DIVISION[unit as keyof typeof KIND_OF_DIVISION];
	if (!number || !isHeading(withoutLeaders(words), gap)) return null;
	if (isCited(gap, text)) return null;
	return { kind, label, gap, text, number };
}

/** `第一部分　总体要求`. */
function partOfText(words: string): Classified | null {
	const part = numberedPart(words);
	return part && isHeadingLike(withoutLeaders(words)) ? { kind: 'heading', ...part } : null;
}

// e.g. "【第一条】为了…", "【第二条之一】 …": the brackets belong to the number
const BRACKETED_ARTICLE = new RegExp(
	`^(【第${B}(${N})${B}条(?:之([${NUMERAL}]+))?】)(${B})(.*)$`,
	's',
);
// e.g. "【第一章　总则】"
const BRACKETED_DIVISION = /^【(第[^【】]+)】$/;

/** An article whose number stands in brackets, or a heading that does. */
function bracketed(words: string): Classified | null {
	const [, label, main = '', branch, gap = '', text = ''] = BRACKETED_ARTICLE.exec(words) ?? [];
	const number = label === undefined ? null : numberOf(main, branch);
	if (label !== undefined && number) return { kind: 'article', label, gap, text, number };
	const heading = division(BRACKETED_DIVISION.exec(words)?.[1] ?? '');
	return heading && { ...heading, label: `【${heading.label}`, text: `${heading.text}】` };
}

/** Some headings end in a full stop: "第五节 生活、卫生。" */
const isHeading = (words: string, gap: string): boolean =>
	isHeadingLike(words) ||
	(gap !== '' && words.length <= 20 && isHeadingLike(words.replace(/。$/, '')));

function article(
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

function annex(words: string): Classified | null {
	const match = ANNEX.exec(words);
	if (!match) return null;
	const [, label = '', main, bare, gap = '', text = ''] = match;
	// e.g. "（适用于甲、乙）": what stands in brackets may have marks of its own
	if (text.length > 100 || /[。；;，,]/.test(text.replace(/（.*）|\(.*\)/, ''))) return null;
	if (gap === '' && !/[：:]$/.test(label) && isCitedAnnex(text)) return null;
	const number = main ?? bare;
	return { kind: 'annex', label, gap, text, number: number ? numberOf(number) : null };
}
