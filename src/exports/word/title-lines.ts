import { phrases } from '../../domain/law/title/phrases.ts';
import { widthOf } from './character-width.ts';

/** The lines that a title makes where a line holds so many characters: as Word breaks them, between any two. */
function linesOf(title: string, most: number): string[] {
	const lines = [''];
	for (const character of title) {
		const line = lines.at(-1)!;
		if (widthOf(line + character) > most) lines.push(character);
		else lines[lines.length - 1] = line + character;
	}
	return lines;
}

/**
 * The lines that a title should make: they end between words and are of about one length (GB/T 9704-2012, 7.3.1), if need be with one line
 * more than it must have. They are what Word makes of it in a column as wide as the longest of them: nothing is put into the title.
 * @param most characters that the page has room for
 */
export function titleLines(title: string, most: number): string[] {
	const { length } = linesOf(title, most);
	const ends = endsOf(title);
	const found = [length, length + 1].flatMap((count) =>
		widthsFor(title, count, most).map((width) => ({
			width,
			parted: partedWords(linesOf(title, width), ends),
		})),
	);
	const fewest = Math.min(...found.map(({ parted }) => parted));
	return linesOf(title, found.find(({ parted }) => parted === fewest)?.width ?? most);
}

/** How wide a column makes these lines: between the longest of them, and what the first character of the next line would make of one. */
export function columnOf(lines: readonly string[]): number {
	const longest = Math.max(...lines.map(widthOf));
	const tooWide = lines.slice(0, -1).map((line, at) => widthOf(line + [...lines[at + 1]!][0]!));
	return (longest + Math.min(...tooWide)) / 2;
}

/** The widths at which a title takes so many lines, narrowest first: there the lines are most alike. */
function widthsFor(title: string, count: number, most: number): number[] {
	const least = Math.min(most, Math.ceil(widthOf(title) / count));
	return Array.from({ length: most - least + 1 }, (_, more) => least + more).filter(
		(width) => linesOf(title, width).length === count,
	);
}

/** Where the words of a title end, counted in characters; a browser that knows no words parts it anywhere. */
function endsOf(title: string): Set<number> {
	const pieces = 'Segmenter' in Intl ? phrases(title) : [...title];
	let at = 0;
	return new Set(pieces.map((piece) => (at += piece.length)));
}

/** How many lines end within a word. */
function partedWords(lines: readonly string[], ends: ReadonlySet<number>): number {
	let at = 0;
	return lines.slice(0, -1).filter((line) => !ends.has((at += line.length))).length;
}
