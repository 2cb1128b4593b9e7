import { ownWords, type Unit } from '../domain/law/model.ts';
import { escapeHtml } from './escape-html.ts';
import { linkedHtml, type PageLinks } from './linked-html.ts';

/** A longer 题注 keeps the first screen of a desk, and two of a phone, from the law: 刑法 has 17 lines of it. */
const LONG = 160;
/** What stays in sight of it, at least. */
const SHORTEST_HEAD = 15;

/**
 * The lines of a 题注 as HTML. A long one is folded to its first line, or to its words down to the first blank: who
 * passed the law, and when. Every word stays in the page.
 * @param lineHtml one line that is not folded
 */
export function captionHtml(
	lines: readonly Unit[],
	lineHtml: (unit: Unit) => string,
	links: PageLinks | undefined,
): string {
	const [first, ...rest] = lines;
	const length = lines.reduce((sum, { text }) => sum + text.length, 0);
	const parted = first && length > LONG ? headOf(first, rest.length > 0, links) : null;
	if (!parted) return lines.map(lineHtml).join('');
	const more = parted.rest === '' ? '' : `<div class=caption>${parted.rest}</div>`;
	return `<details class=captions><summary class=caption>${escapeHtml(parted.head)}</summary>${more}${rest.map(lineHtml).join('')}</details>`;
}

/** What stays in sight of the first line, and the HTML of its rest; null where it cannot be cut. */
function headOf(
	unit: Unit,
	whole: boolean,
	links: PageLinks | undefined,
): { head: string; rest: string } | null {
	const words = ownWords(unit);
	if (whole) return { head: words, rest: '' };
	const cut = words.slice(SHORTEST_HEAD).search(/[\s\u3000]/) + SHORTEST_HEAD;
	const shift = cut - (words.length - unit.text.length);
	const cited = links?.inUnit(unit) ?? [];
	if (cut < SHORTEST_HEAD || cited.some(({ start, end }) => start < shift && end > shift))
		return null;
	const behind = cited
		.filter(({ start }) => start >= shift)
		.map((one) => ({ ...one, start: one.start - shift, end: one.end - shift }));
	const rest = words.slice(cut);
	return {
		head: words.slice(0, cut),
		rest: links ? linkedHtml(rest, behind, links) : escapeHtml(rest),
	};
}
