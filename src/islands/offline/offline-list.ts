import type { Kept } from '../../offline/messages.ts';
import { askWorker, canKeep } from './ask.ts';
import { element } from '../browser/element.ts';

/**
 * `<offline-list>`: the pages that are kept on this device, and those that were visited and are still here. Parts:
 * `data-cannot`, which stays where nothing can be kept, `data-none`, a list, a `<template>` of an entry, and `data-visited` with a list.
 */
class OfflineList extends HTMLElement {
	connectedCallback(): void {
		if (!canKeep()) return;
		this.querySelector<HTMLElement>('[data-cannot]')!.hidden = true;
		void askWorker({ ask: 'visited' }).then(({ kept, visited = [] }) => {
			this.#show(kept);
			this.#showVisited(visited);
		});
	}

	#showVisited(visited: readonly Kept[]): void {
		const part = this.querySelector<HTMLElement>('[data-visited]')!;
		const links = visited.map(({ address, title }) => element('a', { href: address }, title));
		part.querySelector('ul')!.replaceChildren(...links.map((link) => element('li', {}, link)));
		part.hidden = visited.length === 0;
	}

	#show(kept: readonly Kept[]): void {
		this.querySelector<HTMLElement>('[data-none]')!.hidden = kept.length > 0;
		this.querySelector('ul')!.replaceChildren(...kept.map((page) => this.#entry(page)));
	}

	#entry({ address, title }: Kept): Node {
		const entry = this.querySelector('template')!.content.cloneNode(true) as DocumentFragment;
		const link = entry.querySelector('a')!;
		link.href = address;
		link.textContent = title;
		entry.querySelector('button')!.setAttribute('aria-label', `从本机删除：${title}`);
		entry.querySelector('button')!.addEventListener('click', () => void this.#drop(address));
		return entry;
	}

	/** The focus goes to the entry that takes the place of the one that is gone. */
	async #drop(address: string): Promise<void> {
		const place = [...this.querySelectorAll('a')].findIndex(({ href }) => href === address);
		this.#show((await askWorker({ ask: 'drop', pages: [address] })).kept);
		const left = [...this.querySelectorAll('button')];
		const next = left[Math.min(place, left.length - 1)];
		(next ?? this.querySelector<HTMLElement>('[data-none]')!).focus();
	}
}

if (!customElements.get('offline-list')) customElements.define('offline-list', OfflineList);
