import type { Kept } from '../offline/messages.ts';
import { askWorker, canKeep } from './offline-ask.ts';

/** `<offline-list>`: the pages that are kept on this device. Parts: `data-none`, a list, a `<template>` of an entry. */
class OfflineList extends HTMLElement {
	connectedCallback(): void {
		if (canKeep()) void askWorker({ ask: 'list' }).then(({ kept }) => this.#show(kept));
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
		entry.querySelector('button')!.setAttribute('aria-label', `从本机删去：${title}`);
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
