import type { Element, ElementContent, Nodes, Root } from 'hast';
import { textOf } from './headings.ts';

// e.g. "参考答案", "答案", "答案和解析"
const ANSWERS = /^\s*(?:参考)?答案(?:[和与及]?(?:解析|说明))?\s*$/;
const HEADING = /^h[2-6]$/;

/**
 * Rehype plugin, after `headings`: what stands below a heading 参考答案 is folded, so that readers answer first. It opens without
 * scripts, and the heading keeps its anchor. The heading above the questions is marked: on paper they have a sheet of their own.
 */
export function answerKeys() {
	return (tree: Root): void => {
		for (let at = 0; at < tree.children.length; at += 1) {
			const heading = tree.children[at]!;
			if (!isHeading(heading) || !ANSWERS.test(textOf(heading))) continue;
			const end = endOf(tree.children, at);
			markQuestions(tree.children.slice(0, at), heading);
			const key = tree.children.slice(at + 1, end) as ElementContent[];
			tree.children.splice(at, end - at, fold(heading, key));
		}
	};
}

const isHeading = (node: Nodes): node is Element =>
	node.type === 'element' && HEADING.test(node.tagName);

/** Where the next heading of the same level or a higher one stands, or behind the last of these. */
function endOf(nodes: Root['children'], at: number): number {
	const { tagName } = nodes[at] as Element;
	const next = nodes.findIndex(
		(node, place) => place > at && isHeading(node) && node.tagName <= tagName,
	);
	return next < 0 ? nodes.length : next;
}

function markQuestions(before: Root['children'], { tagName }: Element): void {
	const above = before.findLast((node) => isHeading(node) && node.tagName < tagName);
	if (above) (above as Element).properties.className = ['questions'];
}

const fold = (heading: Element, key: ElementContent[]): Element => ({
	type: 'element',
	tagName: 'details',
	properties: { className: ['answers'] },
	children: [{ type: 'element', tagName: 'summary', properties: {}, children: [heading] }, ...key],
});
