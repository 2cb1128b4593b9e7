import { element } from '../../browser/element.ts';

/** Words of a law that come up beside a link to them. */
export interface NoteWords {
	heading: string;
	words: string;
	/** Where they stand, and what the link to there says. */
	href: string;
	more: string;
	/** They are the office's own, and no words of the law. */
	isNote?: true;
}

const HINT = 'note-beside';

/** A note that was asked for takes the focus; Esc and a press beside it close it. It is gone from the page then. */
export function openNote(mark: HTMLAnchorElement, shown: NoteWords): void {
	const { heading, words, href, more } = shown;
	const link = element('a', { href, onclick: () => note.hidePopover() }, more);
	const note = element(
		'div',
		{ class: classOf(shown), popover: 'auto', role: 'dialog', tabindex: '-1', autofocus: true },
		...linesOf(heading, words),
		link,
	);
	note.setAttribute('aria-label', heading);
	note.addEventListener('toggle', (event) => event.newState === 'closed' && note.remove());
	show(note, mark);
}

/** A note that comes up by itself, as long as it is there. */
export interface Hint {
	note: HTMLElement;
	/** The page was scrolled. */
	place: () => void;
	remove: () => void;
}

/** A note that comes up by itself describes its link, and leaves the focus where it is. */
export function hintNote(mark: HTMLAnchorElement, shown: NoteWords): Hint {
	const given = { class: classOf(shown), id: HINT, popover: 'manual', role: 'tooltip' };
	const note = element('div', given, ...linesOf(shown.heading, shown.words));
	mark.setAttribute('aria-describedby', HINT);
	show(note, mark);
	const remove = (): void => {
		mark.removeAttribute('aria-describedby');
		note.remove();
	};
	return { note, place: () => placeBeside(note, mark), remove };
}

const classOf = ({ isNote }: NoteWords): string => (isNote ? 'meaning of-note' : 'meaning');

const linesOf = (heading: string, words: string): HTMLElement[] => [
	element('p', { class: 'label' }, heading),
	element('p', { class: 'words' }, words),
];

function show(note: HTMLElement, mark: HTMLElement): void {
	// A hint stands in the landmark of its words, a note outside: its link leads to a place, and asks for no words itself.
	const landmark = note.matches('[role=tooltip]') && document.querySelector('main');
	(landmark || document.body).append(note);
	note.showPopover();
	placeBeside(note, mark);
}

/** Below the word, or above it where there is no room; the style sheet puts it at the lower edge of a phone. */
function placeBeside(note: HTMLElement, mark: HTMLElement): void {
	const [word] = mark.getClientRects();
	const { width, height } = note.getBoundingClientRect();
	const left = Math.max(8, Math.min(word!.left, innerWidth - width - 8));
	const below = word!.bottom + 8;
	const top = below + height > innerHeight ? Math.max(8, word!.top - height - 8) : below;
	note.style.setProperty('--left', `${left}px`);
	note.style.setProperty('--top', `${top}px`);
}
