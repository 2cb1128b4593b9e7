/**
 * Where a number stands among others, or would stand: at the lowest that is not below it.
 * @param ascending numbers in order
 */
export function placeAmong(ascending: Int32Array | Uint32Array, number: number): number {
	let [low, high] = [0, ascending.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (ascending[middle]! < number) low = middle + 1;
		else high = middle;
	}
	return low;
}
