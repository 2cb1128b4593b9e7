import type { BlockContent, ListItem, Paragraph, Root, RootContent, TableCell } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown, type Options, type Unsafe } from 'mdast-util-to-markdown';
import type { Block } from '../../domain/report/outline/blocks.ts';

/**
 * Characters that the printers of Markdown, GFM and MDX do not escape by themselves, because they do so only where
 * their own trees can hold such text: here the text is anybody's.
 */
const UNSAFE: Unsafe[] = [
	// e.g. "import x from 'y'", "export const a = 1" at the head of a paragraph: MDX would run it
	{ atBreak: true, character: 'i', after: 'mport(?![A-Za-z0-9_$])' },
	{ atBreak: true, character: 'e', after: 'xport(?![A-Za-z0-9_$])' },
	// e.g. "<表格>", "<1%": MDX takes every < for the start of a component
	{ character: '<', inConstruct: 'phrasing' },
	{ character: '{', inConstruct: 'phrasing' },
	{ character: '}', inConstruct: 'phrasing' },
	// e.g. "~~删除~~", "1~3"
	{ character: '~', inConstruct: 'phrasing' },
	// e.g. "| 甲 | 乙 |" above "|---|---|"
	{ character: '|', inConstruct: 'phrasing' },
	// e.g. "[x] 完成" at the head of a list item
	{ character: ']', inConstruct: 'phrasing' },
];

const OPTIONS: Options = {
	bullet: '-',
	listItemIndent: 'one',
	extensions: [gfmToMarkdown(), mdxToMarkdown(), { unsafe: UNSAFE }],
};

/**
 * Blocks as the body of an MDX file in which all text is inert: what stands in the source is what the page shows.
 * Blanks at both ends of a block are layout and left out. Web and mail addresses alone become links, with the address
 * as their text: GFM looks for them after everything is read, and nothing in the file can keep it from that.
 */
export function mdxBody(blocks: readonly Block[]): string {
	const root: Root = { type: 'root', children: blocks.flatMap(toNode) };
	return toMarkdown(root, OPTIONS);
}

const paragraph = (text: string): Paragraph => ({
	type: 'paragraph',
	children: [{ type: 'text', value: text }],
});

function toNode(block: Block): RootContent[] {
	switch (block.kind) {
		case 'heading': {
			const depth = Math.min(Math.max(block.level, 2), 6) as 2 | 3 | 4 | 5 | 6;
			return trimmed(block.text, (value) => ({
				type: 'heading',
				depth,
				children: [{ type: 'text', value }],
			}));
		}
		case 'paragraph':
			return trimmed(block.text, paragraph);
		case 'list':
			return [
				{ type: 'list', ordered: false, spread: false, children: block.items.flatMap(toItem) },
			];
		case 'table':
			return [toTable(block.rows)];
	}
}

const toItem = ({ text }: { text: string }): ListItem[] =>
	trimmed(text, (value) => ({
		type: 'listItem',
		spread: false,
		children: [paragraph(value)] as BlockContent[],
	}));

/** A table, its first row as the head. Markdown drops cells beyond those of the head, so it gets as many as any row. */
function toTable(rows: readonly string[][]): RootContent {
	const width = Math.max(...rows.map((cells) => cells.length));
	const filled = rows.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? ''));
	return {
		type: 'table',
		children: filled.map((cells) => ({ type: 'tableRow', children: cells.map(toCell) })),
	};
}

const toCell = (text: string): TableCell => ({
	type: 'tableCell',
	children: trimmed(text, (value) => ({ type: 'text', value })),
});

/** One node, or none for a text that says nothing; a line end inside a text would begin a new line of Markdown. */
function trimmed<T>(text: string, node: (value: string) => T): T[] {
	const value = text.replace(/[\r\n\u0085\u2028\u2029]+/g, ' ').trim();
	return value === '' ? [] : [node(value)];
}
