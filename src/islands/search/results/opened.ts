/** In the history, of a reader who has opened a line of the list: its link, where in the window it stood, how many lines were listed. */
interface Left {
	opened: string;
	top: number;
	lines: number;
}

/** What a reader left who comes back to the list, as often as they come. Another question has an entry of its own. */
const left = (): Left | null => {
	const state = history.state as Partial<Left> | null;
	return typeof state?.opened === 'string' ? (state as Left) : null;
};

/** As many lines as were listed, behind 列出更多 too; none where the reader does not come back. */
export const listedBefore = (): number | undefined => left()?.lines;

/** Remember for the way back which line a reader opens. @param lines as many as were asked for */
export function keepOpened(link: HTMLAnchorElement, lines: number): void {
	const left: Left = { opened: link.href, top: link.getBoundingClientRect().top, lines };
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
	const was = left();
	const link = was && [...list.querySelectorAll('a')].find(({ href }) => href === was.opened);
	if (!link) return;
	const arrive = (): void => {
		link.focus({ preventScroll: true });
		scrollBy({ top: link.getBoundingClientRect().top - was.top, behavior: 'instant' });
	};
	// The browser has then gone to where it remembers the page.
	requestAnimationFrame(() => requestAnimationFrame(arrive));
}
