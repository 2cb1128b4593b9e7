/** What is made of an object alone: made when it is first asked for, and kept for all who ask again as long as the object is there. */
export function onceFor<K extends WeakKey, T>(make: (of: K) => T): (of: K) => T {
	const kept = new WeakMap<K, { made: T }>();
	return (of) => {
		let known = kept.get(of);
		if (!known) kept.set(of, (known = { made: make(of) }));
		return known.made;
	};
}
