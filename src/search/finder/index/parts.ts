import { byNumber, NEXT } from '../../passage-numbers.ts';
import type { PartRoot, Root } from './files.ts';

/** Passages whose files lie together: those of older wordings, or all others. Numbers in their files are those of the part alone. */
export interface IndexPart {
	/** In front of the names of its files. */
	folder: '' | typeof OLDER;
	root: PartRoot;
	/** The passage, and the division, that has a number in its files. */
	passageNumbered: Int32Array;
	divisionNumbered: Int32Array;
}

/** Where the files of older wordings lie. */
export const OLDER = 'older/';

/** What a page has. */
interface Counts {
	passages: number;
	divisions: number;
}

/** Both parts of an index, older wordings behind. @param pages of the whole index */
export function partsOf(
	root: Root,
	pages: readonly Counts[],
): [present: IndexPart, older: IndexPart] {
	const present = pages.filter((_, page) => !root.pages[page]!.o);
	const older = pages.slice(present.length);
	const before = { passages: 0, divisions: 0 };
	const behind = { passages: sumOf(present, 'passages'), divisions: sumOf(present, 'divisions') };
	return [partOf('', root, present, before), partOf(OLDER, root.older, older, behind)];
}

const sumOf = (pages: readonly Counts[], kind: keyof Counts): number =>
	pages.reduce((sum, counts) => sum + counts[kind], 0);

/** @param first its first passage and division */
function partOf(
	folder: IndexPart['folder'],
	root: PartRoot,
	pages: readonly Counts[],
	first: Counts,
): IndexPart {
	const numbered = (kind: keyof Counts): Int32Array =>
		byNumber(
			pages.map((counts) => counts[kind]),
			NEXT[kind],
			first[kind],
		);
	return {
		...{ folder, root },
		passageNumbered: numbered('passages'),
		divisionNumbered: numbered('divisions'),
	};
}
