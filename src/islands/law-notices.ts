import { momentInBeijing } from '../domain/law/dates.ts';

/**
 * `<law-notices>`: links to another wording keep the article that the reader is at, and a notice about a day to come
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
		for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-wording]'))
			link.hash = location.hash;
	};

	#keepDay(): void {
		const { today } = momentInBeijing(Date.now());
		for (const text of this.querySelectorAll<HTMLElement>('[data-from]'))
			if (text.dataset['from']! <= today) text.textContent = text.dataset['then'] ?? '';
	}
}

if (!customElements.get('law-notices')) customElements.define('law-notices', LawNotices);
