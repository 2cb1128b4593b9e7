import type { PlacedCitation } from './read.ts';

// e.g. "甲方（出租方）", "本合同", "本协议书": a paper that two agree on
const CONTRACT = /甲方[^]*本(?:合同|协议)|本(?:合同|协议)[^]*甲方/;
// e.g. "前款", "本条第一款", "上述条款"
const COUNTED_THERE = /^[前本上下后]/;

/** Whether a draft is a contract, whose articles and 款 are no law's. */
export const isContract = (text: string): boolean => CONTRACT.test(text);

/** Whether a citation is one of the contract itself. */
export const isInContract = ({ text, reason }: PlacedCitation): boolean =>
	reason?.kind === 'nothing meant' && COUNTED_THERE.test(text);
