import { safeStore } from '../browser/storage.ts';
import { createPlaces } from './last-read.ts';
import { offerPlace } from './offer.ts';
import { placeName } from './place-name.ts';

const places = createPlaces(safeStore(() => localStorage));
/** A reader who has only begun needs nobody to remember the place. */
const BEGINNING = 2;

/**
 * Keep the place of a reader who leaves the page.
 * @param place how many articles stand before the one being read; none if the reader has not come to any
 */
export function keepPlace(article: HTMLElement | undefined, place: number): void {
	if (!article || place < BEGINNING) return;
	places.keep({ page: location.pathname, at: article.id, label: placeName(article, article.id) });
}

/**
 * The offer to read on where the reader was.
 * @returns none for readers who come by a link to a place, or go back and forth: they are where they want to be
 */
export function offerKeptPlace(): HTMLElement | null {
	const page = location.pathname;
	const last = places.of(page);
	const [way] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	if (!last || location.hash !== '' || way?.type !== 'navigate') return null;
	if (!document.getElementById(last.at)) return null;
	return offerPlace(last.label, `#${last.at}`, (wanted) => {
		if (wanted === false) places.forget(page);
	});
}
