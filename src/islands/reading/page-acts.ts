import { element } from '../browser/element.ts';
import { aloudLater } from './aloud/aloud-later.ts';
import { spokenPage } from './aloud/spoken-page.ts';
import { sharePage } from './take-away/taken-away.ts';

/**
 * `<page-acts>`: buttons that share a page and, with `data-aloud`, read it aloud, as the bar of a law does. What they open is
 * loaded when it is asked for. Reading aloud is hidden until the device has a voice.
 */
class PageActs extends HTMLElement {
	#said = element('span', { class: 'said', role: 'status' });

	connectedCallback(): void {
		if (this.firstElementChild) return;
		this.append(this.#button('分享', sharePage), this.#said);
		const page = document.querySelector('main');
		if (page && 'aloud' in this.dataset) this.#offerAloud(page);
	}

	#offerAloud(page: HTMLElement): void {
		const button = this.#button('朗读', () => readAloud());
		button.hidden = true;
		this.prepend(button);
		// Behind the page and not in it: its words are none of the text.
		const beside = element('div');
		page.after(beside);
		beside.addEventListener('left', () => button.focus());
		const readAloud = aloudLater(button, beside, spokenPage(page));
	}

	#button(label: string, act: () => Promise<void>): HTMLElement {
		const onclick = (): void => void act().catch(this.#fail);
		return element('button', { type: 'button', onclick }, label);
	}

	#fail = (): void => {
		this.#said.textContent = '没有装载成功，请刷新页面再试';
	};
}

if (!customElements.get('page-acts')) customElements.define('page-acts', PageActs);
