import { parseNumeral } from '../../law/numbers/numerals.ts';

// e.g. "三", "十一", "二十"
const N = '[一二三四五六七八九十]{1,3}';
// What stands before a marker: a sentence or a clause can begin there.
const BEFORE = '(?<=^|(?<end>[。；;！？：:\\s])|[，,])';
/** The first of them begins a list, the others go on with it. */
const ORDINALS = ['首先', '其次', '再次', '再者', '最后'];
/** Two of a pair. */
const SIDES = ['一方面', '另一方面'];
/** How members are marked; all members of a list are marked alike. */
const MARKERS = [
	// e.g. "一是成立…"
	`(?<number>${N})是`,
	// e.g. "二要…"
	`(?<number>${N})要`,
	// e.g. "（一）执法力量薄弱。", "(2)编制少；"
	`[（(](?<number>${N}|[\\d０-９]{1,2})[）)]`,
	// e.g. "1.修订章程；", "2、培训骨干。"; not "1.5万元"
	`(?<number>[\\d０-９]{1,2})[.．、](?![\\d０-９])`,
	// e.g. "①修订章程；"
	`(?<number>[①-⑳])`,
	// e.g. "第一，修订章程。", "第二、培训骨干。"
	`第(?<number>${N})[，、：]`,
	// e.g. "首先，修订章程。其次，培训骨干。最后，办好讲座。"
	`(?<word>${ORDINALS.join('|')})(?:是|要(?!求)|[，,：:])`,
	// e.g. "一方面，修订章程；另一方面，培训骨干。"
	`(?<word>${SIDES.join('|')})(?:是|[，,：:])?`,
].map((marker) => new RegExp(BEFORE + marker, 'g'));
// e.g. "十一是…" at the start of a paragraph
const MEMBER = new RegExp(`^(${N})(?:是|要)`);
// e.g. "一是要，", "二要在", "首先，", "其次是", "另一方面"
const WHOLE_MARKER = new RegExp(
	`^(?:${N}(?:是|要)(?:要|在)?[，,：:]?|(?:${[...ORDINALS, ...SIDES].join('|')})(?:是|[，,：:])|(?:${SIDES.join('|')}))`,
);

/** A sentence list inside a paragraph: what stands before it, and its members with their own `一是`. */
export interface Enumeration {
	lead: string;
	items: string[];
}

/**
 * `总述。一是甲；二是乙。` → its lead and two items, which together are the text; `总述：（一）甲。（二）乙。` likewise.
 * Of lists within one another, it is the outer.
 * @returns null if the text does not count from 一 to at least 二
 */
export function splitEnumeration(text: string): Enumeration | null {
	const [starts] = MARKERS.map((marker) => startsOf(text, marker))
		.filter(({ length }) => length > 1)
		.sort(([one = 0], [other = 0]) => one - other);
	if (!starts) return null;
	return {
		lead: text.slice(0, starts[0]),
		items: starts.map((start, place) => text.slice(start, starts[place + 1])),
	};
}

/** Where the members with one kind of marker begin, as far as they count from one on. */
function startsOf(text: string, marker: RegExp): number[] {
	const starts: number[] = [];
	for (const { groups, index } of text.matchAll(marker)) {
		if (!isNext(groups!, starts.length)) continue;
		// e.g. "一是人少，二是钱少": a comma stands between members, but before the first a list is not sure
		if (starts.length === 0 && index > 0 && groups!['end'] === undefined) continue;
		starts.push(index);
	}
	return starts;
}

/** Whether a member may follow so many. */
function isNext({ number, word }: Record<string, string | undefined>, members: number): boolean {
	if (number !== undefined) return parseNumeral(number.normalize('NFKC')) === members + 1;
	return [ORDINALS[0], SIDES[0]].includes(word) === (members === 0);
}

/** The number of a paragraph that is one member of a list, 2 for `二是…`; null for any other. */
export function memberNumber(text: string): number | null {
	const written = MEMBER.exec(text)?.[1];
	return written ? parseNumeral(written) : null;
}

// e.g. "- 抓培训", "● 抓培训", "▶抓培训", "——抓培训", "①抓培训" where they are characters of the text
const SIGN = /^(?:[①-⒇❶-❿]\s*|[-*+–—]\s+|——\s*|[•·●○▪◆◇■□➢➤▶▷►▸▲△★☆✔✓√]\s*)/;

/** A member without its marker: `一是加强学习。` and `● 加强学习。` → `加强学习。` */
export const withoutMarker = (text: string): string =>
	text.trim().replace(SIGN, '').replace(WHOLE_MARKER, '');

/** The sentences of a text, each with its full stop. */
export const sentencesOf = (text: string): string[] =>
	(text.match(/[^。！？]+[。！？]?[”’）]?/g) ?? [])
		.map((sentence) => sentence.trim())
		.filter(Boolean);
