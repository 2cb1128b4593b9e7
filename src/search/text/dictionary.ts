let segmenter: Intl.Segmenter | null | undefined;

/** Old browsers have no dictionary, as Firefox before 125. */
function dictionary(): Intl.Segmenter | null {
	if (segmenter === undefined)
		segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh-CN', { granularity: 'word' }) : null;
	return segmenter;
}

/** Whether the browser has a dictionary. */
export const hasDictionary = (): boolean => dictionary() !== null;

/** A text as the browser's dictionary cuts it, signs and blanks too; null where the browser has none. */
export function cutByDictionary(text: string): Intl.SegmentData[] | null {
	const words = dictionary();
	return words && [...words.segment(text)];
}

/** Whether the browser's dictionary has a pair as a word. */
export const isOfDictionary = (pair: string): boolean => cutByDictionary(pair)?.length === 1;

/**
 * Which characters of a pair belong to a longer word that reaches beyond it, as the browser's dictionary cuts the text: of 果手
 * in 苹果手机 both. None where the browser has no dictionary.
 */
export function heldByDictionary(text: string, pair: string): [boolean, boolean] {
	const at = text.indexOf(pair);
	const words = at < 0 ? null : cutByDictionary(text);
	const edge = at + 1;
	const isHeld = [false, false] as [boolean, boolean];
	for (const { index, segment } of words ?? []) {
		const end = index + segment.length;
		if (end === edge && segment.length > 1) isHeld[0] = true;
		if (index === edge && segment.length > 1) isHeld[1] = true;
	}
	return isHeld;
}
