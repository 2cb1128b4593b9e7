/** Where the reader was when they turned to the box of a law, so that who leaves it without going anywhere is there again. */
export class WayBack {
	#before: { article: HTMLElement; top: number } | undefined;

	/** @param current the article being read */
	constructor(form: HTMLFormElement, current: () => HTMLElement | undefined) {
		form.addEventListener('focusin', ({ relatedTarget }) => {
			const article = current();
			if (!article || form.contains(relatedTarget as Node | null)) return;
			this.#before = { article, top: article.getBoundingClientRect().top };
		});
	}

	/**
	 * Move the page to where it was: filtering has moved it.
	 * @param arrive is called with the article first, since its mark and the focus may move the page again
	 */
	go(arrive: (article: HTMLElement) => void): void {
		if (!this.#before) return;
		const { article, top } = this.#before;
		arrive(article);
		scrollBy({ top: article.getBoundingClientRect().top - top, behavior: 'instant' });
	}
}
