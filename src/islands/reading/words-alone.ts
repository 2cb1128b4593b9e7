import { TOLD } from './articles.ts';

/**
 * Of several articles that a reader selects and copies, the words of the law come alone: nobody shall take a note for a part of them.
 * What is selected within a note, or within what is told, is copied as ever.
 */
export function copyWordsAlone(statute: HTMLElement): void {
	const selection = getSelection()!;
	if (selection.rangeCount === 0 || isTold(selection.getRangeAt(0))) return;
	// What cannot be seen is not copied, and keeps its room: nothing moves. The browser copies after this event.
	statute.toggleAttribute('data-copied', true);
	setTimeout(() => statute.removeAttribute('data-copied'));
}

/** Whether no words are selected behind a note that the selection begins in: three clicks on its last line select it up to the next article. */
function isTold(selected: Range): boolean {
	const { startContainer: start } = selected;
	const told = (start instanceof Element ? start : start.parentElement)?.closest(TOLD);
	if (!told) return false;
	const behind = selected.cloneRange();
	behind.setStartAfter(told);
	return behind.toString().trim() === '';
}
