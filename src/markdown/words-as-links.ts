import type { Nodes, Parents, PhrasingContent } from 'mdast';

/** Words of a text, and where they lead to. */
export interface Piece {
	text: string;
	href?: string | undefined;
}

/** What holds running text. Headings do as well, but are left alone. */
const BLOCKS: readonly string[] = ['paragraph', 'tableCell'];
/** What stands in running text and is read, but is a link already, or no words. */
const LEFT_ALONE: readonly string[] = ['link', 'linkReference', 'inlineCode'];

/**
 * Replace the running text of each paragraph by pieces, some of which are links. A paragraph is read in one piece, whatever is bold in
 * it: `**《某法》**第三条` is an article of that law.
 * @param pieces joined, they are the text again
 */
export function linkIn(node: Nodes, pieces: (text: string) => Piece[]): void {
	if (node.type === 'heading' || !('children' in node)) return;
	if (BLOCKS.includes(node.type)) replaceIn(node, takerOf(pieces(runningText(node))));
	else for (const child of node.children) linkIn(child, pieces);
}

/** The words of a part as they are read, with a sign for what is no words. */
export function runningText(node: Nodes): string {
	if (node.type === 'text') return node.value;
	if (node.type === 'inlineCode') return '\0';
	return 'children' in node ? node.children.map(runningText).join('') : '';
}

type Take = (length: number) => Piece[];

/** Hands out pieces from the first to the last, as much text as is asked for. */
function takerOf(pieces: readonly Piece[]): Take {
	const left: Piece[] = [];
	for (const piece of pieces) {
		const before = left.at(-1);
		// e.g. 《某法》 and what follows, where a guide might have been named
		if (before && before.href === piece.href) before.text += piece.text;
		else left.push({ ...piece });
	}
	return (length) => {
		const taken: Piece[] = [];
		for (let open = length; open > 0;) {
			const { text, href } = left.shift()!;
			taken.push({ text: text.slice(0, open), href });
			if (text.length > open) left.unshift({ text: text.slice(open), href });
			open -= text.length;
		}
		return taken;
	};
}

function replaceIn(parent: Parents, take: Take): void {
	const children = parent.children.flatMap((child: Nodes): Nodes[] => {
		if (child.type === 'text') return take(child.value.length).map(toNode);
		if (LEFT_ALONE.includes(child.type)) take(runningText(child).length);
		else if ('children' in child) replaceIn(child, take);
		return [child];
	});
	parent.children = children as typeof parent.children;
}

/** Words, linked where there is something to lead to. */
export function toNode({ text, href }: Piece): PhrasingContent {
	const words = { type: 'text', value: text } as const;
	return href ? { type: 'link', url: href, children: [words] } : words;
}
