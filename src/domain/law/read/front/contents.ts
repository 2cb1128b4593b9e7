import { isHeadingLike, withoutLeaders } from '../lines/heading-label.ts';
import type { Line } from '../lines/lines.ts';

/**
 * The lines of a 目录 without its own heading: headings, up to where the first of them comes again as a heading of
 * the body.
 * @param lines the lines after `目录`
 */
export function contentsLines(lines: readonly Line[]): readonly Line[] {
	const headings = headingsAtStart(lines);
	return headings.slice(0, bodyStart(headings));
}

/**
 * The same for a 目录 that lacks its heading: it counts as one only if its entries come again word for word.
 * @param lines the lines after title and 题注
 */
export function untitledContentsLines(lines: readonly Line[]): readonly Line[] {
	const headings = headingsAtStart(lines);
	if (!headings[0]?.number) return [];
	const words = headings.map(wordsOf);
	const again = words.indexOf(words[0]!, 1);
	if (again !== -1) return headings.slice(0, again);
	if (headings.length < 3) return [];
	const later = new Set(lines.slice(headings.length).map(wordsOf));
	return words.every((entry) => later.has(entry)) ? headings : [];
}

function headingsAtStart(lines: readonly Line[]): readonly Line[] {
	const stop = lines.findIndex((line) => !isEntry(line));
	return lines.slice(0, stop === -1 ? lines.length : stop);
}

const isEntry = (line: Line): boolean =>
	line.kind !== 'article' && isHeadingLike(withoutLeaders(line.label + line.text));

/** Where the body starts; a 目录 may name a 序言 that the body does not repeat, so that a later entry must tell. */
function bodyStart(headings: readonly Line[]): number {
	const keys = headings.map(entryKey);
	for (const [place, key] of keys.entries()) {
		const again = keys.indexOf(key, place + 1);
		if (again !== -1) return again;
	}
	return headings.length;
}

/** What a heading and its entry in the 目录 have in common; `1 总则` and `1.1 目的` may have one number. */
const entryKey = (line: Line): string =>
	line.number && line.kind !== 'heading'
		? `${line.kind} ${line.number.main} ${line.number.branch}`
		: wordsOf(line);

const wordsOf = (line: Line): string => withoutLeaders(line.label + line.text).replace(/\s/g, '');
