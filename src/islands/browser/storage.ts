/** The part of `localStorage` that is used. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Storage of the browser that may be missing, blocked or full; then it keeps things until the page is left.
 * @param open gives the storage; it may throw, as `() => localStorage` does where it is blocked
 */
export function safeStore(open: () => Store): Store {
	const kept = new Map<string, string>();
	const attempt = <T>(act: (store: Store) => T, otherwise: () => T): T => {
		try {
			return act(open());
		} catch {
			return otherwise();
		}
	};
	return {
		getItem: (key) =>
			kept.get(key) ??
			attempt(
				(store) => store.getItem(key),
				() => null,
			),
		setItem: (key, value) => {
			kept.delete(key);
			attempt(
				(store) => store.setItem(key, value),
				() => void kept.set(key, value),
			);
		},
		removeItem: (key) => {
			kept.delete(key);
			attempt(
				(store) => store.removeItem(key),
				() => undefined,
			);
		},
	};
}
