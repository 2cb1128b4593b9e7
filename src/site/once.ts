/** A query that runs at the first call; later calls share its answer. In development each call runs anew. */
export function once<T>(query: () => Promise<T>): () => Promise<T> {
	let answer: Promise<T> | undefined;
	return () => (import.meta.env.DEV ? query() : (answer ??= query()));
}

/**
 * What is made of a text or a law alone, for all pages that show it; it goes when that goes. In development it is made anew
 * each time.
 */
export function oncePer<K extends object, T>(make: (of: K) => T): (of: K) => T {
	const kept = new WeakMap<K, { made: T }>();
	return (of) => {
		if (import.meta.env.DEV) return make(of);
		const known = kept.get(of) ?? { made: make(of) };
		kept.set(of, known);
		return known.made;
	};
}
