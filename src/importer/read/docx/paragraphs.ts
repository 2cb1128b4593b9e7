import { warning, type Problem } from '../../../checked.ts';
import { rowOf, type Paragraph } from '../../paragraphs.ts';
import { FORMULA } from './formula.ts';
import { BY_NUMBER, linesByNumber } from '../number-column.ts';
import { quoted } from '../quoted.ts';
import { raisedText, type Raised } from '../raised.ts';
import { SPELLED } from '../spelled.ts';
import { gridOf, type Cell } from '../table-grid.ts';

/** A part of mammoth's model of a document, as far as it is read here. */
export interface WordElement {
	type: string;
	value?: string;
	/** Of a hyperlink that leads out of the document. */
	href?: string;
	checked?: boolean;
	colSpan?: number;
	rowSpan?: number;
	verticalAlignment?: Raised | 'baseline' | null;
	children?: WordElement[];
	notes?: { resolve: (reference: WordElement) => { body: WordElement[] } | null };
}

/** The lines of a document and what in it is no text. */
export function paragraphsOf(document: WordElement): {
	paragraphs: Paragraph[];
	problems: Problem[];
} {
	const paragraphs: Paragraph[] = [];
	const problems: Problem[] = [];
	for (const block of document.children ?? []) {
		const line = paragraphs.length + 1;
		problems.push(...asides(block, document, line));
		paragraphs.push(...linesOf(block));
	}
	return {
		paragraphs: paragraphs.map((text) => text.replaceAll(SPELLED, '').replaceAll(FORMULA, '')),
		problems: [
			...spelled(paragraphs),
			...linked(document),
			...paragraphs.flatMap(formulas),
			...problems,
		],
	};
}

function linesOf(block: WordElement): Paragraph[] {
	if (block.type === 'paragraph') return textOf(block).split('\n');
	if (block.type === 'table') return linesOfTable(block);
	return (block.children ?? []).flatMap(linesOf);
}

/** The rows of a table. One column is a frame around the words, which keep their lines, and so do articles beside their numbers. */
function linesOfTable(table: WordElement): Paragraph[] {
	const elements = childrenOf(table, 'tableRow');
	const rows = elements.map(cellsOf);
	if (rows.every((cells) => cells.length < 2))
		return rows.flatMap((cells) => cells.flatMap(({ words }) => words.split('\n')));
	const grid = gridOf(rows);
	const byNumber = linesByNumber(grid);
	if (byNumber) return byNumber;
	return grid.flatMap((words, place) =>
		holdsTable(elements[place]!)
			? words.flatMap((cell) => cell.split('\n')).filter(Boolean)
			: [rowOf(words)],
	);
}

/** Whether a table stands in an element: a row of it is no cell of the row around it. */
const holdsTable = (element: WordElement): boolean =>
	(element.children ?? []).some((child) => child.type === 'table' || holdsTable(child));

/** Bookmarks may stand between rows and between cells; they are neither. */
const childrenOf = (element: WordElement, type: string): WordElement[] =>
	(element.children ?? []).filter((child) => child.type === type);

const cellsOf = (row: WordElement): Cell[] =>
	childrenOf(row, 'tableCell').map((cell) => ({
		words: (cell.children ?? []).flatMap(linesOf).join('\n'),
		columns: cell.colSpan ?? 1,
		rows: cell.rowSpan ?? 1,
	}));

function textOf(element: WordElement): string {
	switch (element.type) {
		case 'text':
			return element.value ?? '';
		case 'tab':
			return '\t';
		case 'break':
			return '\n';
		case 'checkbox':
			return element.checked ? '☑' : '☐';
		default:
			return shown(element) ?? wordsOf(element);
	}
}

const wordsOf = (element: WordElement): string => (element.children ?? []).map(textOf).join('');

/** The words of a run as they stand on their line; null where plain text cannot show them so. */
const shown = (run: WordElement): string | null =>
	isRaised(run) ? raisedText(wordsOf(run), run.verticalAlignment) : wordsOf(run);

const isRaised = (element: WordElement): element is WordElement & { verticalAlignment: Raised } =>
	element.verticalAlignment === 'superscript' || element.verticalAlignment === 'subscript';

