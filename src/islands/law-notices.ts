import { momentInBeijing } from '../domain/law/dates.ts';
import { articleOfHash } from './reading/reading-place.ts';

/**
 * `<law-notices>`: links to another wording lead to the article that the reader is at, whatever its number is there, and a notice about a day to come
 * tells the truth after that day. Data on a text: `data-from` the day, `data-then` the words from then on.
 */
class LawNotices extends HTMLElement {
	connectedCallback(): void {
		this.#keepDay();
		this.#keepPlace();
		addEventListener('hashchange', this.#keepPlace);
	}

	disconnectedCallback(): void {
		removeEventListener('hashchange', this.#keepPlace);
	}

	#keepPlace = (): void => {
		const article = articleOfHash();
		for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-wording]'))
			link.hash = article ? placeIn(link, article) : location.hash;
	};

	#keepDay(): void {
		const { today } = momentInBeijing(Date.now());
		for (const text of this.querySelectorAll<HTMLElement>('[data-from]'))
			if (text.dataset['from']! <= today) text.textContent = text.dataset['then'] ?? '';
	}
}

/** Where an article stands in another wording, as its own links say; nowhere, if none leads there. */
function placeIn({ pathname }: HTMLAnchorElement, article: HTMLElement): string {
	const links = article.querySelectorAll<HTMLAnchorElement>('.about a[href]');
	return [...links].find((link) => link.pathname === pathname)?.hash ?? '';
}

if (!customElements.get('law-notices')) customElements.define('law-notices', LawNotices);
