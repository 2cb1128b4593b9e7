import type { SiteIndex } from '../index/site-index.ts';
import { innerPlaces } from '../lines/inner-places.ts';

/** Addresses of a law's page: those of its passages, and of the 款 and 项 of the articles whose inside is asked for. */
export async function placesOfLaw(
	index: SiteIndex,
	page: number,
	articles: readonly number[],
	textOf: (passage: number) => Promise<string>,
): Promise<ReadonlySet<string>> {
	const known = new Set<string>();
	for (let at = index.firsts[page]!; at < index.firsts[page + 1]!; at += 1) {
		const address = index.addressOf(at);
		known.add(address);
		const number = Number(/^t(\d+)/.exec(address)?.[1]);
		if (articles.includes(number))
			for (const { inner } of innerPlaces(await textOf(at))) known.add(`${address}-${inner}`);
	}
	return known;
}
