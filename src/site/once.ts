/** A query that runs at the first call; later calls share its answer. In development each call runs anew. */
export function once<T>(query: () => Promise<T>): () => Promise<T> {
	let answer: Promise<T> | undefined;
	return () => (import.meta.env.DEV ? query() : (answer ??= query()));
}
