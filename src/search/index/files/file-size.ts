/** How large the files of a kind are: on a small site small, so that a query fetches little in vain. */
export interface FileSizes {
	least: number;
	most: number;
	/** A site with this much in all has files of the largest size. */
	large: number;
}

/** Sizes are a fifth apart, so that they seldom change with a text. */
const STEPS = 4;

/** How much one file takes, for a site with `total` in all. */
export function fileSize(total: number, { least, most, large }: FileSizes): number {
	return inSteps(Math.max(least, Math.min(most, (most * total) / large)));
}

/** The nearest of numbers a fifth apart. @param number from 1 on */
export const inSteps = (number: number): number =>
	Math.round(2 ** (Math.round(Math.log2(number) * STEPS) / STEPS));

/**
 * Where the next file begins, among things that follow one another. Not after so many, but at a thing whose name is made
 * for it: then a change in one place moves no border but those next to it, and all other files stay as they were.
 */
export class Borders {
	readonly #size: number;
	readonly #hashOf: (thing: number) => number;
	#full: number;

	/**
	 * @param size about how much one file takes, a quarter more or less
	 * @param hashOf that of a thing's name; asked where it matters
	 */
	constructor(size: number, hashOf: (thing: number) => number) {
		this.#size = size;
		this.#hashOf = hashOf;
		this.#full = size * 2;
	}

	/** Whether a thing begins a file. @param weight how much it takes */
	beginsAt(thing: number, weight: number): boolean {
		const begins =
			this.#full >= this.#size * 1.25 ||
			(this.#full >= this.#size * 0.75 && this.#hashOf(thing) % this.#size < 4 * weight);
		if (begins) this.#full = 0;
		this.#full += weight;
		return begins;
	}
}
