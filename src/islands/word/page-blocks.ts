import { lineBlock, type Block, type Cell } from '../../exports/word/block.ts';

/** What is no part of the words: controls, pictures and what explains them, ways around the page, what is only heard. */
const SKIPPED = 'script, style, svg, .legend, nav, button, word-file, [hidden], .visually-hidden';

/**
 * A part of a page as blocks, in the order of its words: headings, paragraphs, list items with the numbers that the
 * browser shows, tables. What stands on lines of its own on the page does so in Word.
 * @param up how many levels its headings rise: an `h3` is one of level 1 with 2
 */
export function blocksOf(part: Element, up: number): Block[] {
	const blocks: Block[] = [];
	let line = '';
	const end = (): void => {
		const words = tidy(line);
		if (words !== '') blocks.push(lineBlock('paragraph', words));
		line = '';
	};
	for (const node of part.childNodes) {
		if (isInline(node)) {
			line += wordsOf(node);
			continue;
		}
		end();
		blocks.push(...blocksOfElement(node as Element, up));
	}
	end();
	const number = numberOf(part);
	return number ? numbered(blocks, number) : blocks;
}

function blocksOfElement(element: Element, up: number): Block[] {
	if (element.matches(SKIPPED)) return [];
	// e.g. `H3`
	const level = /^H([1-6])$/.exec(element.tagName)?.[1];
	if (level) return headingOf(element, Number(level) - up);
	if (element instanceof HTMLTableElement) return [tableOf(element)];
	return blocksOf(element, up);
}

function headingOf(element: Element, level: number): Block[] {
	const words = tidy(wordsOf(element));
	const heading = { kind: 'heading', level: Math.max(1, level), centred: false } as const;
	return words === '' ? [] : [{ ...heading, pieces: [{ text: words }] }];
}

const tableOf = (table: HTMLTableElement): Block => ({
	kind: 'table',
	head: table.tHead?.rows.length ?? 0,
	rows: [...table.rows].map(({ cells }) => [...cells].map(cellOf)),
});

function cellOf(cell: Element): Cell {
	const lines = blocksOf(cell, 0).flatMap((block) =>
		block.kind === 'table' ? [] : [block.pieces],
	);
	return lines.length > 0 ? lines : [[]];
}

/** Comments and what is skipped count as words that say nothing. */
function isInline(node: Node): boolean {
	if (!(node instanceof Element)) return true;
	if (node.matches('table')) return false;
	return /^(inline|none|contents)/.test(getComputedStyle(node).display);
}

/** The words of a node. A box within a line, such as a mark or a link that is easy to hit, stands apart from them. */
function wordsOf(node: Node): string {
	if (node instanceof Text) return node.data;
	if (!(node instanceof Element) || node.matches(SKIPPED)) return '';
	const { display } = getComputedStyle(node);
	if (display === 'none') return '';
	const words = [...node.childNodes].map(wordsOf).join('');
	return display === 'inline' ? words : ` ${words} `;
}

/** As a browser shows them: runs of blanks and line ends are one blank, but an ideographic space is a character. */
const tidy = (words: string): string => words.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, '');

/** `2.` before an item of a list that the browser numbers. */
function numberOf(item: Element): string {
	const list = item.parentElement;
	if (item.tagName !== 'LI' || !(list instanceof HTMLOListElement)) return '';
	if (getComputedStyle(item).listStyleType === 'none') return '';
	const items = [...list.children].filter(({ tagName }) => tagName === 'LI');
	return `${list.start + items.indexOf(item)}. `;
}

function numbered([first, ...rest]: Block[], number: string): Block[] {
	if (first?.kind !== 'paragraph') return first ? [first, ...rest] : [];
	return [{ ...first, pieces: [{ text: number }, ...first.pieces] }, ...rest];
}
