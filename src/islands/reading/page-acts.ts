import { aloudLater } from './aloud/aloud-later.ts';
import { sharePage } from './take-away/share-page.ts';

/**
 * `<page-acts>`: its button `data-share` shares the page, `data-aloud` reads it aloud, as the bar of a law does. What they open
 * is loaded when it is asked for. Reading aloud is hidden until the device has a voice.
 */
class PageActs extends HTMLElement {
	connectedCallback(): void {
		this.#on('[data-share]', sharePage);
		const aloud = this.querySelector<HTMLElement>('[data-aloud]');
		const page = document.querySelector('main');
		if (aloud && page) this.#offerAloud(aloud, page);
	}

	#offerAloud(button: HTMLElement, page: HTMLElement): void {
		// Behind the page and not in it: its words are none of the text.
		const beside = document.createElement('div');
		page.after(beside);
		beside.addEventListener('left', () => button.focus());
		const read = aloudLater(button, beside, async () => {
			const { spokenPage } = await import('./aloud/spoken-page.ts');
			return spokenPage(page);
		});
		this.#on('[data-aloud]', read);
	}

	#on(button: string, act: () => Promise<void>): void {
		this.querySelector(button)?.addEventListener('click', () => {
			this.#say('');
			act().catch(() => this.#say('没有加载成功，请刷新页面再试'));
		});
	}

	#say(words: string): void {
		this.querySelector('[role=status]')!.textContent = words;
	}
}

if (!customElements.get('page-acts')) customElements.define('page-acts', PageActs);
