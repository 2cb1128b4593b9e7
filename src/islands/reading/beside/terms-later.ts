/**
 * Marks the defined terms in articles; what it needs is loaded when the page has nothing else to do.
 * @param terms that the law defines, as `readTerms` reads them; none if the text is empty
 * @param near the articles that the reader may see next, when everything is there
 * @returns marks what comes into sight; nothing before everything is there
 */
export function termsLater(
	terms: string,
	near: () => readonly HTMLElement[],
): (articles: readonly HTMLElement[]) => void {
	let mark: ((articles: readonly HTMLElement[]) => void) | undefined;
	const begin = async (): Promise<void> => {
		const { termMarker, readTerms } = await import('./term-marks.ts');
		mark = termMarker(readTerms(terms));
		mark(near());
	};
	if (terms !== '') whenIdle(() => void begin());
	return (articles) => mark?.(articles);
}

/** Safari has no idle callbacks. */
function whenIdle(work: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(work);
	else setTimeout(work, 500);
}
