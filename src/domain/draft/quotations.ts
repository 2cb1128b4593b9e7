import type { Span } from '../citation/model.ts';

/** Words in quotation marks that a draft gives as those of the law beside them; the span leaves out the marks. */
export interface Quotation extends Span {
	text: string;
}

const CLOSING: Readonly<Record<string, string>> = {
	'“': '”',
	'「': '」',
	'『': '』',
	'‘': '’',
	'"': '"',
};
const OPENING = Object.fromEntries(Object.entries(CLOSING).map(([open, close]) => [close, open]));

// What may stand between a citation and the words that it is quoted with. e.g. "", "规定：", "明确规定，", "的“", "中所称",
// "对…作了规定：", "规定：\n　　"; a quotation behind other words may be anybody's
const LEADS =
	/^(?:[^，。；！？“”「」『』"《》\n]{0,16}?(?:规定|载明|明确|指出|要求|写明|表述|原文|条文|所称|所述|内容|如下|如是)(?:的|了|为|是)?|的|中的?|，?即)?[：:，,]?(?:(?<=[：:])\s*|[^\S\n]*)(?=[“「『‘"])/;
// What may stand between a quotation and the citation behind it. e.g. "”（", "。”（见", "”(参见", "”——", "”，这是", "”，出自"
const SOURCE_BEHIND =
	/([”」』’"])[。，]?\s*(?:[（(](?:参?见|摘自|引自|出自|依据|根据)?[：:]?|[—－-]{1,2}\s*|(?:这|此|以上|上述)(?:就?是|系)|(?:语出|摘自|引自|出自|见于?))$/;
/** No one quotes more: a closing mark is missing. */
const LONGEST = 6000;

/**
 * The quotation that belongs to a citation: directly behind it (第三条规定：“…”), or in front of the brackets that it
 * stands in (“…”（《某法》第三条）).
 * @param text the draft
 * @param citation where the citation stands
 * @param next where the next citation begins: what is behind it is not this one's
 */
export function quotationBeside(text: string, citation: Span, next: number): Quotation | null {
	return quotationBehind(text, citation.end, next) ?? quotationBefore(text, citation.start);
}

function quotationBehind(text: string, end: number, next: number): Quotation | null {
	const [lead] = LEADS.exec(text.slice(end, end + 60)) ?? [];
	if (lead === undefined || end + lead.length > next) return null;
	const start = end + lead.length + 1;
	const close = closingMark(text, start - 1);
	return close === null ? null : { start, end: close, text: text.slice(start, close) };
}

/** Where a quotation is closed. Each paragraph of a long one begins with an opening mark (GB/T 15834-2011, 4.8). */
function closingMark(text: string, open: number): number | null {
	const opening = text[open]!;
	const closing = CLOSING[opening]!;
	let depth = 1;
	for (let at = open + 1; at < Math.min(text.length, open + LONGEST); at += 1) {
		if (text[at] === closing) depth -= 1;
		else if (text[at] === opening && !beginsLine(text, at)) depth += 1;
		if (depth === 0) return at;
	}
	return null;
}

const beginsLine = (text: string, at: number): boolean =>
	/(?:^|\n)\s*$/.test(text.slice(Math.max(0, at - 12), at));

function quotationBefore(text: string, start: number): Quotation | null {
	const front = text.slice(Math.max(0, start - 20), start);
	const match = SOURCE_BEHIND.exec(front);
	if (!match) return null;
	const close = start - front.length + match.index;
	const open = openingMark(text, close);
	return open === null ? null : { start: open + 1, end: close, text: text.slice(open + 1, close) };
}

function openingMark(text: string, close: number): number | null {
	const closing = text[close]!;
	const opening = OPENING[closing]!;
	let depth = 1;
	for (let at = close - 1; at >= Math.max(0, close - LONGEST); at -= 1) {
		if (text[at] === opening) depth -= 1;
		else if (text[at] === closing) depth += 1;
		if (depth === 0) return at;
	}
	return null;
}
