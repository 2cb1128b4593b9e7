import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { rowOf, type Paragraph } from '../../paragraphs.ts';
import { raisedText } from '../raised.ts';
import { linesByNumber } from '../number-column.ts';
import { gridOf, type Cell } from '../table-grid.ts';

/** Elements that say nothing of the document: scripts, controls, and what leads round the site. */
const SILENT = new Set(
	'head script style template noscript svg button select textarea input iframe object nav footer aside'.split(
		' ',
	),
);
const BLOCK =
	/^(?:address|article|blockquote|body|center|dd|div|dl|dt|fieldset|figcaption|figure|form|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)$/;

// A line end with the blanks around it; it begins where they do, so that a run of blanks is read once
const LINE_END = /(?<![ \t\r\n\f])[ \t\r\f]*\n[ \t\r\n\f]*/g;

/** A line of a web page; breaks within are line ends. */
const BREAK = '\n';

// e.g. class="nav", class="main-nav clearfix", id="breadcrumb", role="navigation": what leads round the site where no element says so
const LEADS =
	/(?:^|[\s_-])(?:nav|navbar|navigation|menu|bread-?crumbs?|crumbs?|footer)(?:$|[\s_-])/i;

/** What such parts of a page are. A row of a table that is called footer has its sums, and a heading is none whatever its class. */
const LAYOUT = new Set(['div', 'section', 'header', 'ul', 'ol', 'dl', 'table']);

const leadsRound = (element: Tree.Element): boolean =>
	LAYOUT.has(element.tagName) &&
	['class', 'id', 'role'].some((name) => LEADS.test(attribute(element, name) ?? '')) &&
	!hasSentence(element);

/** The layout of a page may call by any name what its document stands in. */
const hasSentence = (node: Tree.ParentNode): boolean =>
	node.childNodes.some((child) =>
		'value' in child ? /[。；]/.test(child.value) : 'childNodes' in child && hasSentence(child),
	);

/** Whether a reader sees what is in an element. */
export const isSilent = (element: Tree.Element): boolean =>
	SILENT.has(element.tagName) ||
	leadsRound(element) ||
	attribute(element, 'hidden') !== undefined ||
	/display\s*:\s*none/i.test(attribute(element, 'style') ?? '');

// e.g. "white-space: pre-wrap", "white-space:pre-line"; "white-space: normal" in one of these
const WHITE_SPACE = /white-space\s*:\s*(?:(pre|break-spaces)|normal|nowrap)/i;

/** Whether a browser shows the line ends of the source as such. @param within whether it does around the node */
function keepsLines(node: Tree.ParentNode, within: boolean): boolean {
	if (!('tagName' in node)) return within;
	const [said, kept] = WHITE_SPACE.exec(attribute(node, 'style') ?? '') ?? [];
	return said === undefined ? within || node.tagName === 'pre' : kept !== undefined;
}

const wordsOf = (value: string, kept: boolean): string =>
	kept ? value : value.replace(LINE_END, '\r');

/**
 * The lines that a browser shows of a node, tables as rows.
 * @param within whether the node stands in one that keeps the line ends of the source
 */
export function linesOfHtml(node: Tree.ParentNode, within = false): Paragraph[] {
	const kept = keepsLines(node, within);
	const table = 'tagName' in node && node.tagName === 'table' ? rowsOf(node) : null;
	if (table) return table;
	const lines: Paragraph[] = [];
	let current = '';
	const end = (): void => {
		lines.push(...current.split(BREAK).map(shown).filter(Boolean));
		current = '';
	};
	node.childNodes.forEach((child, place) => {
		if ('value' in child) current += wordsOf(child.value, kept);
		if (!('tagName' in child) || isSilent(child)) return;
		if (child.tagName === 'br') current += BREAK;
		else if (!isBlock(child)) current += inline(child, kept);
		else {
			end();
			lines.push(...numbered(child, linesOfHtml(child, kept), node, place));
		}
	});
	end();
	return lines;
}

