import type { SiteIndex } from '../index/site-index.ts';

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
			for (const inner of innerPlaces(await textOf(at))) known.add(`${address}-${inner}`);
	}
	return known;
}

// e.g. "（三）", "(3)"
const ITEM = /^[(（][一二三四五六七八九十百\d]+[)）]/;

/** The 款 and 项 that the words of an article show by their lines: `k1`, `k2`, `k2-x1`. */
function innerPlaces(text: string): string[] {
	const found: string[] = [];
	let [paragraph, item] = [0, 0];
	for (const line of text.split('\n')) {
		if (ITEM.test(line.trim()) && paragraph > 0) found.push(`k${paragraph}-x${(item += 1)}`);
		else {
			found.push(`k${(paragraph += 1)}`);
			item = 0;
		}
	}
	return found;
}
