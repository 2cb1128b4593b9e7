import type { Span } from '../../citation/model.ts';

// What looks like a place, and was not read as one. e.g. "第三十O条", "第壹拾贰叁条", "第×条", "第__条第一款", "第 款", and what a
// scanner takes for 二, 八, 十, 一, 第: "第ニ款", "第ハ条", "第三+三条", "第ー款", "笫三条"; behind another one "、第4 5条"
const UNREAD =
	/^[^\S\n]*(?<joiner>[、，,和或至]|以及|或者)?[^\S\n]*(?<written>[第笫][\p{N}○零一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰OoXx×＿_?？ニハ+＋ーl|丨\s之]{0,8}[条款项])(?!例|目)/u;

// e.g. "第三项" in 第五条，第三项工作: it was read, and is no place
const READABLE = /^第[\d零〇一二三四五六七八九十百千]+[条款项]$/;

/**
 * The number behind a citation that nobody can read: a slip, a capital numeral, or a gap that was never filled.
 * @param text the draft
 * @param citation where the citation stands
 * @param next where the next citation begins: what that one has read is no slip
 * @returns as the draft writes it; an empty text if there is none
 */
export function unreadNumber(text: string, citation: Span, next: number): string {
	const { end } = citation;
	const found = UNREAD.exec(text.slice(end, end + 18));
	if (!found || end + found[0].length > next) return '';
	const { joiner, written = '' } = found.groups!;
	return joiner !== undefined && READABLE.test(written) ? '' : written;
}
