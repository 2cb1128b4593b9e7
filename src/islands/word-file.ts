import { element } from './browser/element.ts';

/**
 * `<word-file>`: makes a Word file in the browser and offers it to be saved. Nearly all of it is loaded at the first press.
 * Data: `data-law` the address of a law in JSON; or `data-report`, its title, with `data-issuer`, `data-addressee`,
 * `data-written`: the page's own report; or
 * `data-old` and `data-new` the addresses of two wordings in JSON, and `data-whole` where all of them is listed.
 * Its words become a button, with a line behind it that says what goes on.
 */
class WordFile extends HTMLElement {
	connectedCallback(): void {
		if (!this.querySelector('button')) this.#make();
		this.dataset['ready'] = '';
	}

	#make(): void {
		const said = element('span', { role: 'status' });
		const onclick = (): void =>
			void import('./word/make-word.ts').then(
				({ makeWord }) => makeWord(this),
				() => (said.textContent = '没有网络，请稍后再试。'),
			);
		const given = { type: 'button', class: 'text-button', onclick };
		this.replaceChildren(element('button', given, this.textContent.trim()), said);
	}
}

if (!customElements.get('word-file')) customElements.define('word-file', WordFile);
