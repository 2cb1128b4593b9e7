import { phrases } from '../../domain/law/title/phrases.ts';

/** A copy of `<template data-template="name">`'s only element. */
export function stamp(root: ParentNode, name: string): HTMLElement {
	const template = root.querySelector<HTMLTemplateElement>(`template[data-template="${name}"]`)!;
	return template.content.firstElementChild!.cloneNode(true) as HTMLElement;
}

/** The element that is marked `data-name`. */
export const part = <E extends HTMLElement = HTMLElement>(root: ParentNode, name: string): E =>
	root.querySelector<E>(`[data-${name}]`)!;

/** Put text into the element marked `data-name`. */
export function fill(root: ParentNode, name: string, text: string): void {
	part(root, name).textContent = text;
}

/**
 * Put a title or heading into the element marked `data-name`. Its lines end between words; where the browser has no
 * dictionary, anywhere.
 */
export function fillHeading(root: ParentNode, name: string, text: string): void {
	const pieces = 'Segmenter' in Intl ? phrases(text) : [text];
	const element = part(root, name);
	element.classList.toggle('phrases', pieces.length > 1);
	element.replaceChildren(
		...pieces.flatMap((piece, at) => (at > 0 ? [document.createElement('wbr'), piece] : [piece])),
	);
}

/**
 * Draw a list anew without losing the focus: it goes to the element with the same `data-key` as before, or if that
 * is gone, to `otherwise`.
 */
export function redraw(list: HTMLElement, items: HTMLElement[], otherwise: HTMLElement): void {
	const active = document.activeElement;
	const held = active instanceof HTMLElement && list.contains(active) ? active : null;
	list.replaceChildren(...items);
	list.hidden = items.length === 0;
	if (!held) return;
	const keyed = [...list.querySelectorAll<HTMLElement>('[data-key]')];
	(keyed.find(({ dataset }) => dataset['key'] === held.dataset['key']) ?? otherwise).focus();
}
