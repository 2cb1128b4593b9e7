import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';

/** Blocks of a README in its order: `heading 2`, `list 9`, `table 6 × 3 …` with the figures that stand in it, `paragraph`. */
function blocksOf(file: string): string[] {
	const text = readFileSync(resolve(import.meta.dirname, '../..', file), 'utf8');
	const { children } = fromMarkdown(text, {
		extensions: [gfm()],
		mdastExtensions: [gfmFromMarkdown()],
	});
	return children.map(told);
}

function told(block: Nodes): string {
	if (block.type === 'heading') return `heading ${block.depth}`;
	if (block.type === 'list') return `list ${block.children.length}`;
	if (block.type === 'code') return `code ${block.lang} ${block.value.split('\n').length}`;
	if (block.type !== 'table') return block.type;
	const cells = block.children.flatMap((row) => row.children);
	return `table ${block.children.length} × ${block.children[0]?.children.length} ${figuresIn(cells).join(' ')}`;
}

// e.g. "3,234" and "3,256" of "3,234 of 3,256", "0.37" and "0.49" of "0.37 to 0.49"
const FIGURE = /\d[\d,.]*/g;

/** Figures in words and code, in order. */
function figuresIn(nodes: readonly Nodes[]): string[] {
	return nodes.flatMap((node) => {
		if ('children' in node) return figuresIn(node.children);
		return 'value' in node ? (node.value.match(FIGURE) ?? []) : [];
	});
}

test('README.zh-CN.md has the blocks of README.md, and the same figures in its tables', () => {
	expect(blocksOf('README.zh-CN.md')).toEqual(blocksOf('README.md'));
});
