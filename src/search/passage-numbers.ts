/** How numbers of one kind go on behind those of a page. */
export type NextBegin = (begin: number, count: number) => number;

/** @param room a page takes so many numbers, or twice as many, and so on */
const withRoom =
	(room: number): NextBegin =>
	(begin, count) =>
		begin + Math.ceil(count / room) * room;

/**
 * The number in files of an index at which the passages, or the divisions, of the next page begin. Behind those of each page some
 * stay free: one article or one chapter more leaves the numbers of other laws as they are, and with them most files of the
 * last build.
 */
export const NEXT = { passages: withRoom(16), divisions: withRoom(4) };

/**
 * For each number which passage or division has it; for a free one it says nothing.
 * @param counts how many each page has
 * @param first the passage or division that has the first number
 */
export function byNumber(counts: readonly number[], next: NextBegin, first = 0): Int32Array {
	const begins = [0];
	for (const count of counts) begins.push(next(begins.at(-1)!, count));
	const numbered = new Int32Array(begins.pop()!);
	let place = first;
	for (const [page, begin] of begins.entries())
		for (let at = 0; at < counts[page]!; at += 1) numbered[begin + at] = place++;
	return numbered;
}
