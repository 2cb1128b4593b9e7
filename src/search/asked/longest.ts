/** Characters of a query that are read. A letter that was pasted whole has fewer; for a longer text, one would wait for seconds. */
export const LONGEST = 1000;

/** The beginning of a text. A character of two units is not cut in its middle. */
export const beginningOf = (text: string, length: number): string =>
	text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');

/** Whether a query goes on beyond what is read of it. */
export const isTooLong = (typed: string): boolean => typed.length > LONGEST;

/** What is read of a query. */
export const readPart = (typed: string): string =>
	isTooLong(typed) ? beginningOf(typed, LONGEST) : typed;
