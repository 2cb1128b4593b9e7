import { element } from './element.ts';
import type { TakenPlace } from './taken-away.ts';

/** Radio buttons for places; the first is chosen. */
export function choose(
	legend: string,
	places: readonly TakenPlace[],
	chosen: (place: TakenPlace) => void,
): HTMLElement {
	const radios = places.map((place, at) => {
		const radio = element('input', { type: 'radio', name: 'place', checked: at === 0 });
		radio.addEventListener('change', () => chosen(place));
		return element('label', { class: 'switch' }, radio, place.label);
	});
	return element(
		'fieldset',
		{},
		element('legend', { class: 'visually-hidden' }, legend),
		...radios,
	);
}
