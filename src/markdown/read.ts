import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** GFM would take a single tilde for the mark of a deletion, so that `第1~3条和第5~8条` would come out struck through. */
export const GFM = { singleTilde: false } as const;

/**
 * Parts of Markdown that MDX does not have. Web addresses alone stay text as well: the package that makes links of them forgets where the
 * words around them stand.
 */
const LEFT_OUT = [
	...['autolink', 'codeIndented', 'htmlFlow', 'htmlText'],
	...['emailAutolink', 'protocolAutolink', 'wwwAutolink'],
];

// e.g. "{/* for the editor only */}"; over a blank line only where it stands alone, as MDX has it
const COMMENT =
	/(?<!\\)\{\/\*(?:[^\n]|\n(?![ \t]*\n))*?\*\/\}|(?<=(?:^|\n[ \t]*\n)[ \t]*)\{\/\*[\s\S]*?\*\/\}(?=[ \t]*(?:\n|$))/g;

/** A body as the one who checks it reads it. */
export interface Read {
	/** The body, line ends as `\n`, comments blank. All positions of the tree are in it. */
	text: string;
	tree: Root;
}

/** Read a body as the build does, where it is a text. Tags and braces, of which the build would make programs, stay text. */
export function readMarkdown(body: string): Read {
	const text = body
		.replace(/\r\n?/g, '\n')
		.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ' '));
	const tree = fromMarkdown(text, {
		extensions: [gfm(GFM), { disable: { null: LEFT_OUT } }],
		mdastExtensions: gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
	});
	return { text, tree };
}

/** A part of a body and all parts in it, in the order of the text. */
export function* nodesFrom(node: Nodes): Generator<Nodes> {
	yield node;
	if ('children' in node) for (const child of node.children) yield* nodesFrom(child);
}
