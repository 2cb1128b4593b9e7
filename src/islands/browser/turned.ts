/**
 * What is true today of a text that becomes another one: the pages of unchanged laws are not made again.
 * @param data of its element: `data-from` the day, or several (`2098-01-01|2099-01-01`), `data-then` the words from each on
 * @returns nothing while the text itself is true
 */
export function turnedWords(
	{ from = '', then = '' }: DOMStringMap,
	today: string,
): string | undefined {
	const past = from.split('|').filter((day) => day !== '' && day <= today).length;
	return then.split('|')[past - 1];
}
