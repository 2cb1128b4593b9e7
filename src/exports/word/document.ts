import {
	AlignmentType,
	Document,
	HeadingLevel,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	UnderlineType,
	WidthType,
	type IParagraphOptions,
	type IRunOptions,
} from 'docx';
import { xmlText } from '../escape-xml.ts';
import {
	lengthOf,
	wordsIn,
	type Block,
	type Cell,
	type HeadingBlock,
	type LineBlock,
	type Piece,
	type TableBlock,
	type WordText,
} from './block.ts';
import { CHINESE, fontOf, fontTable } from './fonts.ts';
import { pageOf, textWidth } from './page.ts';
import { CELL_STYLE, documentStyles, STYLE_OF } from './styles.ts';
import { columnOf, titleLines } from './title-lines.ts';

/** A text as a Word document, laid out after GB/T 9704-2012 as far as it has no 版头 and no 版记. */
function wordDocument({ title, source, blocks, landscape = false }: WordText): Document {
	return new Document({
		title: xmlText(title),
		description: xmlText(source),
		creator: '',
		lastModifiedBy: '',
		styles: documentStyles(),
		evenAndOddHeaderAndFooters: true,
		sections: [
			{
				...pageOf(landscape),
				children: blocks.map((block) => elementOf(block, textWidth(landscape))),
			},
		],
	});
}

export const wordFile = (text: WordText): Promise<Blob> =>
	Packer.toBlob(wordDocument(text), undefined, [{ path: 'word/fontTable.xml', data: fontTable() }]);

function elementOf(block: Block, width: number): Paragraph | Table {
	if (block.kind === 'table') return tableOf(block, width);
	if (block.kind === 'heading') return headingOf(block);
	const style = STYLE_OF[block.kind];
	return new Paragraph({
		...(style && { style }),
		...indentOf(block, width),
		...(block.keep && { keepNext: true }),
		children: block.pieces.map((piece) => runOf(piece)),
	});
}

/** Characters of 2号 and 3号, each with what it gives up (page.ts), in twips. */
const CHARACTER = { second: 435, third: 315 };

/** What a title is set in on both sides so that its lines come out alike, and a signature on the right. */
function indentOf(block: LineBlock, width: number): Pick<IParagraphOptions, 'indent'> {
	if (block.right !== undefined)
		return { indent: { right: Math.round(block.right * CHARACTER.third) } };
	if (block.left !== undefined) return { indent: hanging(block.left) };
	if (block.kind !== 'title') return {};
	const lines = titleLines(wordsIn(block), Math.floor(width / CHARACTER.second));
	if (lines.length === 1) return {};
	const side = Math.max(0, Math.floor((width - columnOf(lines) * CHARACTER.second) / 2));
	return { indent: { left: side, right: side } };
}

/** Characters on the left; the first line begins as many of them earlier as it takes back. */
const hanging = ({
	all,
	first,
}: NonNullable<LineBlock['left']>): NonNullable<IParagraphOptions['indent']> => ({
	left: Math.round(all * CHARACTER.third),
	...(first > 0 ? { hanging: Math.round(first * CHARACTER.third) } : { firstLine: 0 }),
	firstLineChars: 0,
});

const LEVELS = [
	HeadingLevel.HEADING_1,
	HeadingLevel.HEADING_2,
	HeadingLevel.HEADING_3,
	HeadingLevel.HEADING_4,
	HeadingLevel.HEADING_5,
	HeadingLevel.HEADING_6,
];

function headingOf({ level, face, centred, newPage, pieces }: HeadingBlock): Paragraph {
	const run = face ? { font: { ...fontOf(face), ...CHINESE } } : {};
	return new Paragraph({
		heading: LEVELS[level - 1] ?? HeadingLevel.HEADING_6,
		...(newPage && { pageBreakBefore: true }),
		...(centred && { alignment: AlignmentType.CENTER }),
		...((centred || newPage) && { indent: { firstLine: 0, firstLineChars: 0 } }),
		children: pieces.map((piece) => runOf(piece, run)),
	});
}

/** How marked words look, also in print without colour. */
const MARKS: Record<NonNullable<Piece['mark']>, IRunOptions> = {
	number: { font: { ...fontOf('hei'), ...CHINESE } },
	added: { bold: true, underline: { type: UnderlineType.SINGLE } },
	removed: { strike: true },
};

const runOf = ({ text, mark }: Piece, run: IRunOptions = {}): TextRun =>
	new TextRun({ font: CHINESE, ...run, ...(mark && MARKS[mark]), text: xmlText(text) });

/** Columns whose widths add up to that of the text; rows may have fewer cells than others. */
function tableOf({ rows, head, widths, indented }: TableBlock, width: number): Table {
	const columns = Math.max(1, ...rows.map((row) => row.length));
	const shares = widths ?? Array.from({ length: columns }, () => 1);
	const whole = shares.reduce((sum, share) => sum + share, 0);
	const columnWidths = shares.map((share) => Math.floor((width * share) / whole));
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: columnWidths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
		columnWidths,
		rows: rows.map(
			(row, place) =>
				new TableRow({
					...(place < head && { tableHeader: true }),
					...(isShort(row) && { cantSplit: true }),
					children: row.map((cell, at) => {
						const missing = at === row.length - 1 ? columns - row.length : 0;
						return cellOf(cell, missing, columnWidths[at]!, indented);
					}),
				}),
		),
	});
}

/** A long row, such as an article in a 新旧条文对照表, goes on over the page instead of leaving the rest of it white. */
const isShort = (row: readonly Cell[]): boolean => row.every((cell) => lengthOf(cell) <= 100);

/** On either side of a cell, in twips. */
const MARGIN = 80;

/** The last cell of a row that lacks some takes the columns that are left. */
const cellOf = (lines: Cell, missing: number, width: number, indented = false): TableCell =>
	new TableCell({
		...(missing > 0 && { columnSpan: missing + 1 }),
		margins: { left: MARGIN, right: MARGIN, top: 40, bottom: 40 },
		children: [
			...lines.map((line, place) =>
				'kind' in line
					? tableOf(line, width - 2 * MARGIN)
					: cellLine(line, indented && place > 0 ? indentIn(line) : 0),
			),
			// A cell has to end in a paragraph (17.4.65 of ECMA-376).
			...('kind' in (lines.at(-1) ?? []) ? [new Paragraph({ style: CELL_STYLE })] : []),
		],
	});

/** How many characters a line begins in. */
const indentIn = ([first]: readonly Piece[]): number => (first?.inner ? 3 : 2);

const cellLine = (pieces: readonly Piece[], indent: number): Paragraph =>
	new Paragraph({
		style: CELL_STYLE,
		// A character is 14 pt wide (4号).
		...(indent > 0 && { indent: { firstLine: `${indent * 14}pt`, firstLineChars: indent * 100 } }),
		children: pieces.map((piece) => runOf(piece)),
	});
