import { parseNumeral } from '../../law/numbers/numerals.ts';

// e.g. "三", "十一", "二十"
const N = '[一二三四五六七八九十]{1,3}';
// e.g. "一是成立…", "二要…"; 是 only where a sentence or a clause can begin
const MARKER = new RegExp(`(?<=^|([。；;！？：:\\s])|[，,])(${N})(是|要)`, 'g');
// e.g. "十一是…" at the start of a paragraph
const MEMBER = new RegExp(`^(${N})(?:是|要)`);
// e.g. "一是要，", "二要在"
const WHOLE_MARKER = new RegExp(`^${N}(?:是|要)(?:要|在)?[，,：:]?`);

/** A sentence list inside a paragraph: what stands before it, and its members with their own `一是`. */
export interface Enumeration {
	lead: string;
	items: string[];
}

/**
 * `总述。一是甲；二是乙。` → its lead and two items, which together are the text.
 * @returns null if the text does not count from 一 to at least 二
 */
export function splitEnumeration(text: string): Enumeration | null {
	const starts: number[] = [];
	let word = '';
	for (const { 1: end, 2: written = '', 3: marker = '', index } of text.matchAll(MARKER)) {
		if (parseNumeral(written) !== starts.length + 1) continue;
		// e.g. "一是人少，二是钱少": a comma stands between members, but before the first a list is not sure
		const begins = starts.length === 0;
		if (begins ? index > 0 && end === undefined : marker !== word) continue;
		word = marker;
		starts.push(index);
	}
	if (starts.length < 2) return null;
	return {
		lead: text.slice(0, starts[0]),
		items: starts.map((start, place) => text.slice(start, starts[place + 1])),
	};
}

/** The number of a paragraph that is one member of a list, 2 for `二是…`; null for any other. */
export function memberNumber(text: string): number | null {
	const written = MEMBER.exec(text)?.[1];
	return written ? parseNumeral(written) : null;
}

// e.g. "- 抓培训", "● 抓培训", "▶抓培训", "——抓培训" where they are characters of the text
const SIGN = /^(?:[-*+–—]\s+|——\s*|[•·●○▪◆◇■□➢➤▶▷►▸▲△★☆✔✓√]\s*)/;

/** A member without its marker: `一是加强学习。` and `● 加强学习。` → `加强学习。` */
export const withoutMarker = (text: string): string =>
	text.trim().replace(SIGN, '').replace(WHOLE_MARKER, '');

/** The sentences of a text, each with its full stop. */
export const sentencesOf = (text: string): string[] =>
	(text.match(/[^。！？]+[。！？]?[”’）]?/g) ?? [])
		.map((sentence) => sentence.trim())
		.filter(Boolean);
