import { isOfDictionary } from '../../text/dictionary.ts';

// e.g. "离了婚", "怀着孕", "坐过牢": a verb that a particle parts from what belongs to it
const PARTED = /(\p{Script=Han})[了着过](\p{Script=Han})/gu;

/**
 * A question with such verbs together: 离婚不让看孩子 for 离了婚不让看孩子. Only where the browser's dictionary has the two as a
 * word: 交了定金 and 坏了赔 stay.
 * @param text folded
 */
export const withPartedVerbs = (text: string): string =>
	text.replace(PARTED, (parted: string, verb: string, object: string) =>
		isOfDictionary(verb + object) ? verb + object : parted,
	);
