import { BLANK, printAddress } from '../address.ts';
import { isByKey } from '../../browser/keys.ts';
import type { Recent } from './recent.ts';
import { part, stamp } from '../../browser/template.ts';

/** Show the recent searches, or hide them while something is searched. Its buttons work by themselves. */
export function createRecentList(
	root: HTMLElement,
	recent: Recent,
	box: HTMLElement,
): { show: (wanted: boolean) => void } {
	const section = part(root, 'recent');
	const show = (wanted: boolean): void => {
		const queries = wanted ? recent.all() : [];
		part(section, 'recent-list').replaceChildren(...queries.map((query) => lineOf(root, query)));
		section.hidden = queries.length === 0;
	};
	section.addEventListener('click', (event) => {
		const button = (event.target as Element).closest('button');
		if (!button) return;
		const query = button.dataset['key'];
		const place = recent.all().indexOf(query ?? '');
		if (query === undefined) recent.clear();
		else recent.remove(query);
		show(true);
		// The next one, so that several can be removed one after the other.
		const left = section.querySelectorAll<HTMLElement>('[data-forget]');
		const next = left[Math.min(place, left.length - 1)] ?? (isByKey(event) ? box : undefined);
		next?.focus();
	});
	const onOff = part<HTMLInputElement>(root, 'recent-on');
	onOff.checked = recent.isOn();
	onOff.addEventListener('change', () => {
		recent.switch(onOff.checked);
		if (!onOff.checked) show(false);
	});
	return { show };
}

function lineOf(root: HTMLElement, query: string): HTMLElement {
	const line = stamp(root, 'recent');
	const link = part<HTMLAnchorElement>(line, 'state');
	link.href = printAddress({ ...BLANK, query });
	link.textContent = query;
	const button = part(line, 'forget');
	button.dataset['key'] = query;
	button.setAttribute('aria-label', `删除“${query}”`);
	return line;
}
