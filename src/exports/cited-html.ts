import { escapeHtml, hrefValue } from './escape-html.ts';

/** A place that cites an article. */
export interface CitingPlace {
	/** `第四十五条`, `《某某办法》第三条`, the title of a report. */
	label: string;
	href: string;
}

/** So many are listed; some articles of 刑法 are cited in more places than the page has room for. */
const LISTED = 12;

/** Who cites an article, folded away and marked as no part of the law; nothing if nobody does. */
export function citedHtml(places: readonly CitingPlace[]): string {
	if (places.length === 0) return '';
	const links = places
		.slice(0, LISTED)
		.map(({ label, href }) => `<li><a href=${hrefValue(href)}>${escapeHtml(label)}</a></li>`);
	const more = places.length - LISTED;
	const rest = more > 0 ? `<li>另有${more}处</li>` : '';
	return `<details class=cited><summary>被引用${places.length}处</summary><ul>${links.join('')}${rest}</ul></details>`;
}
