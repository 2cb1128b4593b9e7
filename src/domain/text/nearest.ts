/**
 * The word that somebody probably meant: `titel` → `title`.
 * @returns one of `words`, if no more than a third of the characters differ
 */
export function nearest(word: string, words: Iterable<string>): string | undefined {
	let best: string | undefined;
	let least = Math.max(1, Math.floor(word.length / 3)) + 1;
	for (const candidate of words) {
		if (Math.abs(candidate.length - word.length) >= least) continue;
		const differing = distance(word.toLowerCase(), candidate.toLowerCase());
		if (differing < least) [best, least] = [candidate, differing];
	}
	return best;
}

/** How many characters must be added, dropped, replaced or swapped with their neighbour. */
export function distance(a: string, b: string): number {
	const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const replace = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const swap = swapped ? rows[i - 2]![j - 2]! + 1 : Infinity;
			row.push(Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, replace, swap));
		}
		rows.push(row);
	}
	return rows[a.length]![b.length]!;
}
