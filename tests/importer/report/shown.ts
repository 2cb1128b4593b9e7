import { createProcessor } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';

interface Node {
	type: string;
	value?: string;
	children?: Node[];
}

const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];

/** What a page shows of a body in MDX: the types of its nodes, and its words. */
export async function shown(body: string): Promise<{ types: string[]; words: string }> {
	let tree: Node = { type: 'root' };
	const keep =
		() =>
		(root: Node): void =>
			void (tree = structuredClone(root));
	await createProcessor({
		remarkPlugins: [[remarkGfm, { singleTilde: false }]],
		rehypePlugins: [keep],
	}).process(body);
	const nodes = all(tree);
	return {
		types: [...new Set(nodes.map(({ type }) => type))],
		words: nodes.map(({ type, value }) => (type === 'text' ? value : '')).join(''),
	};
}
