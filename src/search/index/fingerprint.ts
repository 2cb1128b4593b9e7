/**
 * Tells whether lists of numbers are the same as others seen before, by 64 bits of them: each is mixed into two words by a
 * turn and a product, as MurmurHash does. Millions take milliseconds, where a cryptographic hash of many short lists takes
 * half a second; nobody gains by making two that are alike.
 */
export class Fingerprint {
	#one = 0x811c9dc5;
	#other = 0x9e3779b9;

	add(numbers: ArrayLike<number>): void {
		let [one, other] = [this.#one ^ numbers.length, this.#other ^ numbers.length];
		for (let at = 0; at < numbers.length; at += 1) {
			one ^= numbers[at]!;
			other ^= numbers[at]!;
			one = (Math.imul((one << 15) | (one >>> 17), 0x01000193) + 0x6b43a9b5) | 0;
			other = (Math.imul((other << 13) | (other >>> 19), 0x85ebca6b) + 0x52dce729) | 0;
		}
		[this.#one, this.#other] = [one, other];
	}

	toString(): string {
		return `${(this.#one >>> 0).toString(36)}-${(this.#other >>> 0).toString(36)}`;
	}
}
