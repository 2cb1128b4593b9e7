// Notes are folded to their gist on narrow screens, and open where they stand beside their article, and on paper.

/** Wide enough for notes to stand beside their article; the same as in notes.css. */
const beside = matchMedia('(min-width: 62em)');

function setOpen(open: boolean): void {
	for (const note of document.querySelectorAll<HTMLDetailsElement>('.statute .note details'))
		note.open = open;
}

const fold = (): void => setOpen(beside.matches);

beside.addEventListener('change', fold);
addEventListener('beforeprint', () => setOpen(true));
addEventListener('afterprint', fold);
fold();
