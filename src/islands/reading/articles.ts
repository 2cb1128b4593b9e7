import { element } from '../browser/element.ts';

/** 条, by their addresses (`t22`; 款 have `t22-k1`): they, 款, 项 and 目 are most of the page and carry no class. */
const ARTICLE = '[id*=t]:not([id*=k])';

/** An article, annex or section (`2.1 县指挥部`, 序言) on the page of a law. */
const UNIT = `.statute :is(.annex, .heading, .point, ${ARTICLE})`;

/** What the site tells of an article: when it changed, who cites it, notes. */
export const TOLD = '.about, .notes';

/** What stands below the heading of a section and has a heading or number of its own. */
const INNER = `section, .point, ${ARTICLE}`;

/**
 * An annex without numbered units, as a table is, is read, found and cited as an article is, and so is a section that has
 * words of its own below its heading: plans and preambles have no articles.
 */
function isWhole(unit: HTMLElement): boolean {
	if (isSection(unit)) return unit.querySelector(OWN_WORDS) !== null;
	return !isAnnex(unit) || !unit.querySelector(INNER);
}

const OWN_WORDS = `:scope > :not(h2, h3, h4, h5, h6, .about, ${INNER})`;

/** Whether a unit is an 附件 of the law. */
export const isAnnex = (unit: HTMLElement): boolean => unit.matches('.annex');

/** Whether a unit is the section of a text that has no articles there, `2.1 县指挥部`. */
export const isSection = (unit: HTMLElement): boolean => unit.matches('.heading');

/** The articles of a law on its page (条, or the numbered units or sections of a text without 条, and annexes), in their order. */
export const articlesIn = (statute: HTMLElement): HTMLElement[] =>
	[...statute.querySelectorAll<HTMLElement>(UNIT)].filter(isWhole);

/** The sections and articles in an element, whose words are theirs alone. */
export const innerOf = (element: HTMLElement): HTMLElement[] => [
	...element.querySelectorAll<HTMLElement>(INNER),
];

/** The texts of the official words of an article, without what belongs to it: notes, history. */
export function textsIn(article: HTMLElement): Text[] {
	const texts: Text[] = [];
	const nodes = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
	for (let node = nodes.nextNode(); node; node = nodes.nextNode())
		if (!node.parentElement!.closest(TOLD)) texts.push(node as Text);
	return texts;
}

/** The number of an article as published, `第二十二条`; the heading of an annex. */
export const labelOf = (article: HTMLElement): string =>
	article.querySelector('h2, h3, h4, h5, h6')?.textContent ?? '';

/** Where an article has its number; a section and an annex have a heading instead. */
const NUMBER = 'div:scope div > :is(h2, h3, h4, h5, h6)';

/**
 * The number of an article, which becomes the link to it: without one, whoever wants its address could not copy it. All do so when the
 * page opens: a browser forgets what it found, and what is selected, where words move into a link.
 */
export function linkedNumber(article: HTMLElement): HTMLElement | undefined {
	const number = article.querySelector(NUMBER);
	if (number && !number.firstElementChild)
		number.append(element('a', { href: `#${article.id}` }, ...number.childNodes));
	return number?.firstElementChild as HTMLElement | undefined;
}

/** How many 款 an article has. */
export const paragraphsOf = (article: HTMLElement): number => paragraphsIn(article).length;

/** 项 and 目, by their addresses: `t22-k1-x3`. */
const ITEM = '[id*=x]';

/** The 款 of an article, in their order. */
export const paragraphsIn = (article: HTMLElement): HTMLElement[] => [
	...article.querySelectorAll<HTMLElement>(
		isSection(article)
			? `:scope > [id]:not([class], ${INNER}, ${ITEM})`
			: `div:scope > [id]:not([class], ${ITEM})`,
	),
];

/** The 款, 项 and 目 of an article, in their order. */
export const placesIn = (article: HTMLElement): HTMLElement[] => [
	...article.querySelectorAll<HTMLElement>(
		isSection(article) ? `:scope > [id]:not(${INNER})` : 'div:scope [id]',
	),
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
	'section > :is(h2, h3, h4, h5, h6)',
	`div:not([class], ${ARTICLE})`,
	...['continuation', 'caption', 'title'].map((kind) => `.${kind}`),
	'tr',
].join();

/** The words of a line as published. */
export function wordsOf(line: HTMLElement): string {
	if (!(line instanceof HTMLTableRowElement)) return line.textContent;
	return [...line.cells].map(({ textContent }) => textContent).join('\t');
}

/** The article that an element of the text stands in, or that an address names. */
export function articleAt(place: Element | null): HTMLElement | null {
	const unit = place?.closest<HTMLElement>(UNIT);
	return unit && isWhole(unit) ? unit : null;
}

/** The article that the page's address names. */
export function articleOfHash(): HTMLElement | null {
	try {
		return articleAt(document.getElementById(decodeURIComponent(location.hash.slice(1))));
	} catch {
		// `#%` is no address of anything.
		return null;
	}
}

/** A 款 or 项 takes the focus like a part of a page that one is led to; Tab goes on from there. */
export function focusWithin(place: HTMLElement): void {
	place.tabIndex = -1;
	place.focus({ preventScroll: true });
}
