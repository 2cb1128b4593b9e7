import { element } from './element.ts';
import type { TakenPlace } from './taken-away.ts';

/**
 * Radio buttons for places, each with a list where it has parts. The first is chosen, and of its parts the one that the
 * page's address names.
 * @param choices a place, followed by its parts
 * @param chosen is told what is chosen, at once and at every change
 */
export function choose(
	legend: string,
	choices: readonly (readonly TakenPlace[])[],
	chosen: (place: TakenPlace) => void,
): HTMLElement {
	const rows = choices.map((places, at) => {
		const radio = element('input', { type: 'radio', name: 'place', checked: at === 0 });
		const parts = partsOf(places);
		const tell = (): void => chosen(places[parts.selectedIndex] ?? places[0]!);
		radio.addEventListener('change', tell);
		parts.addEventListener('change', () => {
			radio.checked = true;
			tell();
		});
		if (at === 0) tell();
		const label = element('label', { class: 'switch' }, radio, places[0]!.label);
		return element('div', { class: 'choice' }, label, ...(places.length > 1 ? [parts] : []));
	});
	return element('fieldset', {}, element('legend', { class: 'visually-hidden' }, legend), ...rows);
}

/** `整条`, `第一款`, `第二款第一项` …; `整节` of a section of a plan. */
function partsOf(places: readonly TakenPlace[]): HTMLSelectElement {
	const [whole, ...parts] = places;
	const options = [
		new Option(whole!.address.startsWith('h') ? '整节' : '整条'),
		...parts.map(({ name, named }) => {
			const short = name.startsWith(whole!.name) ? name.slice(whole!.name.length) : name;
			return new Option(short, '', named, named);
		}),
	];
	return element('select', { 'aria-label': `${whole!.label}的款、项` }, ...options);
}