/** Inline elements may hold blocks: `<span><p>…</p></span>`. */
const isBlock = (element: Tree.Element): boolean =>
	BLOCK.test(element.tagName) ||
	element.childNodes.some((child) => 'tagName' in child && !isSilent(child) && isBlock(child));

function inline(element: Tree.Element, within: boolean): string {
	const kept = keepsLines(element, within);
	const words = element.childNodes
		.map((child) => {
			if ('value' in child) return wordsOf(child.value, kept);
			if (!('tagName' in child) || isSilent(child)) return '';
			return child.tagName === 'br' ? BREAK : inline(child, kept);
		})
		.join('');
	const raised =
		element.tagName === 'sup' ? 'superscript' : element.tagName === 'sub' ? 'subscript' : null;
	return (raised && raisedText(words, raised)) ?? words;
}

// e.g. the line end in the source between "第一条" and "为了": none that a Chinese text has
const SOURCE_BREAK =
	/(?<=[\p{Script=Han}，。；：、（）《》“”\u3000])\r(?=[\p{Script=Han}，。；：、（）《》“”\u3000])/gu;

/** A line as a browser shows it: blanks of the source run together, ideographic and fixed ones stay. */
const shown = (line: string): string =>
	line
		.replace(SOURCE_BREAK, '')
		.replace(/[ \t\r\f]+/g, ' ')
		.replace(/^ | $/g, '');

// e.g. "list-style: none", "list-style-type:none": the page has its own numbers, or none
const UNNUMBERED = /list-style(?:-type)?\s*:[^;]*none/i;

/** The number that a browser sets in front of a member of `<ol>`. */
function numbered(
	child: Tree.Element,
	lines: Paragraph[],
	list: Tree.ParentNode,
	place: number,
): Paragraph[] {
	if (child.tagName !== 'li' || !('tagName' in list) || list.tagName !== 'ol') return lines;
	if ([child, list].some((one) => UNNUMBERED.test(attribute(one, 'style') ?? ''))) return lines;
	const before = list.childNodes.slice(0, place).filter((one) => one.nodeName === 'li').length;
	const start = Number(attribute(list, 'start') ?? 1) + before;
	const [first = '', ...rest] = lines;
	return [`${attribute(child, 'value') ?? start}.${first}`, ...rest];
}

/** More lines in one cell are no table of words, but the page's own layout. */
const MOST_LINES_IN_CELL = 12;

/** The rows of a table; null for one by which the page is laid out. */
export function rowsOf(table: Tree.Element): Paragraph[] | null {
	const rows = descendants(table, 'tr').map(({ childNodes }) =>
		childNodes
			.filter((child) => 'tagName' in child)
			.filter(({ tagName }) => /^t[dh]$/.test(tagName))
			.map(cellOf),
	);
	const lays =
		descendants(table, 'table').length > 0 ||
		rows.every((cells) => cells.length < 2) ||
		rows.flat().some(({ words }) => words.split(BREAK).length > MOST_LINES_IN_CELL);
	if (lays) return null;
	const grid = gridOf(rows.filter((cells) => cells.length > 0));
	return linesByNumber(grid) ?? grid.map(rowOf);
}

const cellOf = (cell: Tree.Element): Cell => ({
	words: linesOfHtml(cell).join(BREAK),
	columns: span(cell, 'colspan'),
	rows: span(cell, 'rowspan'),
});

const span = (cell: Tree.Element, name: string): number =>
	Math.min(100, Math.max(1, Number(attribute(cell, name)) || 1));

/** The elements of a name below one. */
export const descendants = (node: Tree.ParentNode, name: string): Tree.Element[] =>
	node.childNodes.flatMap((child) =>
		'tagName' in child
			? [...(child.tagName === name ? [child] : []), ...descendants(child, name)]
			: [],
	);

/** The value of an attribute; undefined where the element has none of that name. */
export const attribute = (element: Tree.Element, name: string): string | undefined =>
	element.attrs.find((found) => found.name === name)?.value;
