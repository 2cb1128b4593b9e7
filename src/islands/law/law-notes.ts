/** Wide enough for notes to stand beside their article; the same as in notes.css. */
const BESIDE = '(min-width: 62em)';

/** `<law-notes>`: notes are folded to their gist on narrow screens, and open where they stand beside the article. */
class LawNotes extends HTMLElement {
	#beside = matchMedia(BESIDE);

	connectedCallback(): void {
		this.#fold();
		this.#beside.addEventListener('change', this.#fold);
		addEventListener('beforeprint', this.#unfold);
		addEventListener('afterprint', this.#fold);
	}

	disconnectedCallback(): void {
		this.#beside.removeEventListener('change', this.#fold);
		removeEventListener('beforeprint', this.#unfold);
		removeEventListener('afterprint', this.#fold);
	}

	#fold = (): void => setOpen(this.#beside.matches);
	#unfold = (): void => setOpen(true);
}

function setOpen(open: boolean): void {
	for (const note of document.querySelectorAll<HTMLDetailsElement>('.statute .note details'))
		note.open = open;
}

if (!customElements.get('law-notes')) customElements.define('law-notes', LawNotes);
