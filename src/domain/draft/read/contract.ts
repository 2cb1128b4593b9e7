import type { PlacedCitation } from './read.ts';

// e.g. "前款", "本条第一款", "上述条款", "第五条"
const COUNTED_THERE = /^[前本上下后第]/;

/** Whether a citation is one of the contract itself. */
export const isInContract = ({ text, reason }: PlacedCitation): boolean =>
	reason?.kind === 'nothing meant' && COUNTED_THERE.test(text);
