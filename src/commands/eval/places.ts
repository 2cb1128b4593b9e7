import { formatAddress, type AddressableKind } from '../../domain/law/address/address.ts';
import { NUMERAL, parseNumeral } from '../../domain/law/numbers/numerals.ts';

const DIGITS = `[${NUMERAL}\\d]+`;
// e.g. "第一百二十条之一", "第22条"
const ARTICLE = new RegExp(`^第(${DIGITS})条(?:之(${DIGITS}))?$`);
// e.g. "一、", "十二、"
const POINT = new RegExp(`^(${DIGITS})、$`);

/**
 * The anchor of an article by its label.
 * @param label `第一百二十条之一`, or `一、` where a text has no 条
 * @returns `t120z1`, `d1`; null for any other text
 */
export function anchorOf(label: string): string | null {
	const article = ARTICLE.exec(label);
	if (article) return anchor('article', article[1]!, article[2]);
	const point = POINT.exec(label);
	return point ? anchor('point', point[1]!) : null;
}

function anchor(kind: AddressableKind, written: string, again?: string): string | null {
	const main = parseNumeral(written);
	const branch = again === undefined ? 0 : parseNumeral(again);
	if (main === null || branch === null) return null;
	return formatAddress([{ kind, number: { main, branch }, occurrence: 1 }]);
}

// e.g. "laws/renmin-fangkong-fa/2009-08-27/": the page of one wording
const WORDING = /^(laws\/[^/]+\/)\d{4}-\d{2}-\d{2}\/$/;

/**
 * Whether an address leads to an expected place or to something within it: `laws/a/#t22-k1` to `laws/a/#t22`, whatever
 * the wording. An expectation without an anchor is met by every place of its page.
 * @param href address under the site's base
 * @param expected the same; a date in it asks for that wording
 */
export function leadsTo(href: string, expected: string): boolean {
	const [page = '', within = ''] = href.split('#');
	const [path = '', anchor = ''] = expected.split('#');
	if (page !== path && page.replace(WORDING, '$1') !== path) return false;
	return anchor === '' || within === anchor || within.startsWith(`${anchor}-`);
}
