import { isDivision, type Unit } from '../domain/law/model.ts';
import { escapeHtml, hrefValue } from './escape-html.ts';

/** A place that cites an article. */
export interface CitingPlace {
	/** `第四十五条`, `《某某办法》第三条`, the title of a report. */
	label: string;
	href: string;
}

/**
 * Who cites an article, folded away and marked as no part of the law; nothing if nobody does. As most articles have it, it has no class.
 * @param all where they are listed, if not here
 */
export function citedHtml(places: readonly CitingPlace[], all?: string): string {
	if (places.length === 0) return '';
	const count = `被引用${places.length}处`;
	if (all !== undefined) return `<p><a href=${hrefValue(all)}>${count}</a></p>`;
	const links = places.map(
		({ label, href }) => `<li><a href=${hrefValue(href)}>${escapeHtml(label)}</a>`,
	);
	return `<details><summary>${count}</summary><ul>${links.join('')}</ul></details>`;
}

/** Those who cite a unit, by its address. */
export type CitedBy = (address: string) => readonly CitingPlace[];

/** Who cites an article, or a section of a text without 条, or words of its own; nobody of other units. */
export function placesCiting({ kind, address, children }: Unit, citedBy: CitedBy): CitingPlace[] {
	if (kind === 'article' || kind === 'point') return [...citedBy(address)];
	if (kind !== 'heading') return [];
	const inner = children.findIndex(isDivision);
	const own = inner === -1 ? children : children.slice(0, inner);
	const paragraphs = own.filter((one) => one.kind === 'paragraph').map((one) => one.address);
	const places = [address, ...paragraphs].flatMap((one) => citedBy(one));
	const others = new Map(places.map((place) => [place.href, place]));
	others.delete(`#${address}`);
	return [...others.values()];
}
