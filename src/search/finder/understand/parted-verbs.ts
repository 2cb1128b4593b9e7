import { cutByDictionary, isOfDictionary } from '../../text/dictionary.ts';

// e.g. "离了婚", "怀着孕", "坐过牢": a verb that a particle parts from what belongs to it
const PARTED = /(?<verb>\p{Script=Han})[了着过](?<object>\p{Script=Han})/gu;

/**
 * A question with such verbs together: 离婚不让看孩子 for 离了婚不让看孩子. Only where the browser's dictionary has the two as one
 * word, or none of the three in another: 交了定金 and 超过三年 stay.
 * @param text folded
 */
export const withPartedVerbs = (text: string): string =>
	text.replace(PARTED, (parted: string, verb: string, object: string, at: number) =>
		isOfDictionary(verb + object) || isCutApart(text, at) ? verb + object : parted,
	);

/** Whether three characters are three words. */
function isCutApart(text: string, at: number): boolean {
	const words = cutByDictionary(text) ?? [];
	return [0, 1, 2].every((place) =>
		words.some(({ index, segment }) => index === at + place && segment.length === 1),
	);
}
