import { safeStore } from '../../browser/storage.ts';
import { SLASH_OFF } from './shortcut.ts';

/** Let a checkbox switch the keys that are single letters. */
export function followKeySwitch(box: HTMLInputElement): void {
	const store = safeStore(() => localStorage);
	box.checked = store.getItem(SLASH_OFF) === null;
	box.addEventListener('change', () =>
		box.checked ? store.removeItem(SLASH_OFF) : store.setItem(SLASH_OFF, '1'),
	);
}
