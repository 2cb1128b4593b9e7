/** Where a letter means itself. */
export const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable=false])';

/** The place above the first result. */
export const BOX = -1;

/**
 * Where a key leads among the results.
 * @param at the result that has the focus, from 0
 * @param count how many results there are
 * @returns the new place, or `null` if the key keeps its own meaning there
 */
export function placeAfter(key: string, at: number, count: number): number | null {
	switch (key) {
		case 'ArrowDown':
			return Math.min(at + 1, count - 1);
		// Above the first is the box.
		case 'ArrowUp':
			return at - 1;
		case 'Home':
			return 0;
		case 'End':
			return count - 1;
		case 'Escape':
			return BOX;
		default:
			return null;
	}
}

/** Whether an input method has the keys: the letters are not yet the reader's words. Safari tells only by the code. */
export const isComposing = (event: KeyboardEvent): boolean =>
	event.isComposing || event.keyCode === 229;

/** Whether a click was made with a key. */
export const isByKey = ({ detail }: MouseEvent): boolean => detail === 0;

/** Whether a key is pressed alone. */
export const isBare = ({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
	!(ctrlKey || metaKey || altKey || shiftKey);

/**
 * Arrow keys, Home, End and Esc in the search page: every visible link marked `data-stop` is a stop.
 * @param box the search box; Esc empties it when the focus is there already
 * @param ready waits until the list shows what is in the box
 */
export function followKeys(
	root: HTMLElement,
	box: HTMLInputElement,
	ready: () => Promise<void>,
): void {
	const stops = (): HTMLElement[] =>
		[...root.querySelectorAll<HTMLElement>('[data-stop]')].filter(
			(stop) => stop.getClientRects().length > 0,
		);
	const intoList = async (): Promise<void> => {
		await ready();
		if (document.activeElement === box) stops()[0]?.focus();
	};
	root.addEventListener('keydown', (event) => {
		if (isComposing(event) || !isBare(event)) return;
		if (event.target === box) {
			if (event.key === 'ArrowDown') void intoList();
			else if (event.key === 'Escape' && box.value !== '') empty(box);
			else return;
			return event.preventDefault();
		}
		const all = stops();
		const at = all.indexOf(event.target as HTMLElement);
		const place = at < 0 ? null : placeAfter(event.key, at, all.length);
		if (place === null) return;
		event.preventDefault();
		(place === BOX ? box : all[place])?.focus();
	});
}

/** Empty a box as if a person had done it. */
function empty(box: HTMLInputElement): void {
	box.value = '';
	box.dispatchEvent(new Event('input', { bubbles: true }));
}
