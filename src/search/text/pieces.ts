/** A text of which pieces were replaced, and where each piece came from. */
export interface Pass {
	text: string;
	/**
	 * Four numbers for each piece whose length changed, in order: start and end in the new text, start and end in the
	 * old one. A piece that kept its length needs no entry: its places are the same but for the shift before it.
	 */
	edits: number[];
}

/** What stands in the place of a piece; `end` is set if the piece is longer than what the pattern found. */
export interface Piece {
	end?: number;
	text: string;
}

/**
 * A text with its pieces replaced.
 * @param pattern global; finds where a piece may begin
 * @param replace gives what stands there instead, or `null` to leave it
 */
export function replacePieces(
	text: string,
	pattern: RegExp,
	replace: (found: string, start: number) => Piece | null,
): Pass {
	const edits: number[] = [];
	let made = '';
	let done = 0;
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const piece = replace(match[0], match.index);
		if (!piece) continue;
		const end = piece.end ?? match.index + match[0].length;
		made += text.slice(done, match.index);
		const start = made.length;
		made += piece.text;
		if (made.length - start !== end - match.index) edits.push(start, made.length, match.index, end);
		done = end;
		pattern.lastIndex = end;
	}
	return { text: done === 0 ? text : made + text.slice(done), edits };
}

/** Where the unit at `place` of the new text begins in the old one; for a replaced piece, where that piece begins. */
export function startBefore(edits: readonly number[], place: number): number {
	const at = lastEdit(edits, place);
	if (at < 0) return place;
	return place < edits[at + 1]! ? edits[at + 2]! : place - edits[at + 1]! + edits[at + 3]!;
}

/** Where a stretch that ends at `place` of the new text ends in the old one. */
export function endBefore(edits: readonly number[], place: number): number {
	const at = lastEdit(edits, place - 1);
	if (at < 0) return place;
	return place <= edits[at + 1]! ? edits[at + 3]! : place - edits[at + 1]! + edits[at + 3]!;
}

/** Index of the last edit that begins at or before a place, or below 0. */
function lastEdit(edits: readonly number[], place: number): number {
	let low = 0;
	let high = edits.length / 4;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (edits[middle * 4]! <= place) low = middle + 1;
		else high = middle;
	}
	return (low - 1) * 4;
}
