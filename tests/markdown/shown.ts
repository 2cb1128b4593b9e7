import type { Nodes } from 'mdast';

/** A body as its words, links written as {words|href}. */
export function shown(node: Nodes): string {
	const inside = 'children' in node ? node.children.map(shown).join('') : '';
	if (node.type === 'link') return `{${inside}|${node.url}}`;
	return 'value' in node ? node.value : inside;
}
