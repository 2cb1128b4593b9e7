/**
 * No sentence of a statute or report comes near so many characters. A table that was pasted into one line does, and a file without
 * line ends, or what somebody made to stop the reader.
 */
const LONGEST = 2000;

// Where a line may be cut, the best first: e.g. behind "。", behind "、", at a blank
const CUTS = [/[。；！？]/g, /[，、：|]/g, /\s/g];

/** A piece of a line, and where it begins there. */
export interface Piece {
	text: string;
	at: number;
}

/**
 * A line in pieces that can each be read in a moment. What looks back or ahead from every number of a line would take four times
 * as long for twice the line.
 * @returns the line itself, unless it is very long; joined, the pieces are the line
 */
export function piecesOfLine(line: string): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	while (line.length - at > LONGEST) {
		const end = at + cutIn(line.slice(at, at + LONGEST));
		pieces.push({ text: line.slice(at, end), at });
		at = end;
	}
	return [...pieces, { text: line.slice(at), at }];
}

/** Behind the last sign in the second half of some words; at their end if there is none. */
function cutIn(words: string): number {
	const half = words.length / 2;
	for (const sign of CUTS) {
		const last = [...words.slice(half).matchAll(sign)].at(-1);
		if (last) return half + last.index + 1;
	}
	return words.length;
}
