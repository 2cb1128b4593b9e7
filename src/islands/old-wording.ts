/**
 * `<old-wording>` in the reading bar of a wording that is not in force: what became of the article being read, in the
 * words of the article's own line.
 */
class OldWording extends HTMLElement {
	#reader: HTMLElement | null = null;

	connectedCallback(): void {
		this.#reader = this.closest('law-reader');
		this.#reader?.addEventListener('reading', this.#show);
	}

	disconnectedCallback(): void {
		this.#reader?.removeEventListener('reading', this.#show);
	}

	#show = (event: Event): void => {
		const article = (event as CustomEvent<HTMLElement>).detail;
		const today = article.querySelector('.about > .today')?.cloneNode(true);
		this.querySelector('.today')?.replaceChildren(...(today?.childNodes ?? []));
	};
}

if (!customElements.get('old-wording')) customElements.define('old-wording', OldWording);
