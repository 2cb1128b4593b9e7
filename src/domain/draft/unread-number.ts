import type { Span } from '../citation/model.ts';

// What looks like a place, and was not read as one. e.g. "第叁条", "第三十O条", "第×条", "第__条第一款", "第 款", and what a
// scanner takes for 二, 八, 十, 一: "第ニ款", "第ハ条", "第三+三条", "第ー款"
const UNREAD =
	/^[^\S\n]*(第[\p{N}○零一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰OoXx×＿_?？ニハ+＋ーl|丨\s之]{0,8}[条款项])(?!例|目)/u;

/**
 * The number behind a citation that nobody can read: a slip, a capital numeral, or a gap that was never filled.
 * @param text the draft
 * @param citation where the citation stands
 * @param next where the next citation begins: what that one has read is no slip
 * @returns as the draft writes it; an empty text if there is none
 */
export function unreadNumber(text: string, citation: Span, next: number): string {
	const { end } = citation;
	const [all = '', written = ''] = UNREAD.exec(text.slice(end, end + 16)) ?? [];
	return end + all.length > next ? '' : written;
}
