/** What the site tells between the articles: when one changed, who cites it, notes. */
const TOLD = '.about, .notes';

/**
 * Of several articles that a reader selects and copies, the words of the law come alone: nobody shall take a note for a part of them.
 * What is selected within a note, or within what is told, is copied as ever.
 */
export function copyWordsAlone(statute: HTMLElement): void {
	const { anchorNode, focusNode } = getSelection()!;
	const told = anchorNode?.parentElement?.closest(TOLD);
	if (told?.contains(focusNode)) return;
	// What cannot be seen is not copied, and keeps its room: nothing moves. The browser copies after this event.
	statute.toggleAttribute('data-copied', true);
	setTimeout(() => statute.removeAttribute('data-copied'));
}
