import { parseNumeral } from '../../law/numbers/numerals.ts';
import type { Naming, PlaceMention } from '../model.ts';
import { matchAt } from './match-at.ts';

type AnnexNaming = Extract<Naming, { kind: 'annex' }>;

const annexNaming = (word: string, isHere: boolean, number?: string): AnnexNaming => ({
	kind: 'annex',
	word,
	number: isHere ? 'this' : number === undefined ? null : parseNumeral(number),
});

// e.g. "本法", "本规则所附", "本办法的" in front of 附件一: the text's own, which need not be said
const OWN = '本(?:法|条例|规定|办法|细则|解释|规则|安排|标准)(?:所附|的)?';
const ENDS_IN_OWN = new RegExp(`${OWN}$`);
const LONGEST_OWN = 5;

// e.g. "附件一", "附录", "附件2", "本附件", "本规则附件一"
const ANNEX = new RegExp(
	`(?:(本)|${OWN})?(附[件录表图])\\s*([一二三四五六七八九十]{1,3}|\\d{1,2})?\\s*$`,
);

/** The 附件 whose name stands at the end of some words, in front of a place in it. */
export function annexAtEnd(before: string): { words: string; naming: AnnexNaming } | null {
	const [words, here, word = '', number] = ANNEX.exec(before) ?? [];
	if (words === undefined) return null;
	return { words, naming: annexNaming(word, here !== undefined, number) };
}

// e.g. "附件一", "附表2", "附录二"; not in 附件一第三条, 附件1份, 附件一式三份
const ANNEX_ALONE =
	/(附[件录表图])([一二三四五六七八九十]{1,3}|\d{1,2})(?![\d一二三四五六七八九十份个页张式]|\s*第)/y;

/** The 附件 that is named here, without a place in it. */
function annexAt(text: string, at: number): { end: number; naming: AnnexNaming } | null {
	const [all = '', word, number] = matchAt(ANNEX_ALONE, text, at) ?? [];
	if (word === undefined) return null;
	return { end: at + all.length, naming: annexNaming(word, false, number) };
}

/** The same as a mention; empty if none is named. */
export function annexFrom(text: string, at: number): PlaceMention[] {
	const annex = annexAt(text, at);
	if (!annex) return [];
	const [own = ''] = ENDS_IN_OWN.exec(text.slice(Math.max(0, at - LONGEST_OWN), at)) ?? [];
	return [{ kind: 'place', start: at - own.length, ...annex, places: [{ steps: [] }] }];
}
