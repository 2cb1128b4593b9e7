import WordExtractor from 'word-extractor';
import { info, warning, type Problem } from '../../../checked.ts';
import { rowOf, unreadable, type Paragraph, type Reading } from '../../paragraphs.ts';
import { quoted } from '../quoted.ts';
import { hasLists, lacksNumbers } from './lost-numbers.ts';
import { chainsEnd, streamsIn } from './sectors.ts';

/** The properties of raised and of lowered words: sprmCIss, [MS-DOC] 2.6.1. */
const RAISED = Buffer.from([0x48, 0x2a, 0x01]);
const LOWERED = Buffer.from([0x48, 0x2a, 0x02]);
/** Where properties stand; pictures, whose bytes may look like any of them, lie elsewhere. */
const STREAMS_WITH_PROPERTIES = ['WordDocument', '0Table', '1Table'];

/** The paragraphs of a Word 97–2003 file. */
export async function readDoc(bytes: Buffer): Promise<Reading> {
	const document = chainsEnd(bytes) ? await documentIn(bytes) : null;
	if (!document)
		return unreadable('Word 文件（.doc）已损坏，读不出来。请在 Word 里打开，另存为 .docx 再导入');
	const exact = { filterUnicode: false };
	const { body, optional } = withHyphens(document.getBody(exact));
	if (body.trim() === '') return unreadable('Word 文件里没有文字。请核对文件');
	const paragraphs = linesOf(body);
	const properties = streamsIn(bytes, STREAMS_WITH_PROPERTIES) ?? bytes;
	if (hasLists(properties) && lacksNumbers(paragraphs)) return unreadable(NUMBERS_LOST);
	return {
		paragraphs,
		problems: [
			...tableWarning(paragraphs),
			...propertyWarnings(properties),
			...hyphenWarning(optional),
			...leftOut('脚注', document.getFootnotes(exact)),
			...leftOut('尾注', document.getEndnotes(exact)),
			...leftOut('文本框', document.getTextboxes({ ...exact, includeHeadersAndFooters: false })),
		],
	};
}

type Document = Awaited<ReturnType<WordExtractor['extract']>>;

/** The file as word-extractor reads it, or null: it throws many kinds of errors over damaged files, which all mean the same. */
async function documentIn(bytes: Buffer): Promise<Document | null> {
	try {
		return await new WordExtractor().extract(bytes);
	} catch {
		return null;
	}
}

/**
 * Hyphens have codes of their own in old Word files. word-extractor 1.0.4 leaves the fixed one (0x1e) as it is and
 * writes `undefined` for the optional one (0x1f, filters.js), which shows only at the end of a line. It may as well be a word
 * of the text: nothing tells the two apart.
 */
function withHyphens(body: string): { body: string; optional: number } {
	const [first = '', ...others] = body.split('undefined');
	// eslint-disable-next-line no-control-regex
	return { body: [first, ...others].join('').replace(/\x1e/g, '\u2011'), optional: others.length };
}

function hyphenWarning(optional: number): Problem[] {
	if (optional === 0) return [];
	const message = `文件里有 ${optional} 处看不见的可选连字符，没有导入。原文里真有英文“undefined”这个词的，请手工补上`;
	return [info(message)];
}

function linesOf(body: string): Paragraph[] {
	// The tabs behind the last words end the last row of a table.
	const words = body.replace(/\s+$/, (end) => /^\t*/.exec(end)![0]);
	const lines = words.split(/\r\n|\n|\r/);
	return lines.flatMap((line, place) =>
		isRowBelow(line, lines[place - 1] ?? '')
			? [rowOf(line.split('\t').slice(0, -1))]
			: splitTable(line),
	);
}

/** Below a row of a table a line with as many cells is one, too, also where some are empty: `甲⇥⇥丙⇥`. */
const isRowBelow = (line: string, above: string): boolean =>
	line.endsWith('\t') &&
	above.endsWith('\t') &&
	cellsIn(line) > 1 &&
	cellsIn(line) === cellsIn(above);

const cellsIn = (line: string): number => line.split('\t').length - 1;

/**
 * Table rows. Each cell ends in a tab: `甲⇥乙⇥` is a row. In files that do not mark where rows end, a whole table is one
 * line with one tab more at the end of each row: `甲⇥乙⇥⇥丙⇥丁⇥⇥后文`. A line with tabs elsewhere is a paragraph.
 */
export function splitTable(line: string): Paragraph[] {
	const cells = line.split('\t');
	const rest = cells.pop()!;
	if (
		rest === '' &&
		cells.length > 0 &&
		cells.some((cell) => cell !== '') &&
		!line.includes('\t\t')
	)
		return [lineOf(cells)];
	for (let columns = 1; columns < cells.length; columns += 1) {
		const rows = rowsOf(cells, columns + 1);
		if (rows) return [...rows, ...(rest === '' ? [] : [rest])];
	}
	// e.g. `船名⇥⇥船长⇥`, of which some cells are empty
	if (rest === '' && cells.length > 2 && cells.some((cell) => cell !== '')) return [lineOf(cells)];
	return [line];
}

/** The cells as rows of a width, the last cell of each row empty; null if they do not fit. */
function rowsOf(cells: readonly string[], width: number): Paragraph[] | null {
	if (cells.length % width !== 0) return null;
	const rows = Array.from({ length: cells.length / width }, (_, row) =>
		cells.slice(row * width, (row + 1) * width),
	);
	const fits = rows.every((row) => row.at(-1) === '' && row.some((cell) => cell !== ''));
	return fits ? rows.map((row) => lineOf(row.slice(0, -1))) : null;
}

/** A row; one cell is a frame, or a paragraph that ends in a tab. */
const lineOf = (cells: readonly string[]): Paragraph =>
	cells.length === 1 ? cells[0]! : rowOf(cells);

function tableWarning(paragraphs: readonly Paragraph[]): Problem[] {
	const line = paragraphs.findIndex((text) => text.startsWith('| ')) + 1;
	if (line === 0) return [];
	const message =
		'.doc 文件里的表格已按行写成“| 甲 | 乙 |”，合并的单元格可能不准。请对照原文核对，或者另存为 .docx 再导入';
	return [warning(message, line)];
}

/**
 * Automatic numbers are not part of the text of a .doc, and raised and lowered words are read as any others; where there may have
 * been some, the editor is told.
 */
function propertyWarnings(properties: Buffer): Problem[] {
	return [
		...(hasLists(properties) ? [warning(LISTS)] : []),
		...(properties.includes(RAISED) || properties.includes(LOWERED) ? [warning(SMALL)] : []),
	];
}

const NUMBERS_LOST =
	'.doc 文件里的序号（如“第一条”“一、”）都是 Word 自动编号，读不出来，没有导入。请在 Word 里打开，另存为 .docx 再导入';
const LISTS =
	'.doc 文件里可能用了 Word 自动编号，自动编号的序号（如“一、”“第一条”）读不出来。请核对序号是否齐全；不齐就在 Word 里另存为 .docx 再导入';
const SMALL =
	'.doc 文件里可能有上标或者下标（如 m²、10⁵），读成了普通的字（m2、105）。请对照原文核对；有的话在 Word 里另存为 .docx 再导入';

function leftOut(what: string, text: string): Problem[] {
	const words = text.trim().replace(/\s+/g, ' ');
	if (words === '') return [];
	return [warning(`${what}没有写入正文：${quoted(words)}。需要的话请手工补上`)];
}
