import { LEADING_VERBS, LED_TO } from '../../citation/find/names/leading-verbs.ts';
import type { Span } from '../../citation/model.ts';
import { isLong } from '../text/keys.ts';
import { leadsOnPlainly } from './leads.ts';
import type { Quotation, Starts } from './quotations.ts';

// e.g. "规定：船长应当拒绝开船。": a sentence behind a colon, and what leads to it
const SENTENCE_BEHIND = /^([^：:\n]{0,20}[：:]\s*)([^\s“「『‘"][^。\n“”「『]{0,300}。?)/;

// e.g. "规定，船长应当拒绝开船。", "明确规定，…": the same behind a comma, where it may also be what somebody does
const SENTENCE_TOLD =
	/^([^，。：；（）\n“”]{0,6}(?:规定|明确|指出)，)([^\s“「『‘"][^。\n“”「『]{0,300}。?)/;

/** No sentence without marks is read farther. */
const REACH = 330;

// e.g. "本条例第六条", "前款", "宪法" in 遵守宪法和法律: what stands within the words of a law
const WITHIN = /^(?:[本前]|宪法)/;
// e.g. "、", "或者" in front of a place that goes on with a list
const JOINED = /(?:、|和|及|与|或者?)$/;
// e.g. "，以及", "、", "，依照", "，并违反了" in front of the next citation: no words of this one's
const LEADS_TO_NEXT = new RegExp(
	`[，、；]?(?:以及|和|及|与|或者?|并且?|同时|又|还)?(?:${LEADING_VERBS})?了?$`,
);

// e.g. "违反", "违反了" in front of 《某法》第三条规定，擅自开船
const BROKEN = /违反了?$/;
const WITHOUT_NAME = /^[第本前该同]/;

/** Whether what follows 第三条规定， is what somebody does, or another article says of it, and not what it says itself. */
function isDoneBy(text: string, at: number): boolean {
	const front = text.slice(Math.max(0, at - 4), at);
	return BROKEN.test(front) || (LED_TO.test(front) && WITHOUT_NAME.test(text.slice(at, at + 1)));
}

/**
 * The sentence behind 规定： that nobody has put in marks, up to the next citation that is no part of it.
 * @returns none where nothing leads to such words
 */
export function unmarked(text: string, { start: at, end: from }: Span, later: Starts): Quotation[] {
	const end = later.findIndex((one) => one >= from + REACH);
	const near = end === -1 ? later : later.subarray(0, end);
	const next = near.find((_, place) => !isWithin(text, near, place)) ?? text.length;
	const sentence = text.slice(from, Math.min(next, from + REACH));
	const told = isDoneBy(text, at) ? null : SENTENCE_TOLD.exec(sentence);
	const [all = '', gap = '', words = ''] = told ?? SENTENCE_BEHIND.exec(sentence) ?? [];
	const said = from + all.length === next ? words.replace(LEADS_TO_NEXT, '') : words;
	if (!isLong(said) || !(told || leadsOnPlainly(gap))) return [];
	const start = from + gap.length;
	return [{ start, end: start + said.length, text: said, belongs: told ? 'told' : 'unmarked' }];
}

/** Whether a place, or the list that it goes on, stands within the words of a law: 本条例第三条第一项、第三项. */
const isWithin = (text: string, later: Starts, place: number): boolean =>
	WITHIN.test(text.slice(later[place], later[place]! + 2)) ||
	(place > 0 &&
		JOINED.test(text.slice(0, later[place]).slice(-2)) &&
		isWithin(text, later, place - 1));
