import { keptList } from '../browser/kept-list.ts';
import type { Store } from '../browser/storage.ts';

const KEY = 'pufa:last-read';
/** Laws whose place is kept. */
const MOST = 20;

/** Where a reader was in a law. */
export interface LastRead {
	/** The page's path. */
	page: string;
	/** Address of the article. */
	at: string;
	/** `第二十二条`. */
	label: string;
}

/** The reader's places, on this device only. */
export interface Places {
	/** The place in a law; none if the reader has not been there, or has read on from the beginning. */
	of: (page: string) => LastRead | undefined;
	keep: (place: LastRead) => void;
	forget: (page: string) => void;
}

/** @param store where they are kept; they go nowhere else */
export function createPlaces(store: Store): Places {
	const { all, save } = keptList(store, KEY, MOST, isPlace);
	const others = (page: string): LastRead[] => all().filter((place) => place.page !== page);
	return {
		of: (page) => all().find((place) => place.page === page),
		keep: (place) => save([place, ...others(place.page)]),
		forget: (page) => save(others(page)),
	};
}

const isPlace = (item: unknown): item is LastRead =>
	typeof item === 'object' &&
	item !== null &&
	(['page', 'at', 'label'] as const).every(
		(name) => typeof (item as Partial<LastRead>)[name] === 'string',
	);
