import { SAME, type TextFile } from '../finder/files.ts';
import type { Collected } from './collected.ts';
import { Borders, fileSize } from './file-size.ts';
import type { FileToMake } from './index-files.ts';
import type { SourcePassage } from './source.ts';

/** Characters in one file of texts; 20 MB of UTF-8 are a large site. */
const TEXT = { least: 1200, most: 16000, large: 20_000_000 / 3 };

/** A file to be: the passages of pages, one after the other. */
interface Draft {
	first: number;
	passages: SourcePassage[];
	/** Which pages, and which passages of them. */
	key: string;
}

/** Passages in order, about the same number of characters in each file. */
export function textFiles({
	pages,
	ids,
	passages,
}: Collected): { first: number; file: FileToMake }[] {
	const total = passages.reduce((sum, { text }) => sum + text.length, 0);
	const borders = new Borders(fileSize(total, TEXT));
	const drafts: Draft[] = [];
	let number = 0;
	for (const [at, { path, passages: own }] of pages.entries())
		for (const [place, passage] of own.entries()) {
			const { address, text, note } = passage;
			const begins = borders.beginsAt(path + address, text.length + note.length);
			if (begins) drafts.push({ first: number, passages: [], key: 'texts' });
			const draft = drafts.at(-1)!;
			if (begins || place === 0) draft.key += ` ${ids[at]!} ${place}`;
			draft.passages.push(passage);
			number += 1;
		}
	return drafts.map(({ first, passages, key }) => ({
		first,
		file: { key: `${key} ${passages.length}`, data: () => textFile(passages) },
	}));
}

function textFile(passages: readonly SourcePassage[]): TextFile {
	let above = '';
	return passages.map(({ headings, gist, note, text }) => {
		const heading = headings.join('\n');
		const shown = heading && heading === above ? SAME : heading;
		above = heading;
		return [shown, gist, text || note];
	});
}
