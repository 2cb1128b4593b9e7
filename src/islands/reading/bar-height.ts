/** Pixels between the bar and the words that are read. */
const GAP = 24;

/**
 * Tell the style sheet how high the bar is (`--bar`), whenever that changes.
 * @param tell is told where words are read: pixels from the upper edge of the window
 */
export function watchHeight(bar: HTMLElement, tell: (line: number) => void): void {
	let before = 0;
	new ResizeObserver(() => {
		const height = bar.offsetHeight;
		document.documentElement.style.setProperty('--bar', `${height}px`);
		tell(height + GAP);
		showTarget(Math.max(height, before) + GAP);
		before = height;
	}).observe(bar);
}

/**
 * What the address leads to was scrolled to before the height of the bar was known, or while the box to find in stood in it;
 * and its frame is larger than its words.
 */
function showTarget(line: number): void {
	const target = document.querySelector(':target');
	const top = target?.getBoundingClientRect().top ?? -1;
	if (top >= 0 && top < line) target!.scrollIntoView();
}
