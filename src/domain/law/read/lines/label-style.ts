import { BLANK } from './lists.ts';
import { NUMERAL } from '../../numbers/numerals.ts';

/** What a text sets behind the numbers of its articles. */
export interface LabelStyle {
	/** A blank, as most do. */
	apart: boolean;
	/** `、`, as rules of villages do: `第三条、本镇……`. */
	comma: boolean;
}

const N = `[${NUMERAL}\\d０-９](?:${BLANK}*[${NUMERAL}\\d０-９])*`;
// e.g. "、本镇……" behind 第三条; "第三条、第四条", "第三条、《示例法》" are cited
const COMMA_MARK = `、${BLANK}*(?![第《〈${NUMERAL}\\d])`;
// e.g. "第三条 …" at the start of a line, and whether a blank, a word or 、 stands behind the number
const ARTICLE_START = new RegExp(
	`^[ \\t\\u00a0\\u3000#]*[第笫]${N}条(?:之[${NUMERAL}\\d０-９]+)?(?:(${BLANK})|([^\\s、，的规所至和或及第])|(${COMMA_MARK}))`,
	'gm',
);

/** The mark between number and words, where the text sets it. */
export const COMMA = new RegExp(`^${COMMA_MARK}`);

/** What most articles of a text have behind their numbers. */
export function labelStyleOf(text: string): LabelStyle {
	let [apart, joined, comma] = [0, 0, 0];
	for (const [, blank, word] of text.matchAll(ARTICLE_START)) {
		if (blank !== undefined) apart += 1;
		else if (word !== undefined) joined += 1;
		else comma += 1;
	}
	return { apart: apart >= joined, comma: comma > 1 && comma > apart + joined };
}
