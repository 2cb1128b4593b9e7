let segmenter: Intl.Segmenter | null | undefined;

/** Old browsers have no dictionary. */
function dictionary(): Intl.Segmenter | null {
	segmenter ??= 'Segmenter' in Intl ? new Intl.Segmenter('zh-CN', { granularity: 'word' }) : null;
	return segmenter;
}

/** Whether the browser's dictionary has a pair as a word. */
export function isOfDictionary(pair: string): boolean {
	const words = dictionary();
	return words !== null && [...words.segment(pair)].length === 1;
}

/**
 * Which characters of a pair belong to a longer word that reaches beyond it, as the browser's dictionary cuts the text: of 果手
 * in 苹果手机 both. None where the browser has no dictionary.
 */
export function heldByDictionary(text: string, pair: string): [boolean, boolean] {
	const at = text.indexOf(pair);
	const words = at < 0 ? null : dictionary();
	const edge = at + 1;
	const isHeld = [false, false] as [boolean, boolean];
	for (const { index, segment } of words?.segment(text) ?? []) {
		const end = index + segment.length;
		if (end === edge && segment.length > 1) isHeld[0] = true;
		if (index === edge && segment.length > 1) isHeld[1] = true;
	}
	return isHeld;
}

/** Whether the browser has a dictionary. */
export const hasDictionary = (): boolean => dictionary() !== null;
