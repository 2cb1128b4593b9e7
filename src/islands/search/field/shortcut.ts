import { hrefFor } from '../../browser/href.ts';
import { FIELDS } from '../../browser/keys.ts';

/** In `localStorage`, for those whose speech input or habits type a stray `/`. */
export const SLASH_OFF = 'pufa:slash-off';

/** `/` and Ctrl K (⌘K) lead to the search box of the page; where none is to be seen, to the search page. */
function onKey(event: KeyboardEvent): void {
	if (event.defaultPrevented || event.isComposing || !isShortcut(event)) return;
	const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-search-box]')];
	const target = event.target as Element | null;
	const field = target?.closest?.(FIELDS) ?? null;
	// Who types in a field means the letter.
	if (field && !(boxes.includes(field as HTMLInputElement) && event.key !== '/')) return;
	const box = bestOf(boxes.filter((one) => one.getClientRects().length > 0));
	const form = box ?? boxes[0];
	if (!form) return;
	event.preventDefault();
	if (!box) return location.assign(searchPage(form.form!.action));
	box.focus();
	box.select();
}

function isShortcut({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
	if (altKey) return false;
	if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !shiftKey;
	return key === '/' && !areKeysOff();
}

/** Whether the reader has switched off the keys that are single letters. */
export function areKeysOff(): boolean {
	try {
		return localStorage.getItem(SLASH_OFF) !== null;
	} catch {
		return false;
	}
}

/** The box of the page itself goes before that of the header. */
const bestOf = (boxes: HTMLInputElement[]): HTMLInputElement | undefined =>
	boxes.find((box) => box.closest('main')) ?? boxes[0];

/** Address of the search page by that of a form that leads to it. */
export const searchPage = (action: string): string =>
	action.endsWith('/') ? hrefFor('', action, location.protocol) : action;

for (const box of document.querySelectorAll<HTMLInputElement>('[data-search-box]')) {
	box.setAttribute('aria-keyshortcuts', '/ Control+K');
	// No earlier: a browser restores nothing where it is off.
	box.addEventListener('focus', () => (box.autocomplete = 'off'));
}
addEventListener('keydown', onKey);
