import type { PlacedCitation } from './read.ts';

// e.g. "甲方（出租方）" and "本合同" or "本协议书": a paper that two agree on
const PARTY = /甲方/;
const AGREED = /本(?:合同|协议)/;
// e.g. "前款", "本条第一款", "上述条款", "第五条"
const COUNTED_THERE = /^[前本上下后第]/;

/** Whether a draft is a contract, whose articles and 款 are no law's. */
export const isContract = (text: string): boolean => PARTY.test(text) && AGREED.test(text);

/** Whether a citation is one of the contract itself. */
export const isInContract = ({ text, reason }: PlacedCitation): boolean =>
	reason?.kind === 'nothing meant' && COUNTED_THERE.test(text);
