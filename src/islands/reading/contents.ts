/** In the history, of a reader who has gone to the list of contents: what was read, and where in the window it stood. */
interface Left {
	left: string;
	top: number;
}

/**
 * Go to the list of contents above a law, at the division that is being read. 后退 leads back to the text: it was not left, but
 * its place is far away.
 * @param reading the article being read
 */
export function openContents(reading: HTMLElement | undefined): void {
	const outline = document.querySelector<HTMLElement>('law-outline')!;
	const entry = outline.querySelector<HTMLElement>('[aria-current]');
	if (reading) {
		const left: Left = { left: reading.id, top: reading.getBoundingClientRect().top };
		history.replaceState(left, '');
	}
	history.pushState(null, '');
	// Its parts may be folded, as the whole is on a phone.
	outline.querySelector('details')!.open = true;
	for (const part of outline.querySelectorAll('details'))
		if (part.contains(entry)) part.open = true;
	const place = entry ?? outline.querySelector<HTMLElement>('summary')!;
	place.focus({ preventScroll: true });
	place.scrollIntoView({ block: 'center' });
}

/**
 * Whoever is back from the list stands where they were, however high it is now. From then on, the browser remembers where they go.
 * @param state of the entry of the history that 后退 led to
 * @returns the article that was read; none if the way back is another one
 */
export function backFromContents(state: unknown): HTMLElement | null {
	const was = state as Left | null;
	const article = was?.left ? document.getElementById(was.left) : null;
	if (!article) return null;
	history.replaceState(null, '');
	const arrive = (): void =>
		scrollBy({ top: article.getBoundingClientRect().top - was!.top, behavior: 'instant' });
	// The browser has then gone to where it remembers the page.
	requestAnimationFrame(() => requestAnimationFrame(arrive));
	return article;
}
