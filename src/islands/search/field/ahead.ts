import { isDisk } from '../../browser/disk.ts';

/**
 * Who goes into a search box is about to search: while the words are typed, what the first answer needs comes into the
 * browser's cache. Who does not search loads none of it, nor who saves data.
 */
function onFocus({ target }: FocusEvent): void {
	const box = target as HTMLInputElement;
	if (!box.matches('[data-search-box]') || !box.form) return;
	removeEventListener('focusin', onFocus);
	if (isDisk(location.protocol) || savesData(navigator)) return;
	// What does not come, the search page asks for and tells of.
	const { form } = box;
	import('./bring-ahead.ts').then((later) => later.bringAhead(form)).catch(() => undefined);
}

const savesData = ({ connection }: Navigator & { connection?: { saveData?: boolean } }): boolean =>
	!!connection?.saveData;

addEventListener('focusin', onFocus);
