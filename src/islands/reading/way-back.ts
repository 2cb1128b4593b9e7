/**
 * Where the reader was when they turned to the box of a law, so that who leaves it without going anywhere is there again.
 * @param current the article being read
 * @returns moves the page to where it was, since filtering has moved it; what it is given is called with the article first,
 *   since its mark and the focus may move the page again
 */
export function wayBack(
	form: HTMLFormElement,
	current: () => HTMLElement | undefined,
): (arrive: (article: HTMLElement) => void) => void {
	let before: { article: HTMLElement; top: number } | undefined;
	form.addEventListener('focusin', ({ relatedTarget }) => {
		const article = current();
		if (!article || form.contains(relatedTarget as Node | null)) return;
		before = { article, top: article.getBoundingClientRect().top };
	});
	return (arrive) => {
		if (!before) return;
		const { article, top } = before;
		arrive(article);
		scrollBy({ top: article.getBoundingClientRect().top - top, behavior: 'instant' });
	};
}
