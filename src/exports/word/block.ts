/** A run of words. Marked are the number of an article, and what differs between two wordings. */
export interface Piece {
	text: string;
	mark?: 'number' | 'added' | 'removed';
	/** In a cell, it begins a line that stands below a 项, as 目 do. */
	inner?: true;
}

/** 黑体, 楷体 and 小标宋; what stands in none of them stands in 仿宋 (GB/T 9704-2012, 5.2.2 and 7.3). */
export type Face = 'hei' | 'kai' | 'song';

/** A heading that Word's navigation shows. */
export interface HeadingBlock {
	kind: 'heading';
	/** From 1, the outermost. */
	level: number;
	face?: Face;
	/** The headings of a statute stand in the middle, those of other documents begin as their paragraphs do. */
	centred: boolean;
	/** An 附件 begins a page (GB/T 9704-2012, 7.3.4). */
	newPage?: boolean;
	pieces: readonly Piece[];
}

/**
 * One paragraph. `notice` and `note` are what the site says about the text, before and after its words; `signature` is who
 * signs and when (落款); `flush` begins without an indent, as whom a document is for (主送).
 */
export interface LineBlock {
	kind: 'title' | 'caption' | 'centred' | 'paragraph' | 'flush' | 'signature' | 'notice' | 'note';
	/** Stands on the page of the next. */
	keep?: true;
	/** How many characters stay free on the right, if not as many as usual. */
	right?: number;
	/** How many characters stay free on the left of all its lines, and how many of them the first takes back. */
	left?: { all: number; first: number };
	pieces: readonly Piece[];
}

/** A paragraph of one piece. */
export const lineBlock = (kind: LineBlock['kind'], text: string): LineBlock => ({
	kind,
	pieces: [{ text }],
});

/** A heading at the top of a page (GB/T 9704-2012, 7.3.4). */
export const pageHeading = (text: string): HeadingBlock => ({
	kind: 'heading',
	level: 1,
	centred: false,
	newPage: true,
	pieces: [{ text }],
});

/** A paragraph as one of another kind. */
export const ofKind = (kind: LineBlock['kind'], block: Block): Block =>
	block.kind === 'paragraph' ? { ...block, kind } : block;

/** What the site says on a text that is invented. */
export const SAMPLE = '示例：内容虚构，不是真实的法规或者工作情况，不能作为依据。';

/** A cell: the words of each of its lines; a table of its own may stand between them. */
export type Cell = readonly (readonly Piece[] | TableBlock)[];

/** The words of a cell, as a reader finds them. */
const piecesIn = (cell: Cell): readonly Piece[] =>
	cell.flatMap((line) => ('kind' in line ? line.rows.flat().flatMap(piecesIn) : line));

/** How many characters stand in a cell. */
export const lengthOf = (cell: Cell): number =>
	piecesIn(cell).reduce((sum, { text }) => sum + text.length, 0);

/** A table; each cell holds lines of pieces. */
export interface TableBlock {
	kind: 'table';
	/** How many rows are its head, which Word repeats on every page. */
	head: number;
	rows: readonly (readonly Cell[])[];
	/** Shares of the width; without it the columns are equal. */
	widths?: readonly number[];
	/** In a cell, lines after the first begin two characters in, as 款 do, and 目 three. */
	indented?: boolean;
}

/** What a Word document is made of, one after the other. */
export type Block = HeadingBlock | LineBlock | TableBlock;

export interface WordText {
	/** For the properties of the file. */
	title: string;
	/** Where it comes from, for the properties of the file. */
	source: string;
	blocks: readonly Block[];
	/** A wide table lies across. */
	landscape?: boolean;
}

/** The words of a block, as a reader finds them. */
export function wordsIn(block: Block): string {
	const pieces = block.kind === 'table' ? block.rows.flat().flatMap(piecesIn) : block.pieces;
	return pieces.map(({ text }) => text).join('');
}
