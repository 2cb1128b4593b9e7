import { momentInBeijing } from '../../domain/law/numbers/dates.ts';
import { turnedWords } from '../browser/turned.ts';
import { articleOfHash } from '../reading/articles.ts';

/**
 * `<law-notices>`: links to another wording lead to the article that the reader is at, whatever its number is there, and a notice
 * about a day to come tells the truth after that day (`turnedWords`).
 */
class LawNotices extends HTMLElement {
	connectedCallback(): void {
		this.#keepDay();
		this.#keepPlace();
		addEventListener('hashchange', this.#keepPlace);
		// A page may be open for days.
		document.addEventListener('visibilitychange', this.#keepDay);
	}

	#keepPlace = (): void => {
		const article = articleOfHash();
		for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-wording]'))
			link.hash = article ? placeIn(link, article) : location.hash;
	};

	/** Also in the list of versions, which has days to come only where a notice tells of them. */
	#keepDay = (): void => {
		const { today } = momentInBeijing(Date.now());
		for (const text of document.querySelectorAll<HTMLElement>('.law-head [data-from]')) {
			const words = turnedWords(text.dataset, today);
			if (words !== undefined) text.textContent = words;
		}
	};
}

/** Where an article stands in another wording, as its own links say; nowhere, if none leads there. */
function placeIn({ pathname }: HTMLAnchorElement, article: HTMLElement): string {
	const links = article.querySelectorAll<HTMLAnchorElement>('.about a[href]');
	return [...links].find((link) => link.pathname === pathname)?.hash ?? '';
}

if (!customElements.get('law-notices')) customElements.define('law-notices', LawNotices);
