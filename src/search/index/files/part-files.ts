import type { PartRoot } from '../../finder/index/files.ts';
import type { Collected } from '../collected/collected.ts';
import type { SourceSite } from '../source.ts';
import type { CutWords } from './cut-words.ts';
import type { FileSizes } from './file-size.ts';
import type { IndexFiles } from './index-files.ts';
import type { KnownTermFiles } from './known-term-files.ts';
import { gaps } from './root.ts';
import { termFiles } from './term-files.ts';
import { textFiles } from './text-files.ts';

/** A part of an index whose files are to be made. */
export interface PartToMake {
	/** In front of the names of its files. */
	folder: string;
	collected: Collected;
	wordness: Uint8Array;
	/** Everyday words that are kept in its files. */
	synonyms: SourceSite['synonyms'];
	sizes: PartSizes;
}

/** How many postings, and how many characters, one file takes. */
export type PartSizes = Record<'postings' | 'characters', FileSizes>;

/** The files of terms and of texts of a part, put among those of the index. @param words as for `termFiles` */
export function putPart(
	made: IndexFiles,
	{ folder, collected, wordness, synonyms, sizes }: PartToMake,
	words: { cut: CutWords; known: KnownTermFiles | undefined },
): { root: PartRoot; known: KnownTermFiles } {
	const terms = termFiles(collected, synonyms, wordness, sizes.postings, words);
	for (const [name, file] of terms.files) made.putKnown(folder + name, file);
	const texts = textFiles(collected, sizes.characters);
	for (const { first, file } of texts) made.putKnown(`${folder}x/${first}`, file);
	return {
		root: {
			often: terms.often.join(' '),
			terms: terms.starts.join(' '),
			texts: gaps(texts.map(({ first }) => first)),
		},
		known: terms.known,
	};
}
