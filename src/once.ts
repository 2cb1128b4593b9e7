/**
 * What is made of an object alone: made when it is first asked for, and kept for all who ask again as long as the object is there.
 * @param make what else it is given is the same whoever asks
 */
export function onceFor<K extends WeakKey, T, With extends unknown[]>(
	make: (of: K, ...also: With) => T,
): (of: K, ...also: With) => T {
	const kept = new WeakMap<K, { made: T }>();
	return (of, ...also) => {
		let known = kept.get(of);
		if (!known) kept.set(of, (known = { made: make(of, ...also) }));
		return known.made;
	};
}
