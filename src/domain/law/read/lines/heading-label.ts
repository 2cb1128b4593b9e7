import { isCited } from './cited.ts';
import type { Classified } from './classified.ts';
import { BLANK, numberOf } from './lists.ts';
import { NUMERAL } from '../../numbers/numerals.ts';
import { B, N } from './wide-numbers.ts';

// e.g. "第一编 总则", "第二分编　所有权", "第三章总 则", "第八节之一 …", "第一章：总则"
const DIVISION = new RegExp(
	`^([第笫]${B}(${N})${B}(分编|编|章|节)(?:之(${N})(?=${BLANK}|$))?)(${B}[：:]?${B})(.*)$`,
	's',
);
// e.g. "第一部分　总体要求", "第二部分：工作安排", "第三部分"; not "第一部分资金…"
const PART = new RegExp(
	`^(第([${NUMERAL}]+)部分)((?:${BLANK}*[：:]${BLANK}*|${BLANK}+|$))(.*)$`,
	's',
);
// e.g. "序　言", "总则", "总　纲" (of a charter), "附 则": headings without a number
export const UNNUMBERED =
	/^(?:序\s*言|前\s*言|引\s*言|导\s*言|总\s*则|总\s*纲|附\s*则|分\s*则|罚\s*则)$/;
// e.g. "物权编": a 编 without its number; not "法规汇编", "总编"
export const NAMED_PART = /^[\u4e00-\u9fff]{2,10}(?<![汇主总副改整选新续扩缩收])编$/;
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

/** A line that begins with the number of a 编, 章 or 节. */
export function division(words: string): Classified | null {
	const match = DIVISION.exec(words);
	if (!match) return null;
	const [, label = '', main = '', unit, branch, gap = '', text = ''] = match;
	const number = numberOf(main, branch);
	const kind = KIND_OF_DIVISION[unit as keyof typeof KIND_OF_DIVISION];
	if (!number || !isHeading(withoutLeaders(words), gap)) return null;
	if (isCited(gap, text)) return null;
	return { kind, label, gap, text, number };
}

// e.g. "【第一章　总则】"
const BRACKETED_DIVISION = /^【(第[^【】]+)】$/;

/** `【第一章　总则】`: the brackets belong to the number and the words. */
export function bracketedDivision(words: string): Classified | null {
	const heading = division(BRACKETED_DIVISION.exec(words)?.[1] ?? '');
	return heading && { ...heading, label: `【${heading.label}`, text: `${heading.text}】` };
}

/** What plans and programmes are divided by: `第一部分　总体要求`. */
export function partOfText(words: string): Classified | null {
	const [, label = '', main = '', gap = '', text = ''] = PART.exec(words) ?? [];
	const number = label === '' ? null : numberOf(main);
	if (!number || !isHeadingLike(withoutLeaders(words))) return null;
	return { kind: 'heading', label, gap, text, number };
}

/** A heading is short and is no sentence. */
export const isHeadingLike = (text: string): boolean =>
	text.length <= 50 && !/[。；;：:，,！？]$/.test(text) && !text.includes('。');

/** Some headings end in a full stop: "第五节 生活、卫生。" */
const isHeading = (words: string, gap: string): boolean =>
	isHeadingLike(words) ||
	(gap !== '' && words.length <= 20 && isHeadingLike(words.replace(/。$/, '')));
