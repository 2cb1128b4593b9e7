import { onceFor } from '../once.ts';

/** A query that runs at the first call; later calls share its answer. In development each call runs anew. */
export function once<T>(query: () => Promise<T>): () => Promise<T> {
	let answer: Promise<T> | undefined;
	return () => (import.meta.env.DEV ? query() : (answer ??= query()));
}

/** What is made of a text or a law alone, for all pages that show it. In development it is made anew each time. */
export function oncePer<K extends object, T>(make: (of: K) => T): (of: K) => T {
	const kept = onceFor(make);
	return (of) => (import.meta.env.DEV ? make(of) : kept(of));
}
