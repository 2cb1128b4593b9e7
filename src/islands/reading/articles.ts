/** An article on the page of a law. Those that are called 条, and 款, are most of the page and carry no class. */
export const ARTICLE = '.statute section:is(:not([class]), .point)';

/** The articles of a law on its page (条, or the numbered units of a text without 条), in their order. */
export const articlesIn = (statute: HTMLElement): HTMLElement[] => [
	...statute.querySelectorAll<HTMLElement>(ARTICLE),
];

/** The number of an article as published, `第二十二条`. */
export const labelOf = (article: HTMLElement): string =>
	article.querySelector('.words :is(h2, h3, h4, h5, h6)')?.textContent ?? '';

/** How many 款 an article has. */
export const paragraphsOf = (article: HTMLElement): number =>
	article.querySelectorAll(':scope > .words > [id]:not([class])').length;

/** The 款, 项 and 目 of an article, in their order. */
export const placesIn = (article: HTMLElement): HTMLElement[] => [
	...article.querySelectorAll<HTMLElement>('.words [id]'),
];

/** The lines of the official words in an element that a reader sees, without notes; the cells of a row stand in one line. */
export function linesOf(element: HTMLElement): HTMLElement[] {
	return [...element.querySelectorAll<HTMLElement>(LINE)].filter(
		(line) => !line.closest('.notes, .contents, .captions:not([open]) > div'),
	);
}

/** The lines of a 款 or 项 with what belongs below it, or of an article. */
export function linesAt(place: HTMLElement): HTMLElement[] {
	const article = articleAt(place);
	const inside = ({ id }: HTMLElement): boolean =>
		place === article || id === place.id || id.startsWith(`${place.id}-`);
	return article ? linesOf(article).filter(inside) : [];
}

const LINE = [
	':is(h2, h3, h4, h5, h6):not(.words *)',
	'div:not([class])',
	...['item', 'subitem', 'continuation', 'caption', 'title'].map((kind) => `.${kind}`),
	'tr',
].join();

/** The words of a line as published. */
export function wordsOf(line: HTMLElement): string {
	if (!(line instanceof HTMLTableRowElement)) return line.textContent;
	return [...line.cells].map(({ textContent }) => textContent).join('\t');
}

/** The article that an element of the text stands in, or that an address names. */
export const articleAt = (place: Element | null): HTMLElement | null =>
	place?.closest<HTMLElement>(ARTICLE) ?? null;

/** The article that the page's address names. */
export function articleOfHash(): HTMLElement | null {
	try {
		return articleAt(document.getElementById(decodeURIComponent(location.hash.slice(1))));
	} catch {
		// `#%` is no address of anything.
		return null;
	}
}
