import type { Told } from '../../offline/messages.ts';
import { askWorker, canKeep } from './ask.ts';
import { element } from '../browser/element.ts';

const DROP = '取消离线保存';

/**
 * `<keep-offline>`: keeps the page, or the pages that it names, for times without network.
 * Data: `data-pages` addresses, parted by blanks, without it the page itself.
 * Its words become a button: those for keeping.
 */
class KeepOffline extends HTMLElement {
	#kept = false;
	#keepWords = '';
	#button = element('button', {
		type: 'button',
		class: 'text-button',
		onclick: () => void this.#toggle(),
	});
	#said = element('p', { role: 'status' });
	#list = element('a', { hidden: true }, '看已保存的');

	connectedCallback(): void {
		this.hidden = !canKeep();
		if (this.hidden) return;
		// It lies beside the worker's script: `/zwgk/pufa/sw.js`, `/zwgk/pufa/offline/`.
		this.#list.href = (document.body.dataset['worker'] ?? '').replace(/[^/]*$/, 'offline/');
		this.#keepWords ||= this.textContent.trim();
		this.#button.textContent = this.#keepWords;
		this.replaceChildren(this.#button, this.#said, this.#list);
		// Without a worker this waits for ever, and the button stays invisible.
		void askWorker({ ask: 'list' }).then((told) => {
			this.#show(told);
			this.dataset['ready'] = '';
		});
	}

	get #pages(): string[] {
		const named = this.dataset['pages']?.split(' ') ?? [location.pathname];
		return named.map((page) => new URL(page, location.href).href);
	}

	async #toggle(): Promise<void> {
		this.#button.disabled = true;
		this.#say(this.#kept ? '' : '正在保存……');
		const told = await askWorker({ ask: this.#kept ? 'drop' : 'keep', pages: this.#pages });
		this.#button.disabled = false;
		this.#show(told);
		const { length } = told.failed;
		if (length > 0) this.#say(`有${length}个网页没有存下来，请检查网络以后再试。`);
		else this.#say(this.#kept ? '已存在本机，没有网络也能看。' : '已从本机删除。');
	}

	#show({ kept }: Told): void {
		const here = new Set(kept.map(({ address }) => address));
		this.#kept = this.#pages.every((page) => here.has(page));
		this.#button.textContent = this.#kept ? DROP : this.#keepWords;
		this.#list.hidden = !this.#kept;
	}

	#say(words: string): void {
		this.#said.textContent = words;
	}
}

if (!customElements.get('keep-offline')) customElements.define('keep-offline', KeepOffline);
