import type { Span } from '../../citation/model.ts';
import { isLong } from '../text/keys.ts';
import { belongingOf, continues, isSpeech, type Belonging } from './leads.ts';
import { printedLines } from './printed-lines.ts';
import { closingMark, openingMark } from './marks.ts';
import { unmarked } from './unmarked.ts';
import { matchAt } from '../../citation/find/match-at.ts';

/** Words in quotation marks that may be those of the law beside them; the span leaves out the marks. */
export interface Quotation extends Span {
	text: string;
	belongs: Belonging;
}

/** Where citations begin, in order; of many of them a part can be had without a copy. */
export type Starts = Uint32Array;

/** Whether words stand in quotation marks; others are only taken for a quotation if they come near to the law. */
export const hasMarks = ({ belongs }: Pick<Quotation, 'belongs'>): boolean =>
	!['unmarked', 'told', 'printed'].includes(belongs);

// What may stand between a quotation and the citation behind it. e.g. "”（", "。”（见", "”(参见", "”——", "”，这是", "”，出自"
const SOURCE_BEHIND =
	/([”」』’"])[。，]?\s*(?:[（(](?:参?见|摘自|引自|出自|依据|根据)?[：:]?|[—－-]{1,2}\s*|(?:这|此|以上|上述)(?:就?是|系)|(?:语出|摘自|引自|出自|见于?))$/;
// A citation that goes on behind a quotation may be its source, or not. e.g. "”，根据", "。”依照", "”，按照"
const LEADS_ON = /([”」』’"])[。，,；;]?\s*(?:根据|依据|依照|按照|遵照|参照)$/;
// A sentence begins with the quotation: nothing in front of it says whose words they are.
const BEGINS_SENTENCE = /(?:^|[\n。；！？])\s*$/;
// Words of the same sentence in front of an opening mark. e.g. "，明确要求", "（以下简称“条例”）规定：\n　　"
const GAP =
	/(?:[^。；！？;!?\n“”「」『』‘’"（）()《》]|（[^（）\n]{0,60}）|\([^()\n]{0,60}\)){0,60}?(?:[：:]\s*)?(?=[“「『‘"])/y;
// Behind words that only name something. e.g. "原则" in 规定了“过罚相当”原则, "的制度"
const NAMED_SO = /^[”」』’"]的?(?:基本)?(?:原则|制度|机制|方针)/;
// e.g. "…应当拒绝开船。": with such a quotation the sentence may be over
const SENTENCE_END = /[。！？]$/;

/**
 * The quotations that may belong to a citation: those behind it in its sentence (第三条规定：“…”，并规定“…”), or the one in
 * front of the brackets that it stands in (“…”（《某法》第三条）), or else a long one at the head of its sentence (“…”，根据《某法》
 * 第三条), of which nobody can tell until it is compared.
 * @param text the draft
 * @param citation where the citation stands
 * @param later where the citations behind it begin: what is behind one of them is not this one's
 */
export function quotationsBeside(text: string, citation: Span, later: Starts): Quotation[] {
	const behind = quotationsBehind(text, citation.end, later);
	if (behind[0]?.belongs === 'plain') return behind;
	const before = quotationBefore(text, citation.start);
	if (before) return [before];
	const printed = printedLines(text, citation);
	if (printed.length > 0) return printed;
	if (behind.length > 0) return behind;
	const led = quotationLeadingOn(text, citation.start);
	return led ? [led] : unmarked(text, citation, later);
}

function quotationsBehind(text: string, from: number, later: Starts): Quotation[] {
	const found: Quotation[] = [];
	for (let at = from; ;) {
		const gap = gapAt(text, at);
		if (gap === null) return found;
		const start = at + gap.length + 1;
		const next = later.find((one) => one >= at);
		if (next !== undefined && (next < start || isSourceOf(text, next, start))) return found;
		const close = closingMark(text, start - 1);
		if (close === null) return [...found, ...unclosed(text, gap, start)];
		const last = found.at(-1);
		if (last && SENTENCE_END.test(last.text) && !continues(gap)) return found;
		const words = text.slice(start, close);
		const isName = !isLong(words) && NAMED_SO.test(text.slice(close));
		const goesOn = last?.belongs === 'plain' && continues(gap);
		const belongs = isName ? 'unclear' : goesOn ? 'plain' : belongingOf(gap);
		if (!isSpeech(gap)) found.push({ start, end: close, text: words, belongs });
		at = close + 1;
	}
}

/** Up to the end of its line, if it is plainly a quotation. */
function unclosed(text: string, gap: string, start: number): Quotation[] {
	const [words = ''] = /^[^\n]*/.exec(text.slice(start)) ?? [];
	const end = start + words.length;
	return belongingOf(gap) === 'plain' ? [{ start, end, text: words, belongs: 'unclosed' }] : [];
}

const gapAt = (text: string, at: number): string | null => matchAt(GAP, text, at)?.[0] ?? null;

/** “…”（《某法》第三条） is the quotation of the citation behind it. */
function isSourceOf(text: string, citation: number, quotation: number): boolean {
	return quotationBefore(text, citation)?.start === quotation;
}

const quotationBefore = (text: string, start: number): Quotation | null =>
	closedBefore(text, start, SOURCE_BEHIND, 'plain');

function quotationLeadingOn(text: string, start: number): Quotation | null {
	const quotation = closedBefore(text, start, LEADS_ON, 'unclear');
	if (!quotation || !isLong(quotation.text)) return null;
	return BEGINS_SENTENCE.test(text.slice(0, quotation.start - 1)) ? quotation : null;
}

/** @param behind what stands from its closing mark to `start` */
function closedBefore(
	text: string,
	start: number,
	behind: RegExp,
	belongs: Belonging,
): Quotation | null {
	const front = text.slice(Math.max(0, start - 20), start);
	const match = behind.exec(front);
	if (!match) return null;
	const close = start - front.length + match.index;
	const open = openingMark(text, close);
	return open === null
		? null
		: { start: open + 1, end: close, text: text.slice(open + 1, close), belongs };
}
