import { articleAt, innerOf, isSection, textsIn } from '../articles.ts';
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
		for (const part of innerOf(this.#statute)) {
			part.hidden = filtered && !kept.has(part);
			// Of what has a heading, the style sheet hides the words where only something below fits.
			if (part.matches('section')) part.toggleAttribute('data-fits', filtered && fits.has(part));
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
function searchedWords(article: HTMLElement): string {
	if (!isSection(article))
		return textsIn(article)
			.map(({ data }) => data)
			.join('');
	const inner = new Set<Element>(innerOf(article));
	return [...article.children]
		.filter((child) => !inner.has(child))
		.map(({ textContent }) => textContent)
		.join('\n');
}

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
	for (const node of textsIn(place)) {
		const text = node.data.toLowerCase();
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
