import type { Situation } from '../../site/guide/guides.ts';

/** The class of what is said for a situation: an alarm has its colour and kind of line. */
export const look: Record<Situation, string | undefined> = {
	平时: undefined,
	试鸣演练: 'drill',
	真实警报: 'alarm',
};
