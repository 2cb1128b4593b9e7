/**
 * `<word-file>`: makes a Word file in the browser and offers it to be saved. Nearly all of it is loaded at the first press.
 * Data: `data-law` the address of a law in JSON; or `data-report`, its title, with `data-issuer`, `data-addressee`,
 * `data-written`: the page's own report; or
 * `data-old` and `data-new` the addresses of two wordings in JSON, and `data-whole` where all of them is listed.
 * Parts: a button; a line with `role=status`.
 */
class WordFile extends HTMLElement {
	connectedCallback(): void {
		this.dataset['ready'] = '';
		this.querySelector('button')!.addEventListener('click', () => {
			import('./word/make-word.ts').then(
				({ makeWord }) => makeWord(this),
				() => (this.querySelector('[role=status]')!.textContent = '没有网络，请稍后再试。'),
			);
		});
	}
}

if (!customElements.get('word-file')) customElements.define('word-file', WordFile);
