import type { Nodes, Root } from 'mdast';

/**
 * Remark plugin: an address of this site is written as if the site stood at the root of its host, `/guides/a/`. Where it
 * stands in a folder of a portal, the folder comes before it.
 * @param base folder of the site on its host, between slashes
 */
export function siteLinks({ base }: { base: string }) {
	return (tree: Root): void => {
		if (base !== '/') below(tree, base);
	};
}

function below(node: Nodes, base: string): void {
	const isLink = node.type === 'link' || node.type === 'definition';
	// e.g. "/guides/a/"; not "//www.gov.cn/", nor an address that names the folder already
	if (isLink && /^\/(?!\/)/.test(node.url) && !node.url.startsWith(base))
		node.url = base + node.url.slice(1);
	if ('children' in node) for (const child of node.children) below(child, base);
}
