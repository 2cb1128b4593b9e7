import type { Store } from './storage.ts';

/** A list that was stored; empty if there is none or somebody has spoiled it. */
export function storedList<T>(store: Store, key: string, fits: (item: unknown) => item is T): T[] {
	try {
		const list: unknown = JSON.parse(store.getItem(key) ?? '[]');
		return Array.isArray(list) ? list.filter(fits) : [];
	} catch {
		return [];
	}
}

/** A list in a store, of which so many items in front are kept. */
export interface KeptList<T> {
	all: () => T[];
	save: (items: readonly T[]) => void;
}

/** @param fits whether something that was stored is an item: somebody may have spoiled it */
export const keptList = <T>(
	store: Store,
	key: string,
	most: number,
	fits: (item: unknown) => item is T,
): KeptList<T> => ({
	all: () => storedList(store, key, fits).slice(0, most),
	save: (items) =>
		items.length > 0
			? store.setItem(key, JSON.stringify(items.slice(0, most)))
			: store.removeItem(key),
});
