import type { Store } from './storage.ts';

/** A list in a store, of which so many items in front are kept. */
export interface KeptList<T> {
	/** Empty if nothing was stored, or somebody has spoiled it. */
	all: () => T[];
	save: (items: readonly T[]) => void;
}

/** @param fits whether something that was stored is an item */
export const keptList = <T>(
	store: Store,
	key: string,
	most: number,
	fits: (item: unknown) => item is T,
): KeptList<T> => ({
	all: () => {
		try {
			const list: unknown = JSON.parse(store.getItem(key) ?? '[]');
			return Array.isArray(list) ? list.filter(fits).slice(0, most) : [];
		} catch {
			return [];
		}
	},
	save: (items) =>
		items.length > 0
			? store.setItem(key, JSON.stringify(items.slice(0, most)))
			: store.removeItem(key),
});
