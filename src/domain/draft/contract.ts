import type { PlacedCitation } from './read.ts';

// e.g. "甲方（出租方）", "承租人" and "本合同", "本协议书" or, in its first lines, "渡船租赁合同": a paper that two agree on
const PARTY =
	/[甲乙]方|(?:出租|承租|出卖|买受|发包|承包|委托|受托|定作|承揽|转让|受让)[人方]|[买卖供需]方/;
const AGREED = /本(?:合同|协议)|^(?:[^\n]*\n){0,2}?[^\n，。：]{0,40}(?:合同|协议)书?[^\S\n]*\n/;
// e.g. "前款", "本条第一款", "上述条款", "第五条"
const COUNTED_THERE = /^[前本上下后第]/;

/** Whether a draft is a contract, whose articles and 款 are no law's. */
export const isContract = (text: string): boolean => PARTY.test(text) && AGREED.test(text);

/** Whether a citation is one of the contract itself. */
export const isInContract = ({ text, reason }: PlacedCitation): boolean =>
	reason?.kind === 'nothing meant' && COUNTED_THERE.test(text);
