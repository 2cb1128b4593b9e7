import { articleAt, isSection, ownWords } from '../articles.ts';
import { fold, holds, type Wish } from './wish.ts';

/** Hides the articles of a law that do not fit, and the divisions in which none is left. */
export class ArticleFilter {
	#statute: HTMLElement;
	#articles: readonly HTMLElement[];
	/** Folded words of every article; made when they are first asked for. */
	#words: string[] | undefined;

	constructor(statute: HTMLElement, articles: readonly HTMLElement[]) {
		this.#statute = statute;
		this.#articles = articles;
	}

	/** @returns the articles that are shown, in their order */
	apply(wish: Wish): HTMLElement[] {
		const shown = this.#articles.filter((article, at) => this.#fits(article, at, wish));
		const kept = new Set<Element>(shown);
		for (const article of shown) this.#keepAbove(article, kept);
		const filtered = wish.kind !== 'nothing';
		this.#statute.toggleAttribute('data-filtered', filtered);
		const fits = new Set<Element>(shown);
		for (const section of this.#statute.querySelectorAll('section')) {
			section.hidden = filtered && !kept.has(section);
			// Of what has a heading, the style sheet hides the words where only something below fits.
			if (section.className) section.toggleAttribute('data-fits', filtered && fits.has(section));
		}
		return shown;
	}

	/** Keep the divisions that an article stands in. */
	#keepAbove(article: HTMLElement, kept: Set<Element>): void {
		let above = article.parentElement;
		while (above && above !== this.#statute && !kept.has(above)) {
			kept.add(above);
			above = above.parentElement;
		}
	}

	#fits(article: HTMLElement, at: number, wish: Wish): boolean {
		if (wish.kind === 'nothing') return true;
		if (wish.kind === 'place') return isAt(article, wish.address);
		this.#words ??= this.#articles.map((one) => fold(searchedWords(one)));
		return holds(this.#words[at]!, wish.words);
	}
}

/** What is looked through for words in an article. What stands in sections of a section is theirs. */
const searchedWords = (article: HTMLElement): string =>
	isSection(article)
		? [...article.children]
				.filter((child) => !child.matches('section'))
				.map(({ textContent }) => textContent)
				.join('\n')
		: ownWords(article).textContent;

/** Whether an article is the one at an address, or one of those in the part of a plan that has it. */
function isAt(article: HTMLElement, address: string | null): boolean {
	const place = address === null ? null : document.getElementById(address);
	return place !== null && (articleAt(place) ?? article) === article && isRelated(article, place);
}

const isRelated = (article: HTMLElement, place: HTMLElement): boolean =>
	article.contains(place) || place.contains(article);

/** Colour words where they stand, without touching the text; nothing in browsers that cannot (CSS Custom Highlight). */
export function colourWords(places: readonly HTMLElement[], words: readonly string[]): void {
	if (!('highlights' in CSS)) return;
	const ranges = places.slice(0, MOST).flatMap((place) => rangesIn(place, words));
	if (ranges.length > 0) CSS.highlights.set('found', new Highlight(...ranges));
	else CSS.highlights.delete('found');
}

/** More articles than a reader looks at before typing on. */
const MOST = 100;

function rangesIn(place: HTMLElement, words: readonly string[]): Range[] {
	const ranges: Range[] = [];
	const nodes = document.createTreeWalker(ownWords(place), NodeFilter.SHOW_TEXT);
	for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
		const text = node.textContent!.toLowerCase();
		for (const word of words)
			for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
				const range = new Range();
				range.setStart(node, at);
				range.setEnd(node, at + word.length);
				ranges.push(range);
			}
	}
	return ranges;
}
