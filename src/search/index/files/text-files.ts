import { hashOf, SAME, unpackAddresses, type TextFile } from '../../finder/index/files.ts';
import type { Collected } from '../collected/collected.ts';
import type { CutPage } from '../cut/cut-page.ts';
import { NEXT } from '../../passage-numbers.ts';
import { Borders, fileSize, type FileSizes } from './file-size.ts';
import type { FileToMake } from './index-files.ts';
import { passagesOf } from '../cut/page-texts.ts';
import type { SourcePassage } from '../source.ts';

/** A file to be: stretches of passages of pages, one after the other. */
interface Draft {
	/** The number of its first passage. */
	first: number;
	stretches: Stretch[];
}

interface Stretch {
	cut: CutPage;
	from: number;
	end: number;
}

/** Passages in order, about the same number of characters in each file. */
export function textFiles(
	{ cuts }: Collected,
	characters: FileSizes,
): { first: number; file: FileToMake }[] {
	const total = cuts.reduce((sum, { page }) => sum + sumOf(page.lengths), 0);
	const drafts: Draft[] = [];
	let begin = 0;
	let asked: { ofPath: number; addresses: string; unpacked?: string[] };
	const borders = new Borders(fileSize(total, characters), (place) =>
		hashOf((asked.unpacked ??= unpackAddresses(asked.addresses))[place]!, asked.ofPath),
	);
	for (const cut of cuts) {
		const { path, addresses, lengths } = cut.page;
		asked = { ofPath: hashOf(path), addresses };
		let stretch: Stretch | undefined;
		for (let place = 0; place < lengths.length; place += 1) {
			if (borders.beginsAt(place, lengths[place]!)) {
				drafts.push({ first: begin + place, stretches: [] });
				stretch = undefined;
			}
			if (!stretch) drafts.at(-1)!.stretches.push((stretch = { cut, from: place, end: place }));
			stretch.end += 1;
		}
		begin = NEXT.passages(begin, cut.lengths.length);
	}
	return drafts.map(({ first, stretches }) => ({
		first,
		file: { key: keyOf(stretches), data: () => textFile(stretches.flatMap(passagesIn)) },
	}));
}

const sumOf = (numbers: Uint32Array): number => numbers.reduce((sum, one) => sum + one, 0);

/** Which pages, and which passages of them. */
const keyOf = (stretches: readonly Stretch[]): string =>
	`texts ${stretches.map(({ cut, from, end }) => `${cut.id} ${from}-${end}`).join(' ')}`;

const passagesIn = ({ cut, from, end }: Stretch): readonly SourcePassage[] =>
	passagesOf(cut.texts).slice(from, end);

function textFile(passages: readonly SourcePassage[]): TextFile {
	let above = '';
	return passages.map(({ headings, gist, note, text }) => {
		const heading = headings.join('\n');
		const shown = heading && heading === above ? SAME : heading;
		above = heading;
		return text || !note ? [shown, gist, text] : [shown, gist, note, 1];
	});
}
