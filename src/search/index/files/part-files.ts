import type { PartRoot } from '../../finder/index/files.ts';
import { OLDER } from '../../finder/index/parts.ts';
import type { Collected } from '../collected/collected.ts';
import type { Parts } from '../parts.ts';
import type { SourceSite } from '../source.ts';
import type { CutWords } from './cut-words.ts';
import type { FileSizes } from './file-size.ts';
import type { IndexFiles } from './index-files.ts';
import type { KnownTermFiles } from './known-term-files.ts';
import { gaps } from './root.ts';
import { termFiles } from './term-files.ts';
import { textFiles } from './text-files.ts';

/** Where the files of a part lie, and how many postings and characters one of them takes. */
interface Place {
	folder: string;
	postings: FileSizes;
	characters: FileSizes;
}

/** On a site of any size. */
const always = (size: number): FileSizes => ({ least: size, most: size, large: 1 });

/**
 * A site of 20 MB of UTF-8 is large. Older wordings are seldom asked for, and few large files are sooner made: a wording more changes
 * them all. They take less room, too.
 */
const PLACES: Parts<Place> = {
	present: {
		folder: '',
		postings: { least: 300, most: 1250, large: 4_000_000 },
		characters: { least: 1200, most: 16000, large: 20_000_000 / 3 },
	},
	older: { folder: OLDER, postings: always(16000), characters: always(64000) },
};

/** What the files of a part say. */
interface Said {
	collected: Collected;
	wordness: Uint8Array;
	/** Everyday words that are kept in its files. */
	synonyms: SourceSite['synonyms'];
}

/** Put the files of terms and of texts of a part among those of the index. @param words as for `termFiles` */
export function putPart(
	made: IndexFiles,
	part: keyof Parts<Place>,
	{ collected, wordness, synonyms }: Said,
	words: { cut: CutWords; known: KnownTermFiles | undefined },
): { root: PartRoot; known: KnownTermFiles } {
	const { folder, postings, characters } = PLACES[part];
	const terms = termFiles(collected, synonyms, wordness, postings, words);
	for (const [name, file] of terms.files) made.putKnown(folder + name, file);
	const texts = textFiles(collected, characters);
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
