// Printable signs without quote, apostrophe, backslash, `<` and `&`: they need no escape in JSON or HTML.
const SIGNS =
	'!#$%()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~';
const HALF = SIGNS.length >> 1;

/**
 * Whole numbers from 0 as a short text that compresses well: small ones take one sign. Read by `unpackNumbers`.
 * @throws RangeError for a number that is not whole or below 0
 */
export function packNumbers(numbers: Iterable<number>): string {
	let packed = '';
	for (const number of numbers) {
		if (!Number.isSafeInteger(number) || number < 0) throw new RangeError(`Cannot pack ${number}`);
		let rest = number;
		for (; rest >= HALF; rest = Math.floor(rest / HALF)) packed += SIGNS[HALF + (rest % HALF)];
		packed += SIGNS[rest];
	}
	return packed;
}

/** The numbers of `packNumbers`; signs that it does not write end nothing and are passed over. */
export function unpackNumbers(packed: string): number[] {
	const numbers: number[] = [];
	let [number, scale] = [0, 1];
	for (const sign of packed) {
		const value = VALUES.get(sign);
		if (value === undefined) continue;
		number += (value % HALF) * scale;
		scale *= HALF;
		if (value >= HALF) continue;
		numbers.push(number);
		[number, scale] = [0, 1];
	}
	return numbers;
}

const VALUES = new Map([...SIGNS.slice(0, HALF * 2)].map((sign, value) => [sign, value]));

/** A number of either sign as one from 0: 0, -1, 1, -2 … → 0, 1, 2, 3 … */
export const withoutSign = (number: number): number => (number < 0 ? -2 * number - 1 : 2 * number);

/** The partner of `withoutSign`. */
export const withSign = (number: number): number =>
	number % 2 === 1 ? -(number + 1) / 2 : number / 2;
