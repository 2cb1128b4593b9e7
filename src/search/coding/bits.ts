/** Writes numbers as bits, lowest bit first. */
export class BitWriter {
	#bytes = new Uint8Array(256);
	#bit = 0;

	/** @param width bits of `value`, at most 24 */
	write(value: number, width: number): void {
		if (this.#bit + width > this.#bytes.length * 8) {
			const larger = new Uint8Array(this.#bytes.length * 2);
			larger.set(this.#bytes);
			this.#bytes = larger;
		}
		for (let left = width, rest = value; left > 0;) {
			const free = 8 - (this.#bit & 7);
			const taken = Math.min(free, left);
			const part = rest & ((1 << taken) - 1);
			this.#bytes[this.#bit >> 3]! |= part << (this.#bit & 7);
			rest >>>= taken;
			left -= taken;
			this.#bit += taken;
		}
	}

	/** A number from 1 on in Elias' gamma code: small ones take few bits. */
	gamma(value: number): void {
		const width = 31 - Math.clz32(value);
		this.unary(width);
		this.write(value - (1 << width), width);
	}

	/** A small number from 0 on: as many ones, then a zero. */
	unary(value: number): void {
		for (let left = value; left > 0; left -= 1) this.write(1, 1);
		this.write(0, 1);
	}

	/** All that was written, the last byte filled up with zeros. */
	bytes(): Uint8Array {
		return this.#bytes.slice(0, (this.#bit + 7) >> 3);
	}
}

/** Reads what `BitWriter` wrote, in the same order. Behind the end there are zeros. */
export class BitReader {
	#bytes: Uint8Array;
	#bit = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	/** A number of so many bits, at most 24, the lowest first. */
	read(width: number): number {
		const [bytes, at] = [this.#bytes, this.#bit >> 3];
		// Four bytes hold them wherever they begin.
		const around =
			bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
		const value = (around >>> (this.#bit & 7)) & ((1 << width) - 1);
		this.#bit += width;
		return value;
	}

	/** A number from 1 on in Elias' gamma code: small ones take few bits. */
	gamma(): number {
		const width = this.unary();
		return (1 << width) + this.read(width);
	}

	/** How many ones stand before the next zero; 31 at the most. */
	unary(): number {
		let value = 0;
		// A broken file must not keep the reader here for ever.
		while (value < 31 && this.read(1) === 1) value += 1;
		return value;
	}
}