function* within(element: WordElement): Generator<WordElement> {
	yield element;
	for (const child of element.children ?? []) yield* within(child);
}

/** What of a block has no place in plain text is named: notes, pictures, raised words. */
function asides(block: WordElement, document: WordElement, line: number): Problem[] {
	return [...within(block)].flatMap((element) => {
		if (element.type === 'image')
			return [warning('这里有图片，图片没有导入。需要的话请另外上传', line)];
		if (element.type === 'table' && holdsTable(element)) return [warning(NESTED, line)];
		if (element.type === 'table' && isByNumber(element)) return [warning(BY_NUMBER, line)];
		if (isRaised(element) && shown(element) === null) return [notRaised(element, line)];
		if (element.type !== 'noteReference') return [];
		const body = document.notes?.resolve(element)?.body ?? [];
		const words = body.flatMap(linesOf).join(' ').trim();
		return [
			warning(`这里有脚注（尾注），没有写入正文：${quoted(words)}。需要的话请手工补上`, line),
		];
	});
}

const isByNumber = (table: WordElement): boolean =>
	linesByNumber(gridOf(childrenOf(table, 'tableRow').map(cellsOf))) !== null;

const NESTED =
	'这里的表格里面还有表格：里面的表格照自己的行写出，外层这一行的各格各占一行。请对照原文核对';

/** At most this many addresses are named. */
const NAMED = 5;

/** One warning for all links whose address nobody sees: of `区政府网站` the words are imported, and where it leads is not. */
function linked(document: WordElement): Problem[] {
	const links = [...within(document)].flatMap((element) => {
		const words = wordsOf(element).trim();
		return element.type === 'hyperlink' &&
			element.href &&
			words !== '' &&
			!isSaid(element.href, words)
			? [`“${words}”（${element.href}）`]
			: [];
	});
	if (links.length === 0) return [];
	const more = links.length > NAMED ? `等 ${links.length} 处` : '';
	const message = `只导入了链接的文字，没有导入网址：${links.slice(0, NAMED).join('、')}${more}。需要的话请手工补上`;
	return [warning(message)];
}

// e.g. "https://www.example.gov.cn/" behind "www.example.gov.cn", "mailto:a@example.com" behind "a@example.com"
const isSaid = (href: string, words: string): boolean =>
	words.includes(href.replace(/^(?:https?:\/\/|mailto:|tel:)/, '').replace(/\/$/, ''));

function notRaised(run: WordElement & { verticalAlignment: Raised }, line: number): Problem {
	const place = run.verticalAlignment === 'superscript' ? '上标' : '下标';
	const message = `这里的“${wordsOf(run)}”在 Word 里是${place}，纯文本写不出，已写成普通文字。请对照原文核对这一段的意思有没有变`;
	return warning(message, line);
}

/** A formula that has lost its form is told, with its line. */
function formulas(text: Paragraph, place: number): Problem[] {
	if (!text.includes(FORMULA)) return [];
	const words = text.replaceAll(FORMULA, '').trim();
	const message = `这里的公式已写成一行文字：${quoted(words)}。请对照原文核对，尤其是分数、上下标和括号`;
	return [warning(message, place + 1)];
}

/** At most this many lines are listed by number. */
const LISTED = 12;

/** One warning for all automatic numbers, with an example and the lines. */
function spelled(paragraphs: readonly Paragraph[]): Problem[] {
	const lines = paragraphs.flatMap((text, place) => (text.includes(SPELLED) ? [place + 1] : []));
	if (lines.length === 0) return [];
	// e.g. "﷐第一条　为了…", "﷐（一）…", "﷐1.…"
	const label =
		new RegExp(`${SPELLED}([^\\s　]{1,8}?[条章节编款、.．）)]|[^\\s　]{1,3})`).exec(
			paragraphs[lines[0]! - 1]!,
		)?.[1] ?? '';
	const places = `第 ${lines.slice(0, LISTED).join('、')} 行${lines.length > LISTED ? `等 ${lines.length} 处` : ''}`;
	const message = `${places}的序号是 Word 自动编号（如“${label}”），原文里没有这些字，已按编号格式写成文字。请对照 Word 里显示的序号核对`;
	return [warning(message, lines[0])];
}
