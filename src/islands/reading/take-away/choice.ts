import { placesIn } from '../articles.ts';
import { element } from '../../browser/element.ts';
import type { TakenPlace } from './taken-away.ts';

/** What is taken along of a place, or of the law. */
export type TakenAt = (place?: HTMLElement) => TakenPlace;

/** An article with its 款, 项 and 目, if there is one; then the law. */
function choicesIn(article: HTMLElement | undefined, at: TakenAt): TakenPlace[][] {
	if (!article) return [[at()]];
	const [whole, ...parts] = [article, ...placesIn(article)].map(at);
	// The only 款 of an article is cited as the article.
	return [[whole!, ...parts.filter(({ title }) => title !== whole!.title)], [at()]];
}

/**
 * Radio buttons for an article, with a list of its parts, and for the whole law. The first is chosen, and of the parts the one that
 * the page's address names. Nothing is shown where there is nothing to choose.
 * @param chosen is told what is chosen, at once and at every change
 */
export function choose(
	legend: string,
	article: HTMLElement | undefined,
	at: TakenAt,
	chosen: (place: TakenPlace) => void,
): HTMLElement {
	const rows = choicesIn(article, at).map((places, row) => {
		const radio = element('input', { type: 'radio', name: 'place', checked: row === 0 });
		const parts = partsOf(places);
		const tell = (): void => chosen(places[parts.selectedIndex] ?? places[0]!);
		radio.addEventListener('change', tell);
		parts.addEventListener('change', () => {
			radio.checked = true;
			tell();
		});
		if (row === 0) tell();
		const label = element('label', { class: 'check' }, radio, places[0]!.label);
		return element('div', { class: 'choice' }, label, ...(places.length > 1 ? [parts] : []));
	});
	const one = rows.length === 1 && !article;
	return element(
		'fieldset',
		{ hidden: one },
		element('legend', { class: 'visually-hidden' }, legend),
		...rows,
	);
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
