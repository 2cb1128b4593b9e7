import { momentInBeijing } from '../../domain/law/numbers/dates.ts';

/**
 * `<old-wording>` in the reading bar of a wording that is not in force: what became of the article being read, in the
 * words of the article's own line. What a coming wording says of the one before it is out of date from its day on.
 */
class OldWording extends HTMLElement {
	connectedCallback(): void {
		const { from } = this.dataset;
		if (from !== undefined && from <= momentInBeijing(Date.now()).today) {
			for (const line of document.querySelectorAll<HTMLElement>('.about > .today'))
				line.hidden = true;
			this.remove();
			return;
		}
		const reader = this.closest<HTMLElement>('law-reader');
		reader?.addEventListener('reading', this.#onReading);
		// The bar may have begun before this element: it names the article it is at.
		const { hash = '' } = reader?.querySelector<HTMLAnchorElement>('.at') ?? {};
		this.#show(document.getElementById(hash.slice(1)));
	}

	#onReading = (event: Event): void => this.#show((event as CustomEvent<HTMLElement>).detail);

	#show(article: HTMLElement | null): void {
		const today = article?.querySelector(':scope > .about > .today')?.cloneNode(true);
		this.querySelector('.today')?.replaceChildren(...(today?.childNodes ?? []));
	}
}

if (!customElements.get('old-wording')) customElements.define('old-wording', OldWording);
