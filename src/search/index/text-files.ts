import { SAME, type TextFile } from '../finder/files.ts';
import type { Collected } from './collected.ts';
import { Borders, fileSize } from './file-size.ts';

/** Characters in one file of texts; 20 MB of UTF-8 are a large site. */
const TEXT = { least: 1200, most: 16000, large: 20_000_000 / 3 };

/** Passages in order, about the same number of characters in each file. */
export function textFiles({ pages, passages }: Collected): { first: number; file: TextFile }[] {
	const total = passages.reduce((sum, { text }) => sum + text.length, 0);
	const borders = new Borders(fileSize(total, TEXT));
	const files: { first: number; file: TextFile }[] = [];
	let number = 0;
	let above = '';
	for (const { path, passages: own } of pages)
		for (const { address, headings, gist, note, text } of own) {
			if (borders.beginsAt(path + address, text.length + note.length)) {
				files.push({ first: number, file: [] });
				above = '';
			}
			const heading = headings.join('\n');
			const shown = heading && heading === above ? SAME : heading;
			files.at(-1)!.file.push([shown, gist, text || note]);
			above = heading;
			number += 1;
		}
	return files;
}
