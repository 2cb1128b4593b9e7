// 2^32 divided by the golden ratio: keys that differ in few bits lie far apart.
const SPREAD = 0x9e3779b1;

/** So many slots at the beginning: a power of two. */
const SLOTS = 1 << 12;

/**
 * Pairs of characters in the order in which they are met, so that what is known of each lies in an array. A corpus asks
 * millions of times, and a `Map` takes several times as long.
 */
export class PairPlaces {
	/** The `pairKey` of each. */
	readonly keys: number[] = [];
	/** For each slot a key and, beside it, one more than its place; 0 where none is. */
	#slots = new Int32Array(2 * SLOTS);

	/** The place of a pair, which gets the next one if it was not met yet. @param key as `pairKey` gives it */
	at(key: number): number {
		const slot = this.#slotOf(key);
		const place = this.#slots[slot + 1]!;
		return place > 0 ? place - 1 : this.#add(key, slot);
	}

	/** The place of a pair, if it was met. */
	of(key: number): number | undefined {
		const place = this.#slots[this.#slotOf(key) + 1]!;
		return place > 0 ? place - 1 : undefined;
	}

	/** Where a key lies, or the empty slot where it would: an even number. */
	#slotOf(key: number): number {
		const slots = this.#slots;
		const last = slots.length - 2;
		let slot = (Math.imul(key, SPREAD) >>> 8) & last;
		while (slots[slot + 1]! > 0 && slots[slot] !== key) slot = (slot + 2) & last;
		return slot;
	}

	#add(key: number, slot: number): number {
		const place = this.keys.push(key) - 1;
		this.#put(slot, key, place);
		if (this.keys.length * 4 > this.#slots.length) this.#grow();
		return place;
	}

	#grow(): void {
		this.#slots = new Int32Array(this.#slots.length * 2);
		for (const [place, key] of this.keys.entries()) this.#put(this.#slotOf(key), key, place);
	}

	#put(slot: number, key: number, place: number): void {
		this.#slots[slot] = key;
		this.#slots[slot + 1] = place + 1;
	}
}
