/** In the history, of a reader who has opened a line of the list: its link, and where in the window it stood. */
interface Left {
	opened: string;
	top: number;
}

/** Remember for the way back which line a reader opens. */
export function keepOpened(link: HTMLAnchorElement): void {
	const left: Left = { opened: link.href, top: link.getBoundingClientRect().top };
	try {
		history.replaceState(left, '');
	} catch {
		// As in `enterAddress`: without it, the way back leads to where the browser remembers the page.
	}
}

/**
 * Whoever comes back to a list stands where they left it. A browser that has not kept the page itself, as those of older phones, looks
 * for that place before the list is there.
 */
export function backToOpened(list: HTMLElement): void {
	const left = history.state as Left | null;
	if (!left?.opened) return;
	const link = [...list.querySelectorAll('a')].find(({ href }) => href === left.opened);
	history.replaceState(null, '');
	if (!link) return;
	const arrive = (): void => {
		link.focus({ preventScroll: true });
		scrollBy({ top: link.getBoundingClientRect().top - left.top, behavior: 'instant' });
	};
	// The browser has then gone to where it remembers the page.
	requestAnimationFrame(() => requestAnimationFrame(arrive));
}
