import { element } from '../browser/element.ts';

/**
 * Offer a reader who comes back the place they were at; nobody is taken there unasked.
 * @param label `第二十二条`
 * @param answer what the reader wants; `null` if they have only read on
 */
export function offerPlace(
	label: string,
	href: string,
	answer: (wanted: boolean | null) => void,
): HTMLElement {
	const leave = (wanted: boolean | null): void => {
		if (!panel.isConnected) return;
		panel.remove();
		answer(wanted);
	};
	const go = element('a', { class: 'go', href, onclick: () => leave(true) }, '接着读');
	const no = element(
		'button',
		{ type: 'button', class: 'plain', onclick: () => leave(false) },
		'不用了',
	);
	const words = element('p', { class: 'place' }, `上次读到${label}`);
	const named = { class: 'reading-dock', role: 'region', 'aria-label': '上次读到的地方' };
	const panel = element('div', named, words, element('div', { class: 'buttons' }, go, no));
	addEventListener('hashchange', () => leave(null), { once: true });
	return panel;
}
