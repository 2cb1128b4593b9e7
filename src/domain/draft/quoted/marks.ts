const CLOSING: Readonly<Record<string, string>> = {
	'“': '”',
	'「': '」',
	'『': '』',
	'‘': '’',
	'"': '"',
};
const OPENING = Object.fromEntries(Object.entries(CLOSING).map(([open, close]) => [close, open]));

/** Marks that are written for others: wide straight ones, and those of vertical text. */
const WRITTEN: Readonly<Record<string, string>> = { '＂': '"', '〝': '“', '〞': '”', '〟': '”' };

/**
 * A text whose quotation marks can be paired. Programs turn marks the wrong way (“…“, ”…”): where a line has an even
 * number of them that do not fit each other, they open and close in turn. No character is put in or left out.
 */
export const withEvenMarks = (text: string): string =>
	text
		.replace(/[＂〝〞〟]/g, (mark) => WRITTEN[mark]!)
		.split('\n')
		.map(withPairs)
		.join('\n');

function withPairs(line: string): string {
	const marks = line.match(/[“”]/g) ?? [];
	if (marks.length % 2 === 1 || fit(marks)) return line;
	let count = 0;
	return line.replace(/[“”]/g, () => (count++ % 2 === 0 ? '“' : '”'));
}

/** Whether each mark that opens is closed behind it. */
function fit(marks: readonly string[]): boolean {
	let depth = 0;
	for (const mark of marks) {
		depth += mark === '“' ? 1 : -1;
		if (depth < 0) return false;
	}
	return depth === 0;
}

/** No one quotes more: a closing mark is missing. */
const LONGEST = 6000;

/**
 * Where a quotation is closed. Each paragraph of a long one begins with an opening mark (GB/T 15834-2011, 4.8).
 * @param open the place of its opening mark
 * @returns null if the mark is missing
 */
export function closingMark(text: string, open: number): number | null {
	const opening = text[open]!;
	const closing = CLOSING[opening]!;
	let depth = 1;
	for (let at = open + 1; at < Math.min(text.length, open + LONGEST); at += 1) {
		if (text[at] === closing) depth -= 1;
		else if (text[at] === opening && !beginsLine(text, at)) depth += 1;
		if (depth === 0) return at;
	}
	return null;
}

const beginsLine = (text: string, at: number): boolean =>
	/(?:^|\n)\s*$/.test(text.slice(Math.max(0, at - 12), at));

/** Where a quotation that is closed at a place was opened; null if the mark is missing. */
export function openingMark(text: string, close: number): number | null {
	const closing = text[close]!;
	const opening = OPENING[closing]!;
	let depth = 1;
	for (let at = close - 1; at >= Math.max(0, close - LONGEST); at -= 1) {
		if (text[at] === opening) depth -= 1;
		else if (text[at] === closing) depth += 1;
		if (depth === 0) return at;
	}
	return null;
}
