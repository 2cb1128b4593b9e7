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
	/** A key, and one more than its place; 0 where none is. */
	#slotKeys = new Int32Array(SLOTS);
	#slotPlaces = new Int32Array(SLOTS);

	/** The place of a pair, which gets the next one if it was not met yet. @param key as `pairKey` gives it */
	at(key: number): number {
		const slot = this.#slotOf(key);
		const place = this.#slotPlaces[slot]!;
		return place > 0 ? place - 1 : this.#add(key, slot);
	}

	/** The place of a pair, if it was met. */
	of(key: number): number | undefined {
		const place = this.#slotPlaces[this.#slotOf(key)]!;
		return place > 0 ? place - 1 : undefined;
	}

	/** Where a key lies, or the empty slot where it would. */
	#slotOf(key: number): number {
		const [keys, places] = [this.#slotKeys, this.#slotPlaces];
		const last = keys.length - 1;
		let slot = (Math.imul(key, SPREAD) >>> 8) & last;
		while (places[slot]! > 0 && keys[slot] !== key) slot = (slot + 1) & last;
		return slot;
	}

	#add(key: number, slot: number): number {
		const place = this.keys.push(key) - 1;
		this.#slotKeys[slot] = key;
		this.#slotPlaces[slot] = place + 1;
		if (this.keys.length * 2 > this.#slotKeys.length) this.#grow();
		return place;
	}

	#grow(): void {
		const size = this.#slotKeys.length * 2;
		this.#slotKeys = new Int32Array(size);
		this.#slotPlaces = new Int32Array(size);
		for (const [place, key] of this.keys.entries()) {
			const slot = this.#slotOf(key);
			this.#slotKeys[slot] = key;
			this.#slotPlaces[slot] = place + 1;
		}
	}
}
