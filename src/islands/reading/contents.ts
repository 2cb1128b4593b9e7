const OPENED = 'contents';

/**
 * Go to the list of contents above a law, at the division that is being read. 后退 leads back to the text: it was not left, but
 * its place is far away.
 * @param reading the article being read
 */
export function openContents(reading: HTMLElement | undefined): void {
	const outline = document.querySelector<HTMLElement>('law-outline')!;
	const entry = outline.querySelector<HTMLElement>('[aria-current]');
	if (reading) returnTo(reading);
	history.pushState(OPENED, '');
	// Its parts may be folded, as the whole is on a phone.
	outline.querySelector('details')!.open = true;
	for (const part of outline.querySelectorAll('details'))
		if (part.contains(entry)) part.open = true;
	const place = entry ?? outline.querySelector<HTMLElement>('summary')!;
	place.focus({ preventScroll: true });
	place.scrollIntoView({ block: 'center' });
}

/** Once 后退 leads to this entry of the history, the article stands where it is now, however high the open list is. */
function returnTo(article: HTMLElement): void {
	const [{ href }, { top }] = [location, article.getBoundingClientRect()];
	const arrive = (): void =>
		scrollBy({ top: article.getBoundingClientRect().top - top, behavior: 'instant' });
	addEventListener('popstate', function back({ state }) {
		// A link of the list tells of itself in the same way.
		if (location.href !== href || state === OPENED) return;
		removeEventListener('popstate', back);
		// The browser has then gone to where it remembers the page.
		requestAnimationFrame(() => requestAnimationFrame(arrive));
	});
}
