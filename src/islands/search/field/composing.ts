import { isComposing } from '../../browser/keys.ts';

/** Enter that takes a word from an input method's list sends no search box of the page. */
function onKey(event: KeyboardEvent): void {
	if (event.key !== 'Enter' || !isComposing(event)) return;
	if ((event.target as Element | null)?.matches?.('[data-search-box]')) event.preventDefault();
}

addEventListener('keydown', onKey);
