import { createHash } from 'node:crypto';

/** Tells whether lists of numbers are the same as others that were seen in a build before. */
export class Fingerprint {
	readonly #hash = createHash('sha256');

	/** Lists of one kind only: how long each is has to follow from those before. */
	add(numbers: NodeJS.ArrayBufferView): void {
		this.#hash.update(numbers);
	}

	/** Take a text; where one ends and the next begins does not count. */
	addText(text: string): void {
		this.#hash.update(text);
	}

	/** The hash of all that was taken. Nothing can be taken behind it. */
	toString(): string {
		return this.#hash.digest('base64url');
	}
}
