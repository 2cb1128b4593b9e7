/** Marks the defined terms in articles; what it needs is loaded when the page has nothing else to do. */
export class TermsLater {
	#mark: ((articles: readonly HTMLElement[]) => void) | undefined;

	/**
	 * @param terms that the law defines, as `readTerms` reads them; none if the text is empty
	 * @param near the articles that the reader may see next, when everything is there
	 */
	constructor(terms: string, near: () => readonly HTMLElement[]) {
		if (terms === '') return;
		const begin = async (): Promise<void> => {
			const { termMarker, readTerms } = await import('./term-marks.ts');
			this.#mark = termMarker(readTerms(terms));
			this.#mark(near());
		};
		// Safari has no idle callbacks.
		if ('requestIdleCallback' in window) requestIdleCallback(() => void begin());
		else setTimeout(() => void begin(), 500);
	}

	/** Mark what comes into sight; nothing before everything is there. */
	mark(articles: readonly HTMLElement[]): void {
		this.#mark?.(articles);
	}
}
